// Text to index terms, the same as generator/search/tokenise.py makes them.

import { atoms, isHan } from "./normalise.js";

/** Pairs of adjacent Han characters, and runs whole; a lone Han character by itself. */
export function tokens(text) {
  const found = atoms(text);
  return found.flatMap((atom, i) => {
    if (!isHan(atom)) return [atom];
    const [before, after] = [found[i - 1], found[i + 1]];
    if (after !== undefined && isHan(after)) return [atom + after];
    return before !== undefined && isHan(before) ? [] : [atom];
  });
}

/** Whether an index term is a pair of Han characters. */
export function isPair(token) {
  return atoms(token).length === 2;
}
