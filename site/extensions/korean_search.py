"""A search that finds Korean words: 경계 finds 경계를, 경계에서 and 결정경계.

Korean words carry particles and grow together, and Sphinx knows no splitter for them. So each
run of Hangul is entered as its pairs of syllables, and each syllable alone; a question is taken
apart in the same way, after its last particle has been cut off. Other words stay whole.
"""

import re

from sphinx.search import SearchLanguage, languages

_RUN = re.compile(r"[가-힣]+|[^\W가-힣]+")
# The longer ones first. A stem of two syllables at least is left.
_PARTICLES = (
    "에서는|에서도|으로는|으로도|이라는|이라고|에게서|까지|부터|보다|처럼|마다|에서|에게|으로|이나|라는|라고|"
    "하고|와는|과는|에는|은|는|이|가|을|를|의|에|와|과|도|만|로|나"
)


def pairs(run):
    """Return the pairs of neighbouring syllables in `run`."""
    return [run[k : k + 2] for k in range(len(run) - 1)]


class KoreanSearch(SearchLanguage):
    lang = "ko"
    language_name = "Korean"

    def split(self, text):
        entries = []
        for run in _RUN.findall(text.lower()):
            is_hangul = "가" <= run[0] <= "힣"
            entries += [*run, *pairs(run)] if is_hangul else [run]
        return entries


KoreanSearch.js_splitter_code = f"""
const PARTICLES = /(?<=..)(?:{_PARTICLES})$/u;

function splitQuery(query) {{
  return (query.match(/[가-힣]+|(?:(?![가-힣])[\\p{{L}}\\p{{N}}_])+/gu) ?? []).flatMap((run) => {{
    if (!/^[가-힣]/.test(run)) return [run];
    const stem = run.replace(PARTICLES, "");
    if (stem.length === 1) return [stem];
    return Array.from({{ length: stem.length - 1 }}, (_, k) => stem.slice(k, k + 2));
  }});
}}
"""


def setup(app):
    languages["ko"] = KoreanSearch
    return {"parallel_read_safe": True}
