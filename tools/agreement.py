"""What two editions of a cell must have in common, and where they do not.

A translation is the same program as the Korean original, strings with words and comments apart,
and its prose has the same formulas, code, links, headings and numbers. Words are known by their
Korean letters: what has none must be the same in both.
"""

import ast
import re
from collections import Counter

from prose_numbers import numbers, prose

KOREAN = re.compile("[ㄱ-ㆎ가-힣]")
_FENCED_CODE = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
_USE_LANGUAGE = re.compile(r'use_language\("[a-z]{2}"\)')
_FOLDER = re.compile(r"([/\\])[a-z]{2}\1")
_COMMENT = re.compile(r" *#.*")
_MARKS = {
    "formula": re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$", re.DOTALL),
    "code": re.compile(r"(?<!`)`[^`\n]+`"),
    "link": re.compile(r"\]\(([^)\n]*)\)"),
    "heading": re.compile(r"^#+ ", re.MULTILINE),
    "tag": re.compile(r"</?[a-z]+[^>\n]*>"),
}


def disagreements(korean, translated):
    """Return what sets a translated cell apart from its Korean one, as lines to read."""
    if korean.cell_type != translated.cell_type:
        return [f"a {translated.cell_type} cell, the Korean one is {korean.cell_type}"]
    found = []
    if korean.metadata.get("tags", []) != translated.metadata.get("tags", []):
        found.append("the tags differ")
    if korean.metadata.get("slideshow") != translated.metadata.get("slideshow"):
        found.append("the slide types differ")
    if korean.cell_type == "code":
        found += _programs(korean.source, translated.source)
        found += _outputs(korean.outputs, translated.outputs)
    else:
        found += disagreements_of_texts(korean.source, translated.source)
    return found


def _programs(korean, translated):
    # The one string that has no words and yet is another: the choice of the language.
    pair = [_USE_LANGUAGE.sub("use_language()", program) for program in (korean, translated)]
    try:
        pair = list(map(ast.parse, pair))
    except SyntaxError:
        return [] if pair[0] == pair[1] else ["the code differs"]
    korean_strings, translated_strings = map(_strings, pair)
    if _skeleton(pair[0]) != _skeleton(pair[1]):
        return ["the program differs"]
    return [
        f"the string {there} has no words and must stay, here it is {here}"
        for there, here in zip(korean_strings, translated_strings, strict=True)
        if not KOREAN.search(there) and here != there
    ]


class _WithoutWords(ast.NodeTransformer):
    """Blanks strings; of an f-string stays which values it shows and how, in any order."""

    def visit_Constant(self, node):
        return ast.Constant("…") if isinstance(node.value, str) else node

    def visit_FormattedValue(self, node):
        node.value = self.visit(node.value)
        return node

    def visit_JoinedStr(self, node):
        shown = [self.visit(v) for v in node.values if isinstance(v, ast.FormattedValue)]
        return ast.JoinedStr(sorted(shown, key=ast.dump))


def _skeleton(tree):
    return ast.dump(_WithoutWords().visit(tree))


def _strings(tree):
    """Return the source of every string in `tree`, in order; an f-string is one."""
    found, waiting = [], [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            found.append(ast.unparse(node))
        else:
            waiting += ast.iter_child_nodes(node)
    return found


def disagreements_of_texts(korean, translated):
    """Return what sets a text in Markdown apart from its Korean one, as lines to read."""
    blocks = [_FENCED_CODE.findall(text) for text in (korean, translated)]
    if [language for language, _ in blocks[0]] != [language for language, _ in blocks[1]]:
        return ["the blocks of code differ"]
    found = []
    for (language, there), (_, here) in zip(*blocks, strict=True):
        if language == "python":
            found += _programs(there, here)
        elif _comparable(_COMMENT.sub("", there)) != _comparable(_COMMENT.sub("", here)):
            found.append(f"a block of {language or 'text'} differs")
    korean, translated = (_FENCED_CODE.sub("", text) for text in (korean, translated))
    for kind, mark in _MARKS.items():
        found += _difference(kind, mark.findall(korean), mark.findall(translated))
    return found + _numbers(prose(korean), prose(translated))


def _outputs(korean, translated):
    if [output.output_type for output in korean] != [output.output_type for output in translated]:
        return ["the outputs are of other kinds, or not as many (make notebooks executes)"]
    found = []
    for there, here in zip(map(_output_text, korean), map(_output_text, translated), strict=True):
        if KOREAN.search(there):
            found += _numbers(there, here)
        elif there != here:
            found.append(f"an output without words differs: {there!r} is {here!r} here")
    return found


def _output_text(output):
    if output.output_type == "stream":
        return output.text
    if output.output_type == "error":
        return f"{output.ename}: {output.evalue}"
    return "\n".join(v for k, v in sorted(output.data.items()) if k.startswith("text/"))


def _numbers(korean, translated):
    return _difference("number", *([n.written for n in numbers(t)] for t in (korean, translated)))


def _difference(kind, korean, translated):
    """Say which of `korean` are missing in `translated` and the reverse, in any order."""
    there = Counter(_comparable(mark) for mark in korean if not KOREAN.search(mark))
    here = Counter(_comparable(mark) for mark in translated)
    if any(KOREAN.search(mark) for mark in korean):
        # What holds words is translated: only the count of these can be compared.
        extra = here - there
        if extra.total() == len(korean) - there.total() and not there - here:
            return []
    return [f"{kind} only in Korean: {mark}" for mark in (there - here).elements()] + [
        f"{kind} only in the translation: {mark}" for mark in (here - there).elements()
    ]


def _comparable(mark):
    return _FOLDER.sub(r"\1…\1", mark.replace("-", "−"))
