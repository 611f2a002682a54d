// Dates, thousands, shares, spans and document numbers as readers type them: 2021-07-03 and 1,270 for
// 2021年7月3日 and 1270, 百分之五 for 5%, 1至6月 for 1-6月, 青政2021年第047号 for 青政〔2021〕47号.

import { readCardinal, readPositional } from "./cardinals.js";

// What has letters or 编号 before it, or counts issues, is no date: ISBN 20210101, 公报2021-3期.
const NUMBERED = "(?<![0-9./-]|[A-Za-z][ -]?|[编文字]号:?)";
const COUNTED = "(?! ?[号期次批届辑卷册集])";
const DAY = /(?<![0-9./-])((?:19|20)[0-9]{2})([-./])0?([1-9][0-9]?)\2([0-9]{1,2})(?![0-9]|[./-][0-9])/gu;
const DIGITS = new RegExp( // 20210703
  `${NUMBERED}((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z.])${COUNTED}`,
  "gu",
);
const MONTH = new RegExp(
  `${NUMBERED}((?:19|20)[0-9]{2})[-./](?:0?([1-9])|(1[0-2]))(?![0-9A-Za-z]|[./-][0-9])${COUNTED}`,
  "gu",
);
const PADDED = /(?<=年|月)0([1-9])(?=月|日)/gu;
const THOUSANDS = /(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9]|,[0-9])/gu;
const DIGIT = "〇零○一二三四五六七八九";
const BRACKETED = new RegExp(`([〔[(【])((?:19|20)[0-9]{2}|[一二][${DIGIT}]{3})([〕\\])】])第?0*(?=[1-9][0-9]*号)`, "gu");
// 青政2021年47号; 公报2021年第3号 is no such number.
const UNMARKED = /(?<=\p{Script=Han})((?:19|20)[0-9]{2})年0*(?=[1-9][0-9]*号)/gu;
const SHARE = /百分之([〇零一二三四五六七八九十百]+|[0-9][0-9.]*)(?:点([〇零一二三四五六七八九]+))?/gu;
const SPAN = /(?<=[0-9])(?:至|到)(?=[0-9]+(?:[月日号年条人名件%]|$))/gu;

/** What was typed, with dates, thousands, shares, spans (1-6月) and document numbers as texts mostly print them. */
export function asPrinted(typed) {
  return typed
    .normalize("NFKC")
    .replace(BRACKETED, (_, open, year, close) => `${open}${figures(year)}${close}`)
    .replace(UNMARKED, "〔$1〕")
    .replace(SHARE, writeShare)
    .replace(SPAN, "-")
    .replace(DAY, writeDay)
    .replace(DIGITS, (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`)
    .replace(MONTH, (_, year, one, other) => `${year}年${one ?? other}月`)
    .replace(PADDED, "$1")
    .replace(THOUSANDS, (number) => number.replaceAll(",", ""));
}

/** 2021.13.3 is no date, it is left as it is. */
function writeDay(typed, year, _, month, day) {
  const isDay = Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}年${Number(month)}月${Number(day)}日` : typed;
}

function figures(year) {
  return readPositional(year.replaceAll("○", "〇")) || year;
}

function writeShare(typed, whole, fraction) {
  const number = /[0-9]/u.test(whole) ? whole : readCardinal(whole);
  const digits = [...(fraction ?? "")].map((one) => "〇一二三四五六七八九".indexOf(one.replace("零", "〇")));
  return number ? `${number}${digits.length > 0 ? "." : ""}${digits.join("")}%` : typed;
}
