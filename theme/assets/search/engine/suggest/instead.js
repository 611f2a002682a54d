// What is shown instead where the words of a query stand nowhere: what is asked by them, what sounds the
// same, a name that is nearly the same, or what they are made of.

import { statementOf } from "../../text/asking.js";
import { ask } from "../rank/query.js";
import { beginningReadSo, readNearlySo, readTheSame } from "./misspelt.js";
import { nameMeant, personReadSo } from "./near-names.js";
import { partsOf, waysToPart } from "./parts.js";
import { affordable } from "../find/spent.js";
import { spokenWays } from "./spoken.js";

const SEVERAL = 3; // words, of which one may be left out
const MOST = 4; // ways to part a word that are tried

/**
 * The answer to another question, `{asked, instead: {way, parts, of, without}}`: "apart", the words that a
 * question is about, and of a word its parts one by one, `without` those that are left out; "sound", of
 * the word that stands nowhere one that is read the same, or nearly so ("like"); "near", a name of which
 * one character is another; "fewer", the words but for those that stand nowhere, or for one of several. `parts`, canonical texts, stand in that question for `of`, the word that
 * stands nowhere; null if there is no such, or the question has needed too much by then.
 */
export async function insteadOf(engine, { words, wanted }, filters) {
  if (words.some(({ phrase }) => phrase)) return null;
  const nowhere = wanted.filter(isNowhere).map(({ word }) => word);
  const spoken = wanted.filter(isUnread).map(({ word }) => word);
  const asked = { engine, words, filters };
  for (const way of [asStatement, bySound, inParts, byPerson, byBeginning, byName, inFewerParts, nearlyBySound]) {
    const found = await affordable(engine, (limited) => way({ ...asked, engine: limited }, nowhere), null);
    if (found) return found;
  }
  const inSpoken = await affordable(engine, (limited) => inSpokenParts({ ...asked, engine: limited }, spoken), null);
  return inSpoken ?? affordable(engine, (limited) => inFewerWords({ ...asked, engine: limited }, wanted), null);
}

/** Without the words that stand nowhere; if all do somewhere, without one of several, the commonest first. */
async function inFewerWords({ engine, words, filters }, wanted) {
  const lost = wanted.filter(({ alternatives }) => isRefuted(alternatives));
  const order = wanted.length < SEVERAL ? [] : wanted.toSorted((a, b) => b.count - a.count);
  for (const without of lost.length > 0 ? [lost] : order.map((one) => [one])) {
    const omitted = without.map(({ word }) => word);
    const left = words.filter(({ text }) => omitted.every((word) => word.text !== text));
    const parts = left.filter(({ excluded }) => !excluded).map(({ typed }) => typed);
    if (parts.length === 0) continue;
    const asked = await ask(engine, left.map(asTyped).join(" "), filters);
    const instead = { way: "fewer", parts, of: "", without: omitted.map(({ typed }) => typed) };
    if (asked.outcome.results.found().length > 0) return { asked, instead };
  }
  return null;
}

/** Without what only asks, each word as it is or by its other names. */
async function asStatement(asked, nowhere) {
  for (const word of nowhere) {
    const text = statementOf(word.text);
    if (text === word.text || [...text].length < 2) continue;
    const found = await instead(asked, word, { way: "apart", parts: [text] });
    if (found) return found;
  }
  return null;
}

/** A person whose name is written with other characters, and what is asked of them. */
async function byPerson(asked, nowhere) {
  if (nowhere.length !== 1) return null;
  const [word] = nowhere;
  const [name, rest] = (await personReadSo(asked.engine, statementOf(word.text))) ?? [];
  if (!name || name + rest === statementOf(word.text)) return null;
  const found = await instead(asked, word, { way: "sound", parts: [name, rest] });
  return found ?? instead(asked, word, { way: "sound", parts: [name, ...(await partsOf(asked.engine, rest))] });
}

/** A beginning that is read as what stands, and the rest. */
async function byBeginning(asked, nowhere) {
  if (nowhere.length !== 1) return null;
  const [word] = nowhere;
  for await (const parts of beginningReadSo(asked.engine, statementOf(word.text))) {
    const found = await instead(asked, word, { way: "sound", parts });
    if (found) return found;
  }
  return null;
}

function bySound(asked, nowhere) {
  return oneOf(asked, nowhere, "sound", readTheSame);
}

/** Last, as syllables that are nearly the same are many. */
function nearlyBySound(asked, nowhere) {
  return oneOf(asked, nowhere, "like", readNearlySo);
}

function byName(asked, nowhere) {
  return oneOf(asked, nowhere, "near", nameMeant);
}

/** The answer for the first text that `texts` yields for the only word, and that finds anything. */
async function oneOf(asked, nowhere, way, texts) {
  if (nowhere.length !== 1) return null;
  const [word] = nowhere;
  for await (const text of texts(asked.engine, statementOf(word.text))) {
    const found = await instead(asked, word, { way, parts: [text] });
    if (found) return found;
  }
  return null;
}

function inParts(asked, nowhere) {
  return apart(asked, nowhere, ({ without }) => without.length === 0);
}

function inFewerParts(asked, nowhere) {
  return apart(asked, nowhere, ({ without }) => without.length > 0);
}

async function apart(asked, nowhere, isWanted) {
  for (const word of nowhere) {
    for (const { parts, without } of (await waysToPart(asked.engine, word.text)).slice(0, MOST).filter(isWanted)) {
      const partly = (engine) => instead({ ...asked, engine }, word, { way: "apart", parts, without });
      const found = await affordable(asked.engine, partly, null);
      if (found) return found;
    }
  }
  return null;
}

async function inSpokenParts(asked, spoken) {
  for (const word of spoken) {
    for await (const parts of spokenWays(asked.engine, word.typed)) {
      const found = await instead(asked, word, { way: "apart", parts });
      if (found) return found;
    }
  }
  return null;
}

/** The answer to the query with one word replaced by parts, if it finds anything. */
async function instead({ engine, words, filters }, word, { way, parts, without = [] }) {
  const others = parts.map(asOneWord).join(" ");
  const typed = words.map((one) => (one.text === word.text ? others : asTyped(one)));
  const asked = await ask(engine, typed.join(" "), { ...filters, nowhere: word.text });
  const { results } = asked.outcome;
  return results.found().length > 0 ? { asked, instead: { way, parts, of: word.typed, without } } : null;
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
  return letters === "" && [...word.text].length > 1 && isRefuted(alternatives);
}

/** Whether a word is pinyin that no text has. */
function isUnread({ letters, alternatives }) {
  return letters !== "" && isRefuted(alternatives);
}

function isRefuted(alternatives) {
  return alternatives.every(({ units, refuted }) => units.every((unit) => refuted.has(unit)));
}
