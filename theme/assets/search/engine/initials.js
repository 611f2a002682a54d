// Initials: of names through the lexicon, of titles in an alphabet of their own.

import { normalise } from "../normalise.js";
import { findString } from "./strings.js";

const PRIVATE = 0xe000;
const SHORTEST_BEGINNING = 3; // letters that may be the beginning of a longer name's
const SHORTEST_TITLE = 4; // fewer letters are in almost any title
const LOOKED_UP = 8; // names, those of the most documents; the others are choices

/**
 * Strings with these initials, `found` as findString() gives them, and all `names` that they may
 * mean, `[{text, documents}]`, those of the most documents first.
 */
export async function findInitials(engine, letters) {
  const [names, title] = await Promise.all([namesOf(engine, letters), findTitleInitials(engine, letters)]);
  const looked = names.slice(0, LOOKED_UP).map(({ text }) => findString(engine, text));
  const found = [...(await Promise.all(looked)), title].filter((string) => string !== null);
  return { found, names };
}

async function namesOf({ lexicon }, letters) {
  const beginning = letters.length >= SHORTEST_BEGINNING ? lexicon.beginningWith(letters) : [];
  const entries = [...(await lexicon.withInitials(letters)), ...(await beginning)];
  const documents = new Map();
  for (const { text, kind, initials, offset, documents: count } of entries) {
    if (kind === "person" && initials !== letters) continue;
    const part = [...normalise(text)].slice(offset, offset + letters.length).join("");
    documents.set(part, Math.max(count, documents.get(part) ?? 0));
  }
  const names = [...documents].map(([text, count]) => ({ text, documents: count }));
  return names.sort((a, b) => b.documents - a.documents);
}

/** Titles with these initials: in title units letter x stands as the character U+E000 + its code. */
export async function findTitleInitials(engine, letters) {
  if (letters.length < SHORTEST_TITLE) return null;
  const coded = [...letters].map((letter) => String.fromCodePoint(PRIVATE + letter.codePointAt(0)));
  const found = await findString(engine, coded.join(""));
  return found && { ...found, letters };
}
