"""The language of labels, descriptions and error messages: Korean or English.

Every text that a reader of the course can meet stands in one catalogue, texts. The rest of
the package asks for a text by its key and never spells one out.
"""

from .texts import TEXTS

LANGUAGES = ("ko", "en")
_current_language = "ko"


def use_language(language):
    """Choose the language of labels, descriptions and error messages.

    Also gives matplotlib the course's font, so that Korean letters show in your own pictures
    too. Until this is called, texts are in Korean.

    Parameters
    ----------
    language : {"ko", "en"}

    Raises
    ------
    ValueError
        For any other language.
    """
    global _current_language
    if language not in LANGUAGES:
        raise ValueError(text("error.language", got=language, wanted=list(LANGUAGES)))
    _current_language = language

    import matplotlib

    from .fonts import font_family

    matplotlib.rcParams["font.family"] = font_family()


def current_language():
    """Return the language in use: "ko" or "en"."""
    return _current_language


def text(key, **values):
    """Return the text `key` in the current language, with `values` filled in."""
    return TEXTS[key][_current_language].format(**values)


def page_texts(part):
    """Return the texts of the page of `part`, by their last name, for the page to fill in.

    Parameters
    ----------
    part : str
        The beginning of keys such as "training_explorer.page.reset".
    """
    prefix = f"{part}.page."
    return {
        key.removeprefix(prefix): texts[_current_language]
        for key, texts in TEXTS.items()
        if key.startswith(prefix)
    }
