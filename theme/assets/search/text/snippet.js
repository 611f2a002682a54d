// Text with the passages that matched marked, as parts. `table` is that of fold().

import { locate } from "./normalise.js";

const BEFORE = 24; // characters shown before the first mark
const LENGTH = 110; // characters of a snippet
const LONGEST = LENGTH - BEFORE; // characters of a passage; of a longer one the beginning is shown

/** All of `text` as parts `[{text, marked}]`. */
export function highlight(text, passages, table) {
  return cut(text, spans(text, passages, table), 0, text.length);
}

/** The first place of `text` that shows the most different passages, or how they begin, as parts. */
export function snippet(text, passages, table) {
  const found = spans(text, passages, table);
  const windows = found.map((span) => Math.max(0, span.start - BEFORE));
  const start = windows.reduce(
    (best, from) => (variety(found, from) > variety(found, best) ? from : best),
    0,
  );
  const end = Math.min(text.length, start + LENGTH);
  const parts = cut(text, found, wholeCharacter(text, start), wholeCharacter(text, end));
  const ellipsis = { text: "…", marked: false };
  return [...(start > 0 ? [ellipsis] : []), ...parts, ...(end < text.length ? [ellipsis] : [])];
}

/** Where the passages stand in `text`, `[{start, end, passage}]` in order, none overlapping. */
function spans(text, passages, table) {
  const located = locate(text, table);
  const found = passages.flatMap((passage) => occurrences(located, passage));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function occurrences({ text, starts, ends }, passage) {
  const found = [];
  let at = text.indexOf(passage);
  while (at >= 0) {
    const end = at + passage.length;
    found.push({ start: starts[at], end: ends[end - 1], passage });
    at = text.indexOf(passage, end);
  }
  return found;
}

function variety(found, from) {
  const to = from + LENGTH;
  const shown = found.filter(
    ({ start, end }) => start >= from && Math.min(end, start + LONGEST) <= to,
  );
  return new Set(shown.map(({ passage }) => passage)).size;
}

/** Parts of text[start:end]; a span that the cut goes through is marked as far as it is shown. */
function cut(text, found, start, end) {
  const parts = [];
  let at = start;
  for (const span of found) {
    const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
    if (from >= to) continue;
    parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  parts.push({ text: text.slice(at, end), marked: false });
  return parts.filter((part) => part.text !== "");
}

/** The index, or the one before where it would part a surrogate pair. */
function wholeCharacter(text, index) {
  return /[\udc00-\udfff]/u.test(text[index] ?? "") ? index - 1 : index;
}
