// The ways to understand a query as words, the first to be tried first.

import { isHan } from "../../text/normalise.js";
import { cuts, letters } from "../../text/pinyin.js";
import { lettersOf } from "../../text/patterns.js";
import { isLone } from "../../text/words.js";

const MOST = 4; // forms of what was typed as several words

/**
 * Plans, lists of words as parse() gives them: pinyin words side by side, one of them a single
 * syllable, joined (gao yong), and pinyin beside a lone character (高 yong); then as they were typed.
 */
export function plans(words, syllables) {
  const joined = joinSpoken(words, syllables);
  return joined.length < words.length ? [joined, words] : [words];
}

/** What several words would be as one string: 2021 and 47 would be 2021 47 or 202147. */
export function phrases(words, syllables) {
  const texts = words.filter(({ excluded }) => !excluded).map(({ text }) => text);
  const isSyllable = (syllable) => syllables.whole(syllable).length > 0;
  const isRead = (word) => isPinyin(word) && cuts(letters(word.typed), isSyllable).length > 0;
  if (texts.length < 2 || words.some(isRead)) return [];
  // Cut at every step: of thirty numbers all forms are a thousand million.
  const grow = (made, text) => made.flatMap((before) => join(before, text)).slice(0, MOST);
  return texts.reduce(grow, [""]);
}

function join(before, text) {
  const bare = before !== "" && !isHan([...before].at(-1)) && !isHan([...text][0]);
  return bare ? [`${before} ${text}`, before + text] : [before + text];
}

function joinSpoken(words, syllables) {
  const runs = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && belongTogether(run.at(-1), word, syllables)) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => run.reduce(joinTwo));
}

function belongTogether(one, other, syllables) {
  const both = [one, other];
  const spoken = both.every((word) => isPinyin(word) || isLone(word)) && both.some(isPinyin);
  return spoken && both.some((word) => isLone(word) || isSingle(word, syllables));
}

function joinTwo(one, other) {
  const of = [...(one.of ?? [one]), other]; // the words as typed, which choicesOf() replaces
  return { ...one, typed: `${one.typed}'${other.typed}`, text: one.text + other.text, of };
}

function isPinyin({ typed, phrase, excluded }) {
  return !phrase && !excluded && letters(typed) !== "";
}

function isSingle({ typed }, syllables) {
  const plain = lettersOf(typed);
  return plain.length === 1 || syllables.whole(plain).length > 0;
}
