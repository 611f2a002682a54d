// A directory of files in levels: generator/search/files/tree.py writes it.

import { decodeJson } from "./packed.js";

const DIGITS = 12; // of the name of a file

/** Which of two places, lists of numbers, comes first; what begins with another follows it. */
export function compare(one, other) {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i += 1) if (one[i] !== other[i]) return one[i] - other[i];
  return one.length - other.length;
}

/**
 * Files `{name, place}` by the first place that is in each. `find(files, place)` promises the one that may
 * have a place, null if there is none; `between(files, low, high)` those that may have places from one up to,
 * not including, another, both loading what they need by `files`; `known(place)` is what find() has once
 * found, or undefined.
 */
export function openTree(json) {
  const root = decodeLevel(json);
  const pages = new Map(); // name -> level, once it is there

  async function pageOf(files, { name }) {
    const page = await files.load(name, decodePage); // counted for each question
    pages.set(name, page);
    return page;
  }

  return {
    async find(files, place) {
      const found = lastAt(root, place);
      return root.deep && found ? lastAt(await pageOf(files, found), place) : found;
    },
    known(place) {
      const found = lastAt(root, place);
      if (!root.deep || found === null) return found;
      return pages.has(found.name) ? lastAt(pages.get(found.name), place) : undefined;
    },
    async between(files, low, high) {
      const found = filesBetween(root, low, high);
      if (!root.deep) return found;
      const levels = await Promise.all(found.map((one) => pageOf(files, one)));
      return levels.flatMap((level) => filesBetween(level, low, high));
    },
  };
}

function decodePage(bytes) {
  return decodeLevel(decodeJson(bytes));
}

function decodeLevel({ starts, names, deep }) {
  let before = 0;
  const entries = starts.map((start, i) => {
    const [step, ...others] = [start].flat();
    before += step;
    return { name: names.slice(i * DIGITS, (i + 1) * DIGITS), place: [before, ...others] };
  });
  return { entries, deep: deep === 1 };
}

/** The number of the last file that begins at or before a place, -1 if the first begins after it. */
function last({ entries }, place) {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(entries[middle].place, place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lastAt(level, place) {
  return level.entries[last(level, place)] ?? null;
}

function filesBetween(level, low, high) {
  const found = level.entries.slice(Math.max(0, last(level, low)));
  const end = found.findIndex(({ place }) => compare(place, high) >= 0);
  return end < 0 ? found : found.slice(0, end);
}
