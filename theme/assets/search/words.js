// What a reader typed, as words.

import { atoms, fold, isHan, normalise } from "./normalise.js";
import { letters } from "./pinyin.js";

/**
 * The words of a query, each `{normalised, letters}`: as text, and as pinyin ("" if it is none).
 * Lone characters side by side are one padded name: 张　玲.
 */
export function parse(query) {
  return joinLone(fold(query).split(/\s+/u).filter((word) => atoms(word).length > 0)).map(
    (word) => ({ normalised: normalise(word), letters: letters(word) }),
  );
}

function joinLone(words) {
  const joined = [];
  words.forEach((word, i) => {
    if (i > 0 && isLone(word) && isLone(words[i - 1])) joined.push(joined.pop() + word);
    else joined.push(word);
  });
  return joined;
}

function isLone(word) {
  const found = atoms(word);
  return found.length === 1 && isHan(found[0]);
}
