// In place of the search client: answers that the tests of the page know beforehand.
// 很多: 25 hits in three pages; the second cannot be had the first time. 慢: comes late.
// 渐多: 25 hits that are shown at once, but for the first page not before the test lets them.
// 存疑: 25 that may be hits; reading the second page shows that five are none.

const PAGE = 10;
const TOTAL = 25;
const NONE = 5; // of them, for 存疑
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plain = (text) => [{ text, marked: false }];
globalThis.asked = [];
let read = 1; // pages

export function engine() {
  return { search, suggest, names: async () => ({ values: [], exact: true }), facets };
}

async function search(query, filters, page) {
  globalThis.asked.push({ query, filters, page });
  if (query.startsWith("慢")) await wait(600);
  if (query === "渐多") return growing(query, page);
  if (query === "存疑") return doubtful(query, page);
  if (page === 1 && !sessionStorage.failed) {
    sessionStorage.failed = "once";
    throw new Error("network");
  }
  return answer(query, page, TOTAL, false);
}

function answer(query, page, total, exact) {
  const numbers = Array.from({ length: total }, (_, i) => i).slice(page * PAGE, (page + 1) * PAGE);
  return {
    total,
    exact,
    anywhere: { documents: total, exact },
    more: (page + 1) * PAGE < total,
    hits: numbers.map((number) => hit(query, number)),
    choices: [],
    tried: ["exact"],
    answers: [],
    nearest: [],
  };
}

async function growing(query, page) {
  await release(page);
  return { ...answer(query, page, TOTAL, true), small: true };
}

/** A further page waits until the test has seen the first one. */
async function release(page) {
  while (page > 0 && !globalThis.released) await wait(20);
}

async function doubtful(query, page) {
  await release(page);
  read = page + 1;
  const exact = read > 1;
  const choices = [
    { text: "甲", documents: exact ? 12 : 14 },
    { text: "乙", documents: 8 },
    ...(exact ? [] : [{ text: "丙", documents: 3 }]),
  ];
  return { ...answer(query, page, exact ? TOTAL - NONE : TOTAL, exact), choices };
}

async function facets(query) {
  if (query !== "存疑") return [];
  const exact = read > 1;
  const labels = ["决定", "议案", "报告", "讲话", "名单", "通知", "意见"];
  const counts = exact ? [8, 4, 3, 2, 2, 1, 0] : [9, 4, 4, 3, 2, 2, 1];
  const values = labels.map((label, i) => ({ value: label, label, count: counts[i] }));
  return [{ name: "kind", values: values.filter(({ count }) => count > 0), exact }];
}

function hit(query, number) {
  const id = `a/${number}`;
  const facts = { kind: "text", genre: "报告", date: "2021-07", series: "公报", issue: "第1号" };
  const title = plain(`${query}第${number}件`);
  const snippet = plain("<img src=x onerror=alert(1)>".repeat(8));
  return { document: { id, ...facts }, title, lines: { ends: [], whole: [] }, number: [], snippet, named: [], passages: [query], near: "" };
}

async function suggest(text) {
  globalThis.asked.push({ text });
  if (text === "慢") await wait(600);
  const of = (kind, name, id) => ({ kind, text: plain(name), documents: 3, id });
  return [
    of("document", `${text}的决定`, "qinghe/2021-3/he-chuan/decision"),
    of("person", `${text}甲`),
    of("person", `${text}乙`),
    of("body", `${text}局`),
  ];
}
