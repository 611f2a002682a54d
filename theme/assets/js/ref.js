// Resolves document numbers, issues and printed pages at /ref/, by the data beside the pages.

import { asked, codeOf, issuesOf, onPage } from "./ref-key.js";

const form = document.querySelector("form[data-ref]");
const input = form.querySelector("input");
const status = form.querySelector("[role=status]");
const { ref: data, root } = form.dataset;

async function load(name) {
  const answer = await fetch(`${data}${name}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${name}`);
  return answer.json();
}

/** What a table has under a key of its own: `constructor` is none. */
const under = (table, key) => (Object.hasOwn(table, key) ? table[key] : []);

/** Documents of a number, as [id, title]. */
async function numbered(key, { codes }) {
  if (key === "") return [];
  const files = await Promise.all(under(codes, codeOf(key)).map((one) => load(one)));
  return files.flatMap((numbers) => under(numbers, key));
}

/** Documents on a page of issues, as [id, title, first page]. */
async function printed(issues, page) {
  const contents = await Promise.all(issues.map(([id]) => load(id)));
  return contents.flatMap((pages) => onPage(pages, page).map(([first, id, title]) => [id, title, first]));
}

/** What is asked for, and what is to be said where it is nowhere. */
async function find(query) {
  const what = asked(query);
  const index = await load("index");
  const issues = issuesOf(index.issues, what);
  const documents = await numbered(what.key, index); // also of a page: that of a copy, or of the issue it is in
  if (what.page === null) {
    const titled = issues.map(([id, series, name]) => [id, `${series}${name}`]);
    return [[...titled, ...documents], "没有找到"];
  }
  const paged = issues.filter(([, , , , hasPages]) => hasPages);
  const why = issues.length === 0 ? "没有找到" : "这一期没有登载页码，或者这一页在第一份文件之前";
  return [[...(await printed(paged, what.page)), ...documents], why];
}

function show(found, otherwise) {
  status.replaceChildren();
  if (found.length === 0) {
    status.textContent = `${otherwise}：${input.value.trim()}。请核对文号、期号和页码，或者从下面的目录查找。`;
    return;
  }
  const list = document.createElement("ul");
  for (const [id, title, first] of found) {
    const link = document.createElement("a");
    link.href = `${root}/${id}/`;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link, ...(first ? [`（第${first}页起）`] : []));
    list.append(item);
  }
  status.append(list);
}

async function resolve(query) {
  if (!query.trim()) return;
  status.textContent = "正在查找…";
  try {
    show(...(await find(query)));
  } catch {
    status.textContent = "没有取到数据，请稍后再试，或者从下面的目录查找。";
  }
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
resolve(input.value);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?${new URLSearchParams({ q: input.value })}`);
  resolve(input.value);
});
