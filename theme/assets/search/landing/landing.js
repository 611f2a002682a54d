// A document page reached from a hit: marks what was found and leads to the passage of the hit.

import { readHash } from "./hash.js";
import { findSpans } from "./spans.js";
import { readText, wrap } from "./text.js";

const article = document.querySelector("article[data-document]");
if (article) {
  addEventListener("hashchange", land);
  land();
}

async function land() {
  for (const mark of article.querySelectorAll("mark.found")) mark.replaceWith(...mark.childNodes);
  article.normalize(); // the text nodes that the marks had parted
  const { hash } = location;
  const { text, nodes } = readText(article);
  const { spans, aim } = await find(text, readHash(hash));
  if (hash !== location.hash) return; // another hit meanwhile
  // From the last to the first: splitting a text node leaves what stands before it as it was.
  const marks = spans.toReversed().map((span) => wrap(nodes, span)).reverse();
  if (marks.length > 0) lead(marks[aim][0]);
}

/** Where the passages stand; a page in traditional characters is read once more, in simplified ones. */
async function find(text, { passages, near }) {
  const found = findSpans(text, passages, near);
  if (found.whole || passages.length === 0) return found;
  try {
    const { readTable } = await import("./table.js");
    return findSpans(text, passages, near, await readTable());
  } catch {
    return found; // without a network: what is found is marked all the same
  }
}

/** Go there at once, as a browser goes to an anchor: nothing moves that could make one dizzy. */
function lead(mark) {
  mark.tabIndex = -1; // from here the keyboard goes on
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center", behavior: "instant" });
}
