// In place of the search client: answers that the tests of the page know beforehand.
// 很多: 25 hits in three pages; the second cannot be had the first time. 慢: comes late.

const PAGE = 10;
const TOTAL = 25;
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plain = (text) => [{ text, marked: false }];
globalThis.asked = [];

export function openSearch() {
  return { search, suggest, names: async () => [], facets: async () => [] };
}

async function search(query, filters, page) {
  globalThis.asked.push({ query, filters, page });
  if (query.startsWith("慢")) await wait(600);
  if (page === 1 && !sessionStorage.failed) {
    sessionStorage.failed = "once";
    throw new Error("network");
  }
  const numbers = Array.from({ length: TOTAL }, (_, i) => i).slice(page * PAGE, (page + 1) * PAGE);
  return {
    total: TOTAL,
    exact: false,
    more: (page + 1) * PAGE < TOTAL,
    hits: numbers.map((number) => hit(query, number)),
    choices: [],
    tried: ["exact"],
    nearest: [],
  };
}

function hit(query, number) {
  const id = `a/${number}`;
  const facts = { kind: "text", genre: "报告", date: "2021-07", series: "公报", issue: "第1号" };
  const title = plain(`${query}第${number}件`);
  const snippet = plain("<img src=x onerror=alert(1)>".repeat(8));
  return { document: { id, ...facts }, title, number: [], snippet, passages: [query], near: "" };
}

async function suggest(text) {
  globalThis.asked.push({ text });
  if (text === "慢") await wait(600);
  const of = (kind, name, id) => ({ kind, text: plain(name), documents: 3, id });
  return [
    of("document", `${text}的决定`, "anyang/2021-3/gao-yong/decision"),
    of("person", `${text}甲`),
    of("person", `${text}乙`),
    of("body", `${text}局`),
  ];
}
