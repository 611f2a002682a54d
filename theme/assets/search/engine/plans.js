// The ways to understand a query as words, the first to be tried first.

import { isHan } from "../normalise.js";
import { cuts, letters } from "../pinyin.js";
import { lettersOf } from "../patterns.js";

const MOST = 4; // forms of what was typed as several words

/**
 * Plans, lists of words as parse() gives them: pinyin words side by side, one of them a single
 * syllable, joined (gao yong); then as they were typed.
 */
export function plans(words, syllables) {
  const joined = joinPinyin(words, syllables);
  return joined.length < words.length ? [joined, words] : [words];
}

/** What several words would be as one string: 2021 and 47 would be 2021 47 or 202147. */
export function phrases(words, syllables) {
  const texts = words.filter(({ excluded }) => !excluded).map(({ text }) => text);
  const isSyllable = (syllable) => syllables.whole(syllable).length > 0;
  const isRead = (word) => isPinyin(word) && cuts(letters(word.typed), isSyllable).length > 0;
  if (texts.length < 2 || words.some(isRead)) return [];
  return texts.reduce((made, text) => made.flatMap((before) => join(before, text)), [""]).slice(0, MOST);
}

function join(before, text) {
  const bare = before !== "" && !isHan([...before].at(-1)) && !isHan([...text][0]);
  return bare ? [`${before} ${text}`, before + text] : [before + text];
}

function joinPinyin(words, syllables) {
  const runs = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && isPinyin(word) && isPinyin(run[0])) run.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => (run.some((word) => isSingle(word, syllables)) ? [joinRun(run)] : run));
}

function joinRun(run) {
  if (run.length === 1) return run[0];
  const typed = run.map((word) => word.typed);
  return { ...run[0], typed: typed.join("'"), text: run.map(({ text }) => text).join("") };
}

function isPinyin({ typed, phrase, excluded }) {
  return !phrase && !excluded && letters(typed) !== "";
}

function isSingle({ typed }, syllables) {
  const plain = lettersOf(typed);
  return plain.length === 1 || syllables.whole(plain).length > 0;
}
