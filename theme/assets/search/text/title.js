// Where the lines of a title may end.

/**
 * The parts `[{text, marked}]` of a title in runs `[{whole, parts: [{texts, marked}]}]`: a line may
 * end between two texts of a part, and a whole run is not broken. `ends` and `whole` are places in
 * the title; within what is whole there are no ends.
 */
export function runs(parts, { ends, whole }) {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const borders = [0, ...whole.flat(), length];
  const all = borders.slice(1).map((to, i) => {
    const own = between(parts, borders[i], to);
    if (i % 2 === 1) return { whole: true, parts: own.map((part) => broken(part, [])) };
    const last = ends.includes(to) ? [{ texts: ["", ""], marked: false }] : [];
    return { whole: false, parts: [...own.map((part) => broken(part, ends)), ...last] };
  });
  return all.filter((run) => run.parts.length > 0);
}

/** The parts of the title from one place to another, with the place where each begins. */
function between(parts, from, to) {
  let end = 0;
  const placed = parts.map(({ text, marked }) => {
    const start = end;
    end += text.length;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return { start: first, text: text.slice(first - start, Math.max(0, last - start)), marked };
  });
  return placed.filter(({ text }) => text !== "");
}

/** The texts of a part; the first is empty where a line may end before it. */
function broken({ start, text, marked }, ends) {
  const inside = ends.map((end) => end - start).filter((at) => at >= 0 && at < text.length);
  const places = [0, ...inside, text.length];
  return { texts: places.slice(1).map((to, i) => text.slice(places[i], to)), marked };
}
