// What is shown instead where the words of a query stand nowhere: what sounds the same, or what they
// are made of.

import { soundingLike } from "../find/sounding.js";
import { ask } from "../rank/query.js";
import { partsOf } from "./parts.js";

/**
 * The answer to another question, `{asked, instead: {way, text, of}}`: "sound", of each word that
 * stands nowhere one that is read the same; "apart", its words one by one. `text` is that question,
 * `of` the word that stands nowhere; null if there is no such.
 */
export async function insteadOf(engine, { words, wanted }, filters) {
  if (words.some(({ phrase }) => phrase)) return null;
  for (const way of [bySound, apart]) {
    const found = await way(engine, words, wanted, filters);
    if (found) return found;
  }
  return null;
}

async function bySound(engine, words, wanted, filters) {
  const nowhere = wanted.filter(isNowhere);
  if (nowhere.length !== 1) return null;
  const { word } = nowhere[0];
  for (const text of await soundingLike(engine, word.text)) {
    const found = await instead(engine, words, word, text, filters);
    if (found) return { ...found, instead: { way: "sound", text, of: word.typed } };
  }
  return null;
}

async function apart(engine, words, wanted, filters) {
  for (const { word } of wanted.filter(isNowhere)) {
    for (const mayStand of [true, false]) {
      const { parts, isWhole } = await partsOf(engine, word.text, mayStand);
      if (!isWhole) continue;
      const text = parts.join(" ");
      const found = await instead(engine, words, word, text, filters);
      if (found) return { ...found, instead: { way: "apart", text, of: word.typed } };
    }
  }
  return null;
}

/** The answer to the query with one word replaced, if it finds anything. */
async function instead(engine, words, word, text, filters) {
  const typed = words.map((one) => (one.text === word.text ? text : asTyped(one)));
  const asked = await ask(engine, typed.join(" "), filters);
  return asked.answer.results.found().length > 0 ? asked : null;
}

function asTyped({ typed, excluded }) {
  return excluded ? `-${typed}` : typed;
}

/** Whether a word, no pinyin, is in no text as it was typed. */
function isNowhere({ word, letters, alternatives }) {
  const left = alternatives.filter(({ units, refuted }) => units.some((unit) => !refuted.has(unit)));
  return letters === "" && left.length === 0 && [...word.text].length > 1;
}
