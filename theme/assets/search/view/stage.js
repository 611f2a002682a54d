// The element of the results: its state, the line that is announced, and what is shown below it.

import { button, element } from "./dom.js";

const PATIENCE = 250; // milliseconds after which a reader is told that the search goes on

/** Take over `results`, and `help`, shown where there are no hits; gives what they can show. */
export function stage(results, help) {
  const message = element("p", "search-message");
  const content = element("div", "search-content");
  message.tabIndex = -1;
  message.role = "status"; // stays in place, so that screen readers announce what is put into it
  results.replaceChildren(message, content);
  let waiting = 0;

  const say = (text) => {
    clearTimeout(waiting);
    if (message.textContent !== text) message.textContent = text; // else it would be read again
  };
  const show = (state, text, children, helpful) => {
    say(text);
    content.replaceChildren(...children);
    content.classList.remove("search-old");
    help.hidden = !helpful;
    results.dataset.searchState = state;
  };
  return {
    say,
    idle: (children) => show("idle", "", children, true),
    /** The first hits, to which others may come until it is done. */
    found: (text, children) => show("loading", text, children, false),
    done() {
      results.dataset.searchState = "done";
    },
    /** No hits; help is for those whom no page answers either. */
    nothing: (text, children, isAnswered) => show("done", text, children, !isAnswered),
    /** `label` and `act` are those of the button that mends it. */
    error: (text, label, act) => show("error", text, [button("search-button", label, act)], true),
    /** For a reader whose focus went with what was replaced: goes on from the message. */
    takeFocus() {
      if (message.textContent === "" || document.activeElement !== document.body) return;
      message.focus({ preventScroll: true });
    },
    /** What was shown stays, dimmed, so that the page does not jump. */
    loading() {
      if (content.childElementCount === 0) help.hidden = true;
      content.classList.add("search-old");
      clearTimeout(waiting);
      waiting = setTimeout(say, PATIENCE, "正在检索……");
      results.dataset.searchState = "loading";
    },
  };
}
