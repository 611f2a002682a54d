// Document numbers as readers type them: 青政202147 and qingzheng 2021 47 for 青政〔2021〕47号.

import { variants } from "../../text/numerals.js";
import { phrases } from "./plans.js";
import { LEVEL } from "./levels.js";

const JOINED = /^([\p{L}'’]+(?:19|20)[0-9]{2})([0-9]+)号?$/u;
const MOST = 16; // strings looked up: those of one sound stand in the same few shards

/** A number whose year and serial were typed in one: `{head, rest}` of its canonical text, or null. */
export function partNumber(typed) {
  const [, head, serial] = JOINED.exec(typed.normalize("NFKC")) ?? [];
  return head ? { head, rest: ` ${serial}号` } : null;
}

/** The canonical forms of numbers that begin with one of the heads. */
export function wholeNumbers(heads, rest) {
  const numbers = [...new Set(heads)].slice(0, MOST).map((head) => head + rest);
  return numbers.flatMap((number) => [number, ...variants(number)]);
}

/** What words would be as one string of which the first is pinyin and the others are numbers. */
export function spokenNumbers(states, syllables) {
  const [first, ...rest] = states;
  const isNumber = rest.length > 0 && rest.every(({ word }) => /^[0-9]/u.test(word.text));
  if (!isNumber || first.patterns.whole.length === 0) return [];
  const read = first.alternatives.filter(({ level }) => level === LEVEL.exact);
  const words = rest.map(({ word }) => word);
  const made = read.flatMap(({ text }) => phrases([{ typed: text, text }, ...words], syllables));
  return made.slice(0, MOST);
}
