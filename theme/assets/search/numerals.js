// Numerals both ways: 第25次 and 第二十五次, 2021 and 二〇二一 and 二零二一.

const DIGITS = "〇一二三四五六七八九";
const MOST = 8; // forms of one string
const NUMERAL = /[0-9]+|[〇零一二三四五六七八九十百]+/gu;
const COUNTED = /^[年月日号次届条款项章节名件票人个]/u; // what a single numeral may stand before
const BESIDE_NUMERAL = / (?=[〇零一二三四五六七八九十百])|(?<=[〇零一二三四五六七八九十百]) /gu;
const CARDINALS = cardinals();

/** The other forms of a canonical string, at most seven; numerals in it vary independently. */
export function variants(canonical) {
  const found = [...canonical.matchAll(NUMERAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: formsAt(canonical, match.index, match[0]),
  }));
  let made = [""];
  let at = 0;
  for (const { start, end, forms } of found) {
    const between = canonical.slice(at, start);
    made = made.flatMap((text) => forms.map((form) => text + between + form)).slice(0, MOST);
    at = end;
  }
  const whole = made.map((text) => closeGaps(text + canonical.slice(at)));
  return [...new Set(whole)].filter((text) => text !== canonical);
}

/** All forms of the numeral at `start`, itself first. */
function formsAt(text, start, numeral) {
  const before = text[start - 1] ?? "";
  const after = text.slice(start + numeral.length);
  const apart = /[a-z.]/u.test(before) || /^[a-z.%‰]/u.test(after);
  const alone = numeral.length === 1 && before !== "第" && !COUNTED.test(after);
  return apart || alone ? [numeral] : [...new Set([numeral, ...formsOf(numeral)])];
}

function formsOf(numeral) {
  if (/^[0-9]{4}$/u.test(numeral)) return positional(numeral);
  if (/^[〇零一二三四五六七八九]{4}$/u.test(numeral)) {
    const digits = [...numeral.replaceAll("零", "〇")].map((one) => DIGITS.indexOf(one)).join("");
    return [digits, ...positional(digits)];
  }
  if (/^[1-9][0-9]{0,2}$/u.test(numeral)) return cardinal(Number(numeral));
  const number = CARDINALS.get(numeral);
  return number === undefined ? [] : [String(number), ...cardinal(number)];
}

function positional(digits) {
  const written = [...digits].map((digit) => DIGITS[Number(digit)]).join("");
  return [written, written.replaceAll("〇", "零")];
}

/** 1 to 999 in characters; a zero between has two forms. */
function cardinal(number) {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const end = ones > 0 ? DIGITS[ones] : "";
  if (hundreds === 0) return [tens > 0 ? `${tens > 1 ? DIGITS[tens] : ""}十${end}` : end];
  const head = `${DIGITS[hundreds]}百`;
  if (tens > 0) return [`${head}${DIGITS[tens]}十${end}`];
  return end ? [`${head}零${end}`, `${head}〇${end}`] : [head];
}

function cardinals() {
  const numbers = Array.from({ length: 999 }, (_, i) => i + 1);
  return new Map(numbers.flatMap((number) => cardinal(number).map((form) => [form, number])));
}

/** No space stands beside a Han character. */
function closeGaps(text) {
  return text.replace(BESIDE_NUMERAL, "");
}
