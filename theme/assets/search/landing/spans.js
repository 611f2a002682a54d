// Where passages stand in a text.

import { locate } from "../text/normalise.js";

/**
 * `{spans, aim, whole}`: `[start, end]` in `text` for all occurrences of the canonical passages, in
 * order and none overlapping; the position of the span that stands in `near`, or else of the first;
 * whether all that was sought is there. `table` is that of fold().
 */
export function findSpans(text, passages, near, table) {
  const located = locate(text, table);
  const spans = union(passages.flatMap((passage) => occurrences(located, passage)));
  const [context] = occurrences(located, near);
  const [from, to] = context ?? [0, 0];
  const aim = spans.findIndex(([start, end]) => start < to && end > from);
  const whole = spans.length > 0 && (near === "" || context !== undefined);
  return { spans, aim: Math.max(0, aim), whole };
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
