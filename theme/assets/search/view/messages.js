// What the results page says, in words.

import { isFiltered } from "./address.js";

export const ADVICE =
  "请核对文字。一句话查不到时，请把它拆成几个词，以空格分开：含有每一个词的文件都会列出。" +
  "只知道读音时，也可以在下列人员索引、机关索引中按首字母查找。";

const TRIED = {
  exact: "原文",
  names: "别的名称",
  pinyin: "拼音",
  initials: "拼音首字母",
  tolerant: "近似音",
  numerals: "数字的另一种写法",
  traditional: "对应的简体字",
};

const MISTYPED = { sound: "读音相同", like: "读音相近", near: "只差一字" };

/** 2021-07-03 is 2021年7月3日; the month and the day may be absent. */
export function dateText(date) {
  return date.split("-").map((part, i) => `${Number(part)}${"年月日"[i]}`).join("");
}

/** By which other names a hit is found. */
export function namedText(names) {
  return `也叫${names.map((name) => `“${name}”`).join("、")}`;
}

/** How many documents are found, where `exact` is false without saying how many. */
export function totalText({ query }, { total, exact, instead, answers }) {
  const found = instead
    ? insteadText(instead, answers.length > 0)
    : query
      ? `与“${query}”相符的文件`
      : "符合筛选条件的文件";
  return exact ? `${found}，共${counted(total, "件")}` : found;
}

/** 共 25 件, all on one line. */
function counted(number, unit) {
  return `\u00a0${number}\u00a0${unit}`;
}

/** What is shown where nothing has the words as they were typed; a page may answer them nevertheless. */
function insteadText({ way, parts, of, without }, isAnswered) {
  if (way in MISTYPED) return `没有“${of}”，以下是${MISTYPED[way]}的${quoted(parts)}`;
  const less = without.length > 0 ? `（未计入${quoted(without)}）` : "";
  const found = `与${quoted(parts)}相符的文件${less}`;
  if (way === "fewer") return `没有同时与各个词相符的文件，以下是${found}`;
  if (isAnswered) return found;
  return `${parts.length > 1 ? "没有连在一起的" : "没有"}“${of}”，以下是${found}`;
}

function quoted(words) {
  return words.map((word) => `“${word}”`).join("");
}

/**
 * What is said where no document is found; what pages answer is found; filters may refuse documents.
 * `anywhere`: how many documents there are whatever the filters say.
 */
export function nothingText({ query, filters }, { anywhere, answers }) {
  const refused = isFiltered(filters) && anywhere.documents > 0;
  if (answers.length > 0) {
    const told = `与“${query}”相符的页面，共${counted(answers.length, "个")}`;
    return refused ? `${told}；在已选的筛选条件下，没有相符的文件。` : told;
  }
  if (!query) return "没有符合筛选条件的文件。";
  return `${refused ? "在已选的筛选条件下，" : ""}没有找到与“${query}”相符的文件。`;
}

/** What was tried, as a sentence, or "" where nothing could be. */
export function triedText(tried) {
  return tried.length > 0 ? `已按${tried.map((way) => TRIED[way]).join("、")}查找。` : "";
}

export function choicesText(query) {
  return `“${query}”可以是：`;
}

/** On buttons that ask once more for what could not be had. */
export const AGAIN = "再试一次";

/** On the button that loads the page anew. */
export const RELOAD = "刷新";

export const OUTDATED = "网站已经更新，这一页还是原来的。请刷新后再检索。";

/** Why a search failed, as far as a reader can act on it. */
export function failureText(online) {
  return online
    ? "检索没有成功，可能是网络中断或太慢。请再试一次。"
    : "现在没有网络，而这次检索所需的索引没有保存在本机。请联网后再试一次。";
}
