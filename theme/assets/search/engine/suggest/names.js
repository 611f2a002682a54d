// Names that begin, or go on somewhere, with what is typed.

import { normalise } from "../../text/normalise.js";
import { variants } from "../../text/numerals.js";
import { lettersOf, patterns } from "../../text/patterns.js";
import { highlight } from "../../text/snippet.js";

/** `[{kind, text: parts, documents}]`: what is typed itself, then its pinyin, then its initials. */
export async function suggestNames(engine, typed, table) {
  const ways = await Promise.all(
    waysToRead(engine, typed, table).map(async (slots, rank) => look(engine, slots, rank)),
  );
  const best = new Map();
  for (const name of ways.flat()) {
    const known = best.get(`${name.kind} ${name.text}`);
    if (!known || name.rank < known.rank) best.set(`${name.kind} ${name.text}`, name);
  }
  const sorted = [...best.values()].sort((a, b) => a.rank - b.rank || b.documents - a.documents);
  return sorted.map(({ kind, text, table: fold, documents, passage }) => ({
    kind,
    text: highlight(text, [passage], fold),
    documents,
  }));
}

/** Lists of slots as patterns have them, and {initial} for a first letter. */
function waysToRead({ syllables }, typed, table) {
  const { whole, unfinished } = patterns(typed, syllables, table);
  const text = normalise(typed, table);
  const literal = [text, ...variants(text)].map((form) => [...form].map((character) => ({ character })));
  const initials = [...lettersOf(typed)].map((initial) => ({ initial }));
  return [...literal, ...whole, ...unfinished, initials].filter((slots) => slots.length > 0);
}

/** The names that meet the slots from some character on; the first of all and of words rank higher. */
async function look(engine, slots, rank) {
  const entries = await entriesMeeting(engine, slots);
  return entries.map((entry) => {
    const { characters, word, offset } = entry;
    const passage = characters.slice(0, slots.length).join("");
    const begins = offset === 0 ? 0 : word > 0 ? 1 : 2;
    return { ...entry, passage, rank: rank * 3 + begins };
  });
}

/**
 * The entries that meet the slots. A character's initial may be another in a phrase (市长, 重庆), so
 * they are looked up with fewer of the initials, in the end with none, until some are found.
 */
async function entriesMeeting(engine, slots) {
  const initials = slots.map((slot) => initialOf(engine.root, slot));
  const meets = (entry) => entry.syllables.some((reading) => meetsAll(engine, slots, entry, reading));
  for (let length = initials.length; length >= 0; length -= 1) {
    const entries = await engine.lexicon.beginningWith(initials.slice(0, length).join(""));
    const met = entries.filter(meets);
    if (met.length > 0) return met;
    if (slots[length - 1]?.character === undefined) return [];
  }
  return [];
}

function initialOf({ keyOf, textOf }, { character, initial, keys: numbers }) {
  const number = character === undefined ? numbers?.[0] : keyOf(character);
  const key = initial ?? (number === undefined ? "" : textOf(number));
  return key.replace(/^=/u, "")[0] ?? "";
}

function meetsAll({ root }, slots, { characters, word }, syllables) {
  if (characters.length < slots.length) return false;
  return slots.every(({ character, initial, keys }, i) => {
    if (character !== undefined) return characters[i] === character;
    if (initial !== undefined) return word > 0 && syllables[i][0] === initial;
    return keys.includes(root.keyNumbers.get(syllables[i]));
  });
}
