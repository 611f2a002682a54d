// Where a document ranks, by what of it is not refuted.

import { candidates } from "./candidates.js";
import { rankKey } from "./ranks.js";

/**
 * The best way to find a document, `{key, words, chosen}`, `chosen` being the best candidates of
 * its words; null if there is none left.
 */
export function positionOf(root, ways, document) {
  const positions = ways.flatMap(({ step, words }) => {
    const chosen = words.map((word) => candidates(root, word, document)[0]);
    if (chosen.includes(undefined)) return [];
    const grade = Math.max(0, ...chosen.map((one) => one.grade));
    const score = chosen.reduce((sum, one) => sum + one.score, 0);
    return [{ key: rankKey(step, grade, score, document), words, chosen }];
  });
  return positions.sort((a, b) => a.key - b.key)[0] ?? null;
}
