// The element of the results: its state, the line that is announced, and what is shown below it.

import { button, element } from "./dom.js";

/** Take over `results`; gives what it can be made to show. */
export function stage(results) {
  const message = element("p", "search-message");
  const content = element("div", "search-content");
  message.tabIndex = -1;
  message.role = "status"; // stays in place, so that screen readers announce what is put into it
  results.replaceChildren(message, content);

  const say = (text) => {
    if (message.textContent !== text) message.textContent = text; // else it would be read again
  };
  const show = (state, text, children) => {
    say(text);
    content.replaceChildren(...children);
    results.dataset.searchState = state;
  };
  return {
    say,
    idle: () => show("idle", "", []),
    done: (text, children) => show("done", text, children),
    error: (text, retry) => show("error", text, [button("search-button", "重试", retry)]),
    /** For a reader whose focus went with what was replaced: goes on from the message. */
    takeFocus() {
      if (document.activeElement === document.body) message.focus({ preventScroll: true });
    },
    /** What was shown stays, dimmed, so that the page does not jump. */
    loading() {
      say("正在检索……");
      results.dataset.searchState = "loading";
    },
  };
}
