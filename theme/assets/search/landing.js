// A document page reached from a hit: marks what was found and leads to the passage of the hit.

import { readHash } from "./landing/hash.js";
import { findSpans } from "./landing/spans.js";
import { readText, wrap } from "./landing/text.js";

const article = document.querySelector("article[data-document]");
if (article) {
  addEventListener("hashchange", land);
  land();
}

function land() {
  for (const mark of article.querySelectorAll("mark.found")) mark.replaceWith(...mark.childNodes);
  article.normalize(); // the text nodes that the marks had parted
  const { passages, near } = readHash(location.hash);
  const { text, nodes } = readText(article);
  const { spans, aim } = findSpans(text, passages, near);
  // From the last to the first: splitting a text node leaves what stands before it as it was.
  const marks = spans.toReversed().map((span) => wrap(nodes, span)).reverse();
  if (marks.length > 0) lead(marks[aim][0]);
}

/** Go there at once, as a browser goes to an anchor: nothing moves that could make one dizzy. */
function lead(mark) {
  mark.tabIndex = -1; // from here the keyboard goes on
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center", behavior: "instant" });
}
