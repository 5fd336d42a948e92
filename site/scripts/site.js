// Small things on every page: the theme for the widgets, the same place in the other language,
// words for the copy buttons and the search.

const root = document.documentElement;

// The widgets ask Jupyter's attribute whether the page is dark.
function tellTheme() {
  root.dataset.jpThemeLight = root.dataset.theme !== "dark";
}
tellTheme();
new MutationObserver(tellTheme).observe(root, { attributeFilter: ["data-theme"] });

// The cell at the top of the window, under the bar of buttons. Undefined at the page's beginning.
// Anchors are the cells' ids; code and widgets bring ids of their own, which mean nothing there.
const BAR_HEIGHT = 120;
const ANCHORS = ".bd-article [id]:not(pre, .course-live *, mjx-container *, svg *, details *)";
function placeInView() {
  if (scrollY < BAR_HEIGHT) return undefined;
  const cells = document.querySelectorAll(ANCHORS);
  const above = [...cells].filter((cell) => cell.getBoundingClientRect().top < BAR_HEIGHT);
  return above.at(-1)?.id;
}

const languageLink = document.querySelector("[data-course-language]");
languageLink?.addEventListener("click", () => {
  const place = placeInView();
  const [address] = languageLink.href.split("#");
  languageLink.href = address + (window.courseStateHash?.(place) ?? (place ? `#${place}` : ""));
  try {
    localStorage.setItem("course-language", languageLink.lang);
  } catch {
    // The reader keeps no data of this page: then nothing is remembered.
  }
});

// sphinx-copybutton speaks no Korean, and has made its buttons by now.
if (typeof messages === "object") {
  messages[root.lang] = {
    copy: courseWords.copy,
    copy_to_clipboard: courseWords.copy,
    copy_success: courseWords.copied,
    copy_failure: courseWords.copy_failed,
  };
  locale = root.lang;
  for (const button of document.querySelectorAll("button.copybtn")) {
    button.dataset.tooltip = courseWords.copy;
    button.setAttribute("aria-label", courseWords.copy);
  }
}

// Sphinx's Korean has a gap where the search says how much it found.
const FOUND = "Search finished, found one page matching the search query.";
if (Documentation.TRANSLATIONS[FOUND]?.[0] === "") {
  Documentation.TRANSLATIONS[FOUND] = [courseWords.search_found];
}
