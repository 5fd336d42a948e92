// The largest type with which all of a slide can be seen, code above its output or beside it.

const LARGEST = 32;
// A thirty-sixth of the slide's height can still be read from the last row.
const SMALLEST = 20;
const LAYOUTS = ["rows", "columns"];
const TRACEBACK = ".ansi-red-fg";
const ROOM_FOR_FOOT = 40;
const ROOM_AT_SIDE = 32;

function overflows(slide, { width, height }) {
  const { bottom, right } = contentEdges(slide);
  if (bottom > height - ROOM_FOR_FOOT || right > width - ROOM_AT_SIDE) return true;
  return [...slide.querySelectorAll("pre, .jp-RenderedMarkdown, .course-live")].some(
    (box) => box.scrollWidth > box.clientWidth + 1,
  );
}

// Edges of what stands on the slide, in the slide's own pixels, however large it is shown.
function contentEdges(slide) {
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / slide.offsetWidth;
  const boxes = [...slide.querySelectorAll(".jp-Cell, .jp-Cell *")]
    .filter((element) => !element.closest("aside, svg, mjx-assistive-mml"))
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 1 && box.height > 1);
  const edge = (name, from) => Math.max(0, ...boxes.map((box) => (box[name] - from) / scale));
  return { bottom: edge("bottom", frame.top), right: edge("right", frame.left) };
}

const PICTURES = ".jp-RenderedImage img, .jp-RenderedMarkdown img";
const LARGEST_BESIDE_PICTURE = 24;
const PICTURE_HEIGHTS = Array.from({ length: 31 }, (_, i) => 620 - 10 * i);

// Marks a slide that does not fit even in the smallest type with `data-too-large`.
export function fit(slide, size) {
  const fits = slide.querySelector(PICTURES) ? fitPicture(slide, size) : fitText(slide, size);
  if (!fits) slide.dataset.tooLarge = "";
}

function fitText(slide, size) {
  // A traceback repeats the lines of the code: in a column they would break.
  const layouts = slide.querySelector(TRACEBACK) ? LAYOUTS.slice(0, 1) : LAYOUTS;
  for (let pixels = LARGEST; pixels >= SMALLEST; pixels -= 1) {
    for (const layout of layouts) {
      if (arrange(slide, size, layout, pixels)) return true;
    }
  }
  return arrange(slide, size, LAYOUTS[0], SMALLEST);
}

// The picture counts for more than the type beside it.
function fitPicture(slide, size) {
  for (const height of PICTURE_HEIGHTS) {
    for (let pixels = LARGEST_BESIDE_PICTURE; pixels >= SMALLEST; pixels -= 1) {
      for (const layout of LAYOUTS) {
        if (arrange(slide, size, layout, pixels, height)) return true;
      }
    }
  }
  return false;
}

function arrange(slide, size, layout, pixels, pictureHeight = 0) {
  slide.dataset.layout = layout;
  slide.style.setProperty("--slide-font-size", `${pixels}px`);
  slide.style.setProperty("--slide-picture-height", `${pictureHeight}px`);
  return !overflows(slide, size);
}
