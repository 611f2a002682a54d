// What a reader typed, as words.

import { isHan, normalise } from "./normalise.js";
import { withoutTonesApart } from "./pinyin.js";

const DOUBLE = "\"“”＂";
const CLOSING = { "「": "」", "『": "』", "“": DOUBLE, "”": DOUBLE, '"': DOUBLE, "＂": DOUBLE };
const MINUS = /^[-－]/u;
const MOST = 50; // words: each is looked up, and no question has so many

/**
 * The words of a query, each `{typed, text, phrase, excluded}`: as typed and as canonical text.
 * Lone characters side by side are one padded name: 张　玲.
 */
export function parse(query, table = new Map()) {
  const words = [];
  let rest = withoutTonesApart(query.trim());
  while (rest !== "" && words.length < MOST) {
    const excluded = MINUS.test(rest) && /^.\S/u.test(rest);
    if (excluded) rest = rest.slice(1);
    const quoted = quotedLength(rest);
    const length = quoted || rest.search(/\s|$/u);
    const typed = quoted ? rest.slice(1, length - 1) : rest.slice(0, length);
    words.push({ typed, text: normalise(typed, table), phrase: quoted > 0, excluded });
    rest = rest.slice(length).trimStart();
  }
  return joinLone(words.filter(({ text }) => text !== "")).map((word) => Object.freeze(word));
}

/** The words, each once: 李秋 李秋 asks for no more than 李秋. */
export function distinct(words) {
  const asked = ({ typed, text, phrase, excluded }) => JSON.stringify([typed, text, phrase, excluded]);
  return [...new Map(words.map((word) => [asked(word), word])).values()];
}

/** The length of the quotation at the start, its marks included; 0 if what stands there is none. */
function quotedLength(text) {
  const closing = CLOSING[text[0]];
  if (!closing) return 0;
  const end = [...text].findIndex((character, i) => i > 0 && closing.includes(character));
  const length = end < 0 ? 0 : [...text].slice(0, end + 1).join("").length;
  return /^(?:\s|$)/u.test(text.slice(length)) ? length : 0; // “十四五”规划 is one word
}

function joinLone(words) {
  const joined = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before?.lone && isLone(word)) {
      before.typed += word.typed;
      before.text += word.text;
    } else {
      joined.push({ ...word, lone: isLone(word) });
    }
  }
  return joined.map(({ lone, ...word }) => word);
}

/** Whether a word is one Han character, nothing else. */
export function isLone({ text, phrase, excluded }) {
  return isHan(text) && !phrase && !excluded;
}
