"""What a learner sees of a check, a hint or a solution: plain text, and the same as HTML."""

import html
import re

# The course's palette; each has a contrast of at least 3 : 1 on white and on near-black, and
# white text on it is legible. The word beside the mark says the same without colour.
_MARKS = {
    "right": ("✓", "#0072B2"),
    "wrong": ("△", "#C25400"),
    "open": ("…", "#6B7178"),
    "hint": ("?", "#6B7178"),
    "solution": ("=", "#6B7178"),
}
_BOX = (
    "box-sizing:border-box;max-width:720px;margin:8px 0;padding:8px 16px;"
    "border:1px solid var(--jp-border-color2, #8a909966);border-left:4px solid {colour};"
    "border-radius:4px;font:14px/24px var(--jp-ui-font-family, system-ui, sans-serif);"
    "color:var(--jp-ui-font-color0, inherit);word-break:keep-all;overflow-wrap:anywhere"
)
_BADGE = (
    "display:inline-block;box-sizing:border-box;width:20px;height:20px;margin-right:8px;"
    "border-radius:10px;background:{colour};color:#fff;font-size:12px;line-height:20px;"
    "text-align:center"
)
_HEAD = "margin-bottom:4px"
_LABEL = "margin-left:8px;color:var(--jp-ui-font-color1, inherit)"
_CODE = (
    "margin:8px 0 0;padding:8px 16px;overflow:auto;border-radius:4px;"
    "background:var(--jp-cell-editor-background, #8a909922);color:inherit;"
    "font:13px/20px var(--jp-code-font-family, monospace);white-space:pre"
)


class Feedback:
    """An answer to the learner, shown when it is the last expression of a cell.

    Attributes
    ----------
    kind : {"right", "wrong", "open", "hint", "solution"}
        "open" where the exercise waits for an answer.
    key : str or None
        The diagnosis, a key of the catalogue of texts.
    message : str
        The text alone, its paragraphs one line each.
    code : str
        The code of a solution, otherwise empty.
    """

    def __init__(self, kind, heading, label, message="", *, key=None, code=""):
        self.kind, self.key, self.message, self.code = kind, key, message, code
        self._heading, self._label = heading, label

    def __repr__(self):
        lines = [f"{_MARKS[self.kind][0]} {self._heading} — {self._label}", self.message]
        if self.code:
            lines += ["", self.code]
        return "\n".join(line for line in lines if line or self.code)

    def _repr_mimebundle_(self, **_):
        return {"text/plain": repr(self), "text/html": self._to_html()}

    def _to_html(self):
        mark, colour = _MARKS[self.kind]
        badge = f'<span aria-hidden="true" style="{_BADGE.format(colour=colour)}">{mark}</span>'
        parts = [
            f'<div style="{_BOX.format(colour=colour)}">',
            f'<div style="{_HEAD}">{badge}<strong>{html.escape(self._heading)}</strong>'
            f'<span style="{_LABEL}">{html.escape(self._label)}</span></div>',
            *(f"<div>{_with_code(line)}</div>" for line in self.message.split("\n") if line),
        ]
        if self.code:
            parts.append(f'<pre style="{_CODE}" tabindex="0">{html.escape(self.code)}</pre>')
        return "\n".join([*parts, "</div>"])


def _with_code(line):
    """Escape `line`, and set what stands between backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(line))
