// Hits to elements of the result list.

import { writeHash } from "../landing/hash.js";
import { element, link, titleNodes, toNodes } from "./dom.js";
import { dateText, namedText } from "./messages.js";

/** One hit: title with its link, genre, date, number, issue, and the passage that matched. */
export function hitElement(hit, base) {
  const item = element("li", "search-hit");
  item.dataset.document = hit.document.id;
  const title = link("", hitAddress(hit, base), ...titleNodes(hit.title, hit.lines));
  item.append(element("h2", "search-hit-title", title), about(hit));
  if (hit.named.length > 0) {
    item.append(element("p", "search-hit-named", namedText(hit.named)));
  }
  if (hit.snippet.length > 0) {
    item.append(element("p", "search-hit-passage", ...toNodes(hit.snippet)));
  }
  return item;
}

/** The document's address, with what landing.js is to mark there. */
function hitAddress(hit, base) {
  return new URL(`${hit.document.id}/${writeHash(hit)}`, base).href;
}

function about({ document: entry, number }) {
  const date = element("time", "", dateText(entry.date));
  date.dateTime = entry.date;
  const facts = [
    [element("span", "search-hit-genre", entry.genre)],
    [date],
    toNodes(number),
    [`${entry.series} ${entry.issue}`],
  ].filter((children) => children.length > 0);
  const spans = facts.map((children) => element("span", "", ...children));
  return element("p", "search-hit-about", ...spans);
}
