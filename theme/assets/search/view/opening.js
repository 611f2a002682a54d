// What is loaded only when a reader opens it.

import { button, element } from "./dom.js";
import { AGAIN } from "./messages.js";

/** `load` promises the nodes that a <details> shows below its summary. */
export function fillWhenOpened(details, load) {
  const content = element("div", "");
  const fill = async () => {
    content.replaceChildren(element("p", "search-filter-note search-waiting", "正在统计……"));
    try {
      content.replaceChildren(...(await load()));
    } catch {
      const note = element("p", "search-filter-note", "没有统计成功，可能是网络中断。");
      note.role = "alert";
      content.replaceChildren(note, button("search-filter-rest", AGAIN, fill));
    }
  };
  details.append(content);
  details.addEventListener("toggle", fill, { once: true });
}
