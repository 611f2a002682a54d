// Whether a document that may be found really is, by what its fragments say.

import { firstTextOf, isText } from "../../index/units.js";
import { candidates, isSure, unitsToRead, verify } from "./candidates.js";
import { documentOfKey } from "./ranks.js";
import { showHit, unitToShow } from "./shown.js";

/**
 * Judges documents: each must have the words of one of the `ways`, and none of the `excluded`. `keyOf`
 * is one of the ORDERS.
 */
export function openJudge(engine, { ways, excluded, keyOf }) {
  const all = ways.flatMap(({ words }) => words);
  const stands = (one) => isSure(one) || verify(engine, one);
  const excludedOf = (document) => excluded.flatMap((word) => candidates(word, document));

  /**
   * The best way to find a document that is not refuted, `{key, words, chosen}`, `chosen` being the
   * best candidates of its words; null if there is none left.
   */
  function positionIn(document) {
    const positions = ways.flatMap(({ step, words }) => {
      const chosen = words.map((word) => candidates(word, document)[0]);
      if (chosen.includes(undefined)) return [];
      const grade = Math.max(0, ...chosen.map((one) => one.grade));
      const score = chosen.reduce((sum, one) => sum + one.score, 0);
      return [{ key: keyOf(step, grade, score, document), words, chosen }];
    });
    return positions.sort((a, b) => a.key - b.key)[0] ?? null;
  }

  /** The units that are needed to verify a document in a position. */
  function unitsOf(document, position) {
    const unsure = [...position.chosen, ...excludedOf(document)].filter((one) => !isSure(one));
    return unsure.flatMap((one) => unitsToRead(engine, one));
  }

  /** Learn in which fragments a document is that ranks at a key, as far as they may be needed. */
  async function locate(key) {
    const document = documentOfKey(key);
    const position = positionIn(document);
    if (!position) return;
    const shown = position.words.slice(0, 1).flatMap((word) => candidates(word, document));
    const texts = [...position.chosen, ...shown].map(({ unit }) => unit).filter(isText);
    await engine.fragments.locate([firstTextOf(document), ...texts, ...unitsOf(document, position)]);
  }

  /** The fragments that are needed to verify and to show a document in a position. */
  function fragmentsOf(document, position) {
    const units = [...unitsOf(document, position), unitToShow(engine, document, position)];
    return [...new Set(units.map(engine.fragments.nameOf))];
  }

  /**
   * The verdict on a document that ranks at `key`: `{hit}`, or `{key}` where it ranks lower or more
   * must be read, or `{}` if it is refuted.
   */
  function verdict(document, key) {
    for (;;) {
      const position = positionIn(document);
      if (!position) return {};
      const unread = fragmentsOf(document, position).some((one) => !engine.fragments.has(one));
      if (unread || position.key > key) return { key: position.key };
      if (!position.chosen.every(stands)) continue; // what is refuted is no candidate any more
      if (excludedOf(document).some(stands)) return {};
      return { hit: showHit(engine, document, { ...position, all }) };
    }
  }

  return { positionIn, locate, fragmentsOf, verdict };
}
