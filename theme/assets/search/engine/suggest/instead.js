// What is shown instead where the words of a query stand nowhere: what is asked by them, what sounds the
// same, or what they are made of.

import { statementOf } from "../../text/asking.js";
import { soundingLike } from "../find/sounding.js";
import { findString } from "../find/strings.js";
import { ask } from "../rank/query.js";
import { isWord as isWhole, waysToPart } from "./parts.js";

const SHORTEST = 2; // characters of what stands, and of what sounds like something
const NEARLY = 4; // characters of what is looked for by its sound where that costs much
const LONGEST = 8; // characters of a string of which only the end is looked for so
const MOST = 4; // ways to part a word that are tried
const ENOUGH = 100_000; // bytes that a question may need before something else is tried

/**
 * The answer to another question, `{asked, instead: {way, parts, of, without}}`: "apart", the words that a
 * question is about, and of a word its parts one by one, `without` those that are left out; "sound", of
 * the word that stands nowhere one that is read the same, or nearly so ("like"). `parts`, canonical
 * texts, stand in that question for `of`, the word that stands nowhere; null if there is no such, or the
 * question has needed too much by then.
 */
export async function insteadOf(engine, { words, wanted }, filters) {
  if (words.some(({ phrase }) => phrase)) return null;
  const nowhere = wanted.filter(isNowhere).map(({ word }) => word);
  for (const way of [asStatement, bySound, apart, nearlyBySound]) {
    const found = await way(engine, words, nowhere, filters);
    if (found) return found;
  }
  return null;
}

/** Without what only asks, each word as it is or by its other names. */
async function asStatement(engine, words, nowhere, filters) {
  for (const word of nowhere) {
    const text = statementOf(word.text);
    if (text === word.text || [...text].length < 2) continue;
    const found = await instead(engine, words, word, { way: "apart", parts: [text] }, filters);
    if (found) return found;
  }
  return null;
}

async function bySound(engine, words, nowhere, filters) {
  if (nowhere.length !== 1) return null;
  const text = statementOf(nowhere[0].text);
  const { name } = await engine.answers.beginning(text);
  const rest = text.slice(name.length);
  const isKnown = name !== "" && [...rest].length <= NEARLY; // and is not miswritten itself
  const read = isKnown ? await soundingAs(engine, name, rest) : await soundingLike(engine, text);
  const same = await sounding(engine, words, nowhere[0], "sound", read, filters);
  if (same || isKnown || isSpent(engine)) return same;
  return sounding(engine, words, nowhere[0], "sound", await soundingAfter(engine, [...text]), filters);
}

async function soundingAs(engine, head, rest) {
  return (await soundingLike(engine, rest)).map((one) => head + one);
}

/** Last, as syllables that are nearly the same are many. */
async function nearlyBySound(engine, words, nowhere, filters) {
  if (nowhere.length !== 1) return null;
  const text = statementOf(nowhere[0].text);
  const read = [...text].length <= NEARLY && !isSpent(engine) ? await soundingLike(engine, text, true) : [];
  return sounding(engine, words, nowhere[0], "like", read, filters);
}

async function sounding(engine, words, word, way, texts, filters) {
  for (const text of texts) {
    if (await isWritten(engine, [...statementOf(word.text)], [...text])) continue;
    const found = await instead(engine, words, word, { way, parts: [text] }, filters);
    if (found) return found;
  }
  return null;
}

/**
 * Whether what was typed is no slip for what is read the same: each character in which they differ is
 * in a word of two that stands somewhere. 青禾市市长 is not 青禾市市场 miswritten.
 */
async function isWritten({ terms }, typed, other) {
  const differing = typed.flatMap((one, at) => (one === other[at] ? [] : [at]));
  const pairs = differing.map((at) => [typed.slice(at - 1, at + 1), typed.slice(at, at + 2)]);
  const isWord = async (pair) => pair.length === 2 && isWhole(await terms.look(pair.join("")));
  const written = pairs.map(async (of) => (await Promise.all(of.map(isWord))).includes(true));
  return (await Promise.all(written)).every(Boolean);
}

/** What stands as it is, and after that what is read the same: 云泽市捡察院. */
async function soundingAfter(engine, characters) {
  if (characters.length > LONGEST) return [];
  const least = Math.max(SHORTEST, characters.length - NEARLY);
  for (let end = characters.length - SHORTEST; end >= least; end -= 1) {
    const head = characters.slice(0, end).join("");
    if (!(await findString(engine, head))) continue;
    return soundingAs(engine, head, characters.slice(end).join(""));
  }
  return [];
}

async function apart(engine, words, nowhere, filters) {
  for (const word of nowhere) {
    const tried = new Set(); // parts of which the pairs are here
    for (const { parts, without } of (await waysToPart(engine, word.text)).slice(0, MOST)) {
      if (isSpent(engine) && parts.some((part) => !tried.has(part))) continue;
      parts.forEach((part) => tried.add(part));
      const found = await instead(engine, words, word, { way: "apart", parts, without }, filters);
      if (found) return found;
    }
  }
  return null;
}

/** Whether a question has needed so much that nothing more is tried for it. */
export function isSpent({ files }) {
  return files.spent() > ENOUGH;
}

/** The answer to the query with one word replaced by parts, if it finds anything. */
async function instead(engine, words, word, { way, parts, without = [] }, filters) {
  const others = parts.map(asOneWord).join(" ");
  const typed = words.map((one) => (one.text === word.text ? others : asTyped(one)));
  const asked = await ask(engine, typed.join(" "), { ...filters, nowhere: word.text });
  const isAnything = asked.answer.results.found().length > 0;
  return isAnything ? { asked, instead: { way, parts, of: word.typed, without } } : null;
}

/** A canonical text as it may be typed: the space in it, which stands for any mark, would part words. */
function asOneWord(text) {
  return text.replaceAll(" ", "、");
}

function asTyped({ typed, excluded }) {
  return excluded ? `-${typed}` : typed;
}

/** Whether a word, no pinyin, is in no text as it was typed. */
function isNowhere({ word, letters, alternatives }) {
  const left = alternatives.filter(({ units, refuted }) => units.some((unit) => !refuted.has(unit)));
  return letters === "" && left.length === 0 && [...word.text].length > 1;
}
