// The hits of one search, page after page: the next comes when the reader nears the end.

import { button, element } from "./dom.js";
import { hitElement } from "./hits.js";
import { AGAIN } from "./messages.js";

const NEAR = "0px 0px 800px"; // how far below the window the end is when the next page is asked for
const MORE = "显示更多";

export class HitList {
  pages = 0; // shown so far
  #load;
  #base;
  #hits = element("ol", "search-hits");
  #note = element("p", "search-more-note");
  #more = button("search-button search-more", MORE, () => this.#next());
  #watch = new IntersectionObserver(
    ([{ isIntersecting }]) => isIntersecting && this.#next(),
    { rootMargin: NEAR },
  );
  #pending = null; // the promise of the page that is being loaded
  #stopped = false;

  /** `first`: the first page, `{hits, more}`; `load(number)`: promises another one. */
  constructor(first, load, base) {
    this.#load = load;
    this.#base = base;
    this.#note.role = "status";
    this.#show(first);
  }

  get nodes() {
    return [this.#hits, this.#note, this.#more];
  }

  /** Load pages until there are so many, or no more, or none can be had. */
  async grow(wanted) {
    let before = 0;
    while (this.pages < wanted && this.pages > before && !this.#more.hidden) {
      before = this.pages;
      await this.#next();
    }
  }

  /** Ask for no more: the engine would take it for the latest question. */
  stop() {
    this.#stopped = true;
  }

  #show({ hits, more }) {
    const pressed = document.activeElement === this.#more;
    const items = hits.map((hit) => hitElement(hit, this.#base));
    this.#hits.append(...items);
    if (pressed) (items[0] ?? this.#hits.lastElementChild).querySelector("a").focus();
    this.pages += 1;
    this.#note.textContent = "";
    this.#more.textContent = MORE;
    this.#more.hidden = !more;
    // Observed anew, because a page that still leaves the end near is no change to an observer.
    this.#watch.disconnect();
    if (more) this.#watch.observe(this.#more);
  }

  /** At most one page at a time; the button, the observer and grow() all come here. */
  #next() {
    this.#pending ??= this.#advance().finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  async #advance() {
    if (this.#stopped) return;
    try {
      this.#show(await this.#load(this.pages));
    } catch {
      this.#fail();
    }
  }

  #fail() {
    if (this.#stopped) return;
    this.#watch.disconnect(); // else it would ask again and again while the network is down
    this.#note.textContent = "没有取到后面的结果，可能是网络中断。";
    this.#more.textContent = AGAIN;
  }
}
