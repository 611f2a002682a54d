// Where the reader is in the results, kept in the history entry, so that Back leads there again.

const QUIET = 150; // milliseconds without scrolling after which the place is noted

/** The place that a history entry keeps: how many pages of hits, and how far down. */
export function placeOf(state) {
  return { pages: state?.pages ?? 1, top: state?.top ?? 0 };
}

/** Keep noting the place; `pages()` tells how many pages are shown, 0 while there are none. */
export function keepPlace(pages) {
  history.scrollRestoration = "manual"; // the browser restores before there are any hits
  let timer = 0;
  const note = () => {
    clearTimeout(timer);
    if (pages() > 0) history.replaceState({ pages: pages(), top: scrollY }, "");
  };
  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(note, QUIET);
  }, { passive: true });
  addEventListener("click", note, { capture: true });
  addEventListener("popstate", () => clearTimeout(timer), { capture: true });
}
