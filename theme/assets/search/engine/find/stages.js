// The stages in which a word is looked for.

import { normalise } from "../../text/normalise.js";
import { patterns } from "../../text/patterns.js";
import { findPattern } from "./chains.js";
import { findForm, otherForms } from "./forms.js";
import { findInitials } from "./initials.js";
import { partNumber, wholeNumbers } from "./numbers.js";
import { LEVEL } from "./levels.js";
import { findOtherNames } from "./other-names.js";
import { findString } from "./strings.js";

export const FEW = 3; // documents; with fewer one looks further
const SHORT = 4; // letters that may be initials even if they can be read as syllables

/**
 * The stages in their order. `can(state)`: there is something to look for; `needs(state)`: what was
 * found so far is not enough; `find(state)` promises strings. A state is a word, see word.js.
 */
export const STAGES = [
  { name: "exact", level: LEVEL.exact, can: () => true, needs: () => true, find: findExact },
  { level: LEVEL.named, can: ({ forms, letters }) => forms !== null || letters.length > 1, needs: () => true, find: findOtherNames },
  {
    level: LEVEL.unfinished,
    can: ({ patterns: { unfinished } }) => unfinished.length > 0,
    needs: ({ count }) => count === 0,
    find: ({ engine, patterns: { unfinished } }) => findPatterns(engine, unfinished),
  },
  {
    name: "initials",
    level: LEVEL.initials,
    can: ({ letters, patterns: { whole } }) =>
      letters.length > 1 && (letters.length <= SHORT || whole.length === 0),
    needs: ({ count, exact, letters }) => count < FEW || (exact < FEW && letters.length <= SHORT),
    find: async (state) => {
      const { found, names } = await findInitials(state.engine, state.letters);
      state.names = names;
      return found;
    },
  },
  {
    name: "tolerant",
    level: LEVEL.tolerant,
    can: ({ patterns: { tolerant } }) => tolerant.length > 0,
    needs: ({ count }) => count < FEW,
    find: ({ engine, patterns: { tolerant } }) => findPatterns(engine, tolerant),
  },
];

async function findExact(state) {
  const { engine, word, table, patterns: { whole, unfinished, tolerant } } = state;
  const others = word.phrase ? [] : otherForms(word.typed, word.text, table);
  if (others.length > 0) state.tried.add("numerals");
  if ([whole, unfinished, tolerant].some((list) => list.length > 0)) state.tried.add("pinyin");
  const strings = [findString(engine, word.text), ...others.map((text) => findForm(engine, text))];
  const [found, ofPatterns] = await Promise.all([Promise.all(strings), findPatterns(engine, whole)]);
  const ofNumber = word.phrase ? [] : await findNumber(state);
  return [...found, ...ofNumber, ...ofPatterns].filter((string) => string !== null);
}

/** A document number of which year and serial were typed in one. */
async function findNumber({ engine, word, table, tried }) {
  const number = partNumber(word.typed);
  if (!number) return [];
  tried.add("numerals");
  const { whole } = patterns(number.head, engine.syllables, table);
  const read = await findPatterns(engine, whole);
  const heads = [normalise(number.head, table), ...read.map(({ text }) => text)];
  return Promise.all(wholeNumbers(heads, number.rest).map((text) => findString(engine, text, 1)));
}

async function findPatterns(engine, list) {
  return (await Promise.all(list.map((slots) => findPattern(engine, slots)))).flat();
}
