// Initials: of names through the lexicon, of titles in an alphabet of their own.

import { findString } from "./strings.js";

const PRIVATE = 0xe000;
const SHORTEST_BEGINNING = 3; // letters that may be the beginning of a longer name's
const SHORTEST_TITLE = 4; // fewer letters are in almost any title
const LOOKED_UP = 8; // names, those of the most documents; the others are choices

/**
 * Strings with these initials, `found` as findString() gives them, and all `names` that they may
 * mean as a whole, `[{text, documents}]`, those of the most documents first.
 */
export async function findInitials(engine, letters) {
  const [names, title] = await Promise.all([namesOf(engine, letters), findTitleInitials(engine, letters)]);
  const looked = names.slice(0, LOOKED_UP).map(({ text }) => findString(engine, text));
  const found = [...(await Promise.all(looked)), title].filter((string) => string !== null);
  return { found, names: names.filter(({ whole }) => whole) };
}

async function namesOf({ lexicon }, letters) {
  const beginning = letters.length >= SHORTEST_BEGINNING ? lexicon.beginningWith(letters) : [];
  const entries = [...(await lexicon.withInitials(letters)), ...(await beginning)];
  const names = new Map();
  for (const { kind, characters, initials, word } of entries) {
    const whole = initials === letters;
    if (word === 0 || (kind === "person" && !whole)) continue;
    const text = characters.slice(0, letters.length).join("");
    const known = names.get(text);
    if (!known || word > known.documents) names.set(text, { text, documents: word, whole });
  }
  return [...names.values()].sort((a, b) => b.documents - a.documents);
}

/** Titles with these initials: in title units letter x stands as the character U+E000 + its code. */
export async function findTitleInitials(engine, letters) {
  if (letters.length < SHORTEST_TITLE) return null;
  const coded = [...letters].map((letter) => String.fromCodePoint(PRIVATE + letter.codePointAt(0)));
  const found = await findString(engine, coded.join(""));
  return found && { ...found, letters };
}
