// What the results page says, in words.

const TRIED = {
  exact: "原文",
  pinyin: "拼音",
  initials: "拼音首字母",
  tolerant: "近似音",
  numerals: "数字的另一种写法",
  traditional: "对应的简体字",
};

/** 2021-07-03 is 2021年7月3日; the month and the day may be absent. */
export function dateText(date) {
  return date.split("-").map((part, i) => `${Number(part)}${"年月日"[i]}`).join("");
}

export function countText(query, { total, exact }) {
  return `与“${query}”相符的文件，${exact ? "共" : "约"} ${total} 件`;
}

export function nothingText(query, filtered) {
  return `${filtered ? "在已选的筛选条件下，" : ""}没有找到与“${query}”相符的文件。`;
}

/** What was tried, as a sentence, or "" where nothing could be. */
export function triedText(tried) {
  return tried.length > 0 ? `已按${tried.map((way) => TRIED[way]).join("、")}查找。` : "";
}

export function choicesText(query) {
  return `“${query}”可以是：`;
}

/** Why a search failed, as far as a reader can act on it. */
export function failureText(online) {
  return online
    ? "检索没有成功，可能是网络中断。请重试。"
    : "现在没有网络，而这次检索所需的索引没有保存在本机。请联网后重试。";
}
