// Numbers in characters: 二〇二一, digit by digit, and 二千零二十一.

const DIGITS = "〇一二三四五六七八九";
const CARDINAL = /^(?:(.)千)?[〇零]?(?:(.)百)?[〇零]?(?:(.)?(十))?(.)?$/u;

/** Digits in characters, with 〇 and with 零. */
export function positional(digits) {
  return bothZeros([...digits].map((digit) => DIGITS[Number(digit)]).join(""));
}

/** Four characters that are digits as figures, "" of anything else. */
export function readPositional(text) {
  if (!/^[〇零一二三四五六七八九]{4}$/u.test(text)) return "";
  return [...text.replaceAll("零", "〇")].map((one) => DIGITS.indexOf(one)).join("");
}

/** 1 to 9999 in characters, a zero between with 〇 and with 零. */
export function cardinal(number) {
  return bothZeros(written(number));
}

/** The number of a cardinal that is written as cardinal() writes it, else 0. */
export function readCardinal(text) {
  const [, thousands, hundreds, tens, ten, ones] = CARDINAL.exec(text) ?? [];
  const places = [thousands, hundreds, tens ?? (ten && "一"), ones];
  const number = places.reduce((sum, one) => sum * 10 + (one ? DIGITS.indexOf(one) : 0), 0);
  return number > 0 && cardinal(number).includes(text) ? number : 0;
}

function written(number) {
  const [value, unit] = [[1000, "千"], [100, "百"], [10, "十"]].find(([least]) => number >= least) ?? [1, ""];
  const rest = number % value;
  const head = `${value === 10 && number < 20 ? "" : DIGITS[Math.floor(number / value)]}${unit}`;
  if (value === 1 || rest === 0) return head;
  const zero = rest * 10 < value ? "〇" : "";
  const one = rest >= 10 && rest < 20 ? "一" : ""; // 一百一十, but 十
  return head + zero + one + written(rest);
}

function bothZeros(text) {
  return [text, text.replaceAll("〇", "零")];
}
