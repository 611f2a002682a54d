// Where passages stand in a text.

import { locate } from "../normalise.js";

/**
 * `{spans, aim}`: `[start, end]` in `text` for all occurrences of the canonical passages, in order
 * and none overlapping, and the position of the span that stands in `near`, or else of the first.
 */
export function findSpans(text, passages, near) {
  const located = locate(text);
  const spans = union(passages.flatMap((passage) => occurrences(located, passage)));
  const [from, to] = occurrences(located, near)[0] ?? [0, 0];
  const aim = spans.findIndex(([start, end]) => start < to && end > from);
  return { spans, aim: Math.max(0, aim) };
}

function occurrences({ text, starts, ends }, passage) {
  const found = [];
  if (passage === "") return found;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    found.push([starts[at], ends[at + passage.length - 1]]);
  }
  return found;
}

function union(spans) {
  const joined = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
