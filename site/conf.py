"""Sphinx's configuration of one edition; its language stands in the variable COURSE_LANGUAGE."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path += [str(HERE), str(HERE / "extensions")]

from staging import LESSONS, course_title  # noqa: E402
from words import words  # noqa: E402

language = os.environ["COURSE_LANGUAGE"]
build_folder = Path(os.environ["COURSE_BUILD"])
WORDS = words(language)

project = course_title(language)
html_title = project
author = copyright = ""

extensions = [
    "myst_nb",
    "sphinx_design",
    "sphinx_copybutton",
    "cell_anchors",
    "korean_search",
    "course_pages",
]
suppress_warnings = ["mystnb.unknown_mime_type"]

nb_execution_mode = "off"  # the outputs are those that the notebooks hold
nb_merge_streams = True
smartquotes = False  # the text is the notebooks', sign for sign
myst_enable_extensions = ["dollarmath", "colon_fence"]

# MathJax without its menu's further languages; everything from this site.
mathjax_path = "mathjax/tex-chtml.js"
mathjax3_config = {"options": {"enableMenu": False}}

templates_path = ["templates"]
html_static_path = [str(build_folder / "static"), "styles"]
html_extra_path = [str(build_folder / "extra" / language)]
html_css_files = ["widgets.css", "site.css"]
html_js_files = [
    ("site.js", {"defer": "defer"}),
    ("widgets.js", {"defer": "defer"}),
]
html_favicon = html_logo = "styles/course.svg"
html_copy_source = False
html_show_sourcelink = False
html_last_updated_fmt = None
html_permalinks_icon = "#"
html_search_language = language

html_theme = "sphinx_book_theme"
html_theme_options = {
    "logo": {"text": project, "alt_text": ""},
    "article_header_end": [
        "notebook-download.html",
        "language-switch.html",
        "article-header-buttons.html",
    ],
    "use_download_button": False,
    "use_fullscreen_button": False,
    "search_bar_text": WORDS["search_here"],
    "navbar_persistent": [],
    "toc_title": WORDS["contents"],
    "show_toc_level": 2,
    "footer_content_items": ["licence.html"],
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
}
html_use_index = False
html_sidebars = {
    "index": [],
    "**": ["navbar-logo.html", "search-button-field.html", "sbt-sidebar-nav.html"],
}
html_context = {"words": WORDS, "lessons": LESSONS, "default_mode": "light"}
