// Hits to elements of the result list.

import { highlight, snippet, toNodes } from "./snippet.js";

/** One hit: title with its link, genre, issue, date, and the passage that matched. */
export function hitElement({ document: entry, passages }, base) {
  const item = element("li", "search-hit");
  item.dataset.document = entry.id;
  const link = element("a", "search-hit-title", ...toNodes(highlight(entry.title, passages)));
  link.href = new URL(`${entry.id}/`, base).href;
  item.append(link, about(entry, passages), passage(entry, passages));
  return item;
}

/** An element with a class, or "" for none, and children, texts among them. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** 2021-07-03 is 2021年7月3日; the month and the day may be absent. */
export function dateText(date) {
  return date.split("-").map((part, i) => `${Number(part)}${"年月日"[i]}`).join("");
}

function about(entry, passages) {
  const date = element("time", "", dateText(entry.date));
  date.dateTime = entry.date;
  const facts = [
    [element("span", "search-hit-genre", entry.genre)],
    [`${entry.series.title} ${entry.issue.title}`],
    [date],
    toNodes(highlight(entry.number, passages)),
  ].filter((children) => children.length > 0);
  const spans = facts.map((children) => element("span", "", ...children));
  return element("p", "search-hit-about", ...spans);
}

/** The text below the heading: the heading itself stands above as the link. */
function passage(entry, passages) {
  const body = entry.text.slice(entry.text.indexOf("\n") + 1);
  return element("p", "search-hit-passage", ...toNodes(snippet(body, passages)));
}
