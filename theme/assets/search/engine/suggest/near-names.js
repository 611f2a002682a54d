// Names that a typed one may have been meant for.

import { syllablesOf } from "../../index/sounds.js";
import { isHan } from "../../text/normalise.js";
import { cuts, tolerant } from "../../text/pinyin.js";

const SYLLABLE = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng?|r)?$/u; // nearly
const SHORT = 4; // characters of a name
const REST = 2; // characters that a name has at least, and what follows it
const TELLING = 3; // characters of a name that one of them may be wrong in

/**
 * The name that a text surely is a slip for, which is yielded: the only one near it, of a person with the same
 * surname, where the other character stands beside none of its neighbours anywhere, or of what is read nearly
 * so. Of what is short, one character more is half of it; 小川, if not 赵小川, may be another's name.
 */
export async function* nameMeant(engine, text) {
  const characters = [...text];
  if (characters.length < TELLING || !characters.every(isHan)) return;
  const near = await nearNames(engine, text, "");
  if (near.length !== 1) return;
  const [{ text: name, kinds }] = near;
  const isSlip = kinds.includes("person") && (await isNewIn(engine, characters, [...name]));
  if (isSlip || (await isReadSo(engine, characters, [...name]))) yield name;
}

/**
 * The person whose name is read as the beginning of a text, and what follows it, `[name, rest]`; null if there is
 * no such: 高永 and 任命 of 高咏任命.
 */
export async function personReadSo(engine, text) {
  const characters = [...text];
  for (let length = Math.min(SHORT, characters.length - REST); length >= REST; length -= 1) {
    const [head, rest] = [characters.slice(0, length), characters.slice(length).join("")];
    if (!head.every(isHan)) return null;
    const read = await syllablesOf(engine, head);
    if (read.some((of) => of.length === 0)) continue;
    const entries = await engine.lexicon.withInitials(read.map(([first]) => first[0]).join(""));
    const isReadAs = (reading) => reading.every((syllable, at) => read[at].includes(syllable));
    const isMeant = ({ kind, offset, syllables }) => kind === "person" && offset === 0 && syllables.some(isReadAs);
    const [best] = entries.filter(isMeant).toSorted((a, b) => b.documents - a.documents);
    if (best) return [best.characters.join(""), rest];
  }
  return null;
}

/** Whether the character in which a text differs from a name is no surname, and no pair with it stands. */
async function isNewIn({ terms }, typed, name) {
  const at = typed.findIndex((one, i) => one !== name[i]);
  const pairs = [typed.slice(at - 1, at + 1), typed.slice(at, at + 2)].filter((pair) => pair.length === 2);
  const rows = await Promise.all(pairs.map((pair) => terms.look(pair.join(""))));
  return at > 0 && rows.every((row) => row === null);
}

async function isReadSo(engine, typed, name) {
  const [one, other] = await Promise.all([typed, name].map((of) => syllablesOf(engine, of)));
  const alike = (at) => one[at].some((a) => other[at].some((b) => tolerant(a) === tolerant(b)));
  return typed.every((_, at) => typed[at] === name[at] || alike(at));
}

/**
 * Names with as many characters as typed, all but one of them the same, or with as many
 * syllables, all but one of them sounding alike: `[{text, documents, kinds}]`, most documents first.
 */
export async function nearNames(engine, text, letters) {
  const ways = letters
    ? cuts(letters, (syllable) => SYLLABLE.test(syllable))
    : [[...text]];
  const named = await Promise.all(ways.map((slots) => namesNear(engine, slots, letters !== "")));
  const names = new Map();
  for (const { text: name, documents, kind } of named.flat()) {
    names.set(name, { text: name, documents, kinds: [...(names.get(name)?.kinds ?? []), kind] });
  }
  return [...names.values()].sort((a, b) => b.documents - a.documents);
}

async function namesNear(engine, slots, pinyin) {
  const entries = await entriesLike(engine, slots.map((slot) => initialOf(engine.root, slot, pinyin)));
  return entries
    .filter(({ word, characters }) => word > 0 && characters.length === slots.length)
    .filter((entry) => differences(entry, slots, pinyin) === 1)
    .map(({ characters, word, kind }) => ({ text: characters.join(""), documents: word, kind }));
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
