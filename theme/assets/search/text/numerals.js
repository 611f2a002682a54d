// Numerals both ways: 第25次 and 第二十五次, 1270 and 一千二百七十, 2021 and 二〇二一 and 二零二一.

import { cardinal, positional, readCardinal, readPositional } from "./cardinals.js";

const MOST = 8; // forms of one string
const STYLES = 5; // that stylesOf() gives
const NUMERAL = /[0-9]+|[〇零一二三四五六七八九十百千]+/gu;
const PART_OF_LONGER = /[a-z.万亿]/u; // before a numeral: covid19, 一万二千
// What a single numeral may stand before, in a span with the other one between. Not 分: 十分 is no number.
const COUNTED =
  /^(?:[至到 ][0-9〇零一二三四五六七八九十百千]+)?[年月日号次届条款项章节名件票人个位家所岁期区县市回周天时秒元亿万千户间台辆套种类批组级层座吨亩页]/u;
const YEAR = /^(?:年| [0-9])/u; // what stands after a year only, that of a document number too
const BESIDE_NUMERAL = / (?=[〇零一二三四五六七八九十百千])|(?<=[〇零一二三四五六七八九十百千]) /gu;

/** The other forms of a canonical string, at most seven: first those with all numerals in one style. */
export function variants(canonical) {
  const found = [...canonical.matchAll(NUMERAL)]
    .map(({ 0: numeral, index }) => ({ index, numeral, styles: stylesAt(canonical, index, numeral) }))
    .filter(({ styles }) => styles.length > 0);
  const made = new Set();
  const isOrdinal = found.map(({ index }) => canonical[index - 1] === "第");
  for (const chosen of stylings(isOrdinal)) {
    made.add(write(canonical, found, chosen));
    if (made.size > MOST) break;
  }
  return [...made].filter((text) => text !== canonical).slice(0, MOST - 1);
}

/**
 * Which style each numeral is written in: all in one; then the first ones in figures and the others
 * not, or the reverse, as where a date and a session are printed differently; two ordinals beside each
 * other, a term and its session, are printed alike.
 */
function* stylings(isOrdinal) {
  const count = isOrdinal.length;
  for (let style = 0; style < STYLES; style += 1) yield Array(count).fill(style);
  for (let first = count - 1; first > 0; first -= 1) {
    if (isOrdinal[first - 1] && isOrdinal[first]) continue;
    const split = (one, other) => Array.from({ length: count }, (_, i) => (i < first ? one : other));
    for (let style = 1; style < STYLES; style += 1) {
      yield split(0, style);
      yield split(style, 0);
    }
  }
}

/** The string with its numerals in these styles. */
function write(canonical, found, chosen) {
  let text = "";
  let at = 0;
  found.forEach(({ index, numeral, styles }, i) => {
    text += canonical.slice(at, index) + styles[chosen[i]];
    at = index + numeral.length;
  });
  return closeGaps(text + canonical.slice(at));
}

/** A numeral in all styles, none if it has no other form where it stands. */
function stylesAt(text, start, numeral) {
  const before = text[start - 1] ?? "";
  const after = text.slice(start + numeral.length);
  const apart = PART_OF_LONGER.test(before) || /^[a-z.%‰]/u.test(after);
  const alone = numeral.length === 1 && before !== "第" && !COUNTED.test(after);
  return apart || alone ? [] : stylesOf(numeral, YEAR.test(after));
}

/** In figures; as a year with 〇 and with 零; as a cardinal so. What is only one is that in both. */
function stylesOf(numeral, isYear) {
  const digits = readPositional(numeral);
  if (digits) return [digits, ...positional(digits), ...positional(digits)];
  const figures = /^[1-9][0-9]{0,3}$/u.test(numeral);
  const number = figures ? Number(numeral) : readCardinal(numeral);
  if (/^[0-9]{4}$/u.test(numeral)) {
    const years = positional(numeral);
    return [numeral, ...years, ...(isYear || !figures ? years : cardinal(number))];
  }
  return number ? [String(number), ...cardinal(number), ...cardinal(number)] : [];
}

/** No space stands beside a Han character. */
function closeGaps(text) {
  return text.replace(BESIDE_NUMERAL, "");
}
