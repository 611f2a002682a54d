// Names that a typed one may have been meant for.

import { cuts, tolerant } from "../../text/pinyin.js";

const SYLLABLE = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng?|r)?$/u; // nearly
const SHORT = 4; // characters of a name

/**
 * Names with as many characters as typed, all but one of them the same, or with as many
 * syllables, all but one of them sounding alike: `[{text, documents}]`, most documents first.
 */
export async function nearNames(engine, text, letters) {
  const ways = letters
    ? cuts(letters, (syllable) => SYLLABLE.test(syllable))
    : [[...text]];
  const named = await Promise.all(ways.map((slots) => namesNear(engine, slots, letters !== "")));
  const names = new Map(named.flat().map((name) => [name.text, name]));
  return [...names.values()].sort((a, b) => b.documents - a.documents);
}

async function namesNear(engine, slots, pinyin) {
  const entries = await entriesLike(engine, slots.map((slot) => initialOf(engine.root, slot, pinyin)));
  return entries
    .filter(({ word, characters }) => word > 0 && characters.length === slots.length)
    .filter((entry) => differences(entry, slots, pinyin) === 1)
    .map(({ characters, word }) => ({ text: characters.join(""), documents: word }));
}

/** The names with the shortest beginning of these initials that has not too many. */
async function entriesLike({ lexicon }, initials) {
  for (let length = 0; length <= initials.length; length += 1) {
    const most = initials.length > SHORT ? 1 : undefined; // a slip is sooner after the beginning of a long name
    const entries = await lexicon.beginningWith(initials.slice(0, length).join(""), most);
    if (entries.length > 0) return entries;
  }
  return [];
}

/** The first letter of a character's key, or of a syllable. */
function initialOf({ keyOf, textOf }, slot, pinyin) {
  if (pinyin) return slot[0];
  const number = keyOf(slot);
  return number === undefined ? "" : textOf(number)[0];
}

function differences({ characters, syllables }, slots, pinyin) {
  if (!pinyin) return countDifferent(characters, slots);
  const heard = slots.map(tolerant);
  return Math.min(...syllables.map((reading) => countDifferent(reading.map(tolerant), heard)));
}

function countDifferent(some, others) {
  return some.filter((one, i) => one !== others[i]).length;
}
