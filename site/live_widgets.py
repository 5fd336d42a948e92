"""A widget's output as the page has it: its state, and what to see until it is alive."""

import hashlib
import html
import json

import nbformat

VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"


def widget_output(output):
    """Return whether a widget stands in `output`."""
    return VIEW in output.get("data", {})


def module_name(source):
    """Return the name of the file that holds the page module `source`."""
    return f"{hashlib.sha256(source.encode()).hexdigest()[:12]}.js"


def page_modules(notebooks):
    """Return the modules of all widgets in `notebooks`, by file name, and all style sheets."""
    modules, styles = {}, {}
    for notebook in notebooks:
        for model in _models(notebook).values():
            if source := model["state"].get("_esm"):
                modules[module_name(source)] = source
                styles[model["state"]["_css"]] = None
    return modules, list(styles)


def live_output(output, notebook, *, place, note, still=None):
    """Return an HTML output in place of the widget in `output`.

    It holds the state of this widget and the models it refers to. The module stands in a file,
    which all pages share, and the style sheet is the page's own.

    Parameters
    ----------
    place : str
        The cell's id.
    note : str
        What to say where JavaScript is off.
    still : str, optional
        Address of the picture to see without JavaScript.
    """
    model_id = output["data"][VIEW]["model_id"]
    models = _with_references(model_id, _models(notebook))
    kind = models[model_id]["state"]["_anywidget_id"].rsplit(".", 1)[-1]
    # A script element would end at the first "</" in it.
    state = json.dumps({"version_major": 2, "version_minor": 0, "state": models})
    state = state.replace("</", r"<\/")
    parts = [
        f'<div class="course-live" data-kind="{kind}" data-place="{place}" '
        f'data-model="{model_id}">',
        f'<script type="{STATE}">{state}</script>',
        f'<div class="course-still">{_still(output, still)}'
        f"<noscript><p>{html.escape(note)}</p></noscript></div>",
        "</div>",
    ]
    data = {"text/html": "".join(parts), "text/plain": output["data"]["text/plain"]}
    return nbformat.v4.new_output("display_data", data=data)


def _models(notebook):
    return notebook.metadata.get("widgets", {}).get(STATE, {}).get("state", {})


def _with_references(model_id, models):
    """Return the model, prepared for the page, and those that its traits refer to."""
    model = json.loads(json.dumps(models[model_id]))
    state = model["state"]
    chosen = {model_id: model}
    for value in state.values():
        if isinstance(value, str) and value.startswith("IPY_MODEL_"):
            chosen |= _with_references(value.removeprefix("IPY_MODEL_"), models)
    if "_esm" in state:
        state["_esm"] = module_name(state["_esm"])
        state["_css"] = ""
    return chosen


def _still(output, still):
    if still:
        described = output["metadata"]["image/png"]
        alt, width = html.escape(described["alt"]), described["width"]
        return f'<img src="{still}" alt="{alt}" width="{width}" loading="lazy">'
    lines = output["data"]["text/plain"].split("\n")
    return "".join(f"<p>{html.escape(line)}</p>" for line in lines)
