// Resolves document numbers and printed pages at /ref/, by the data beside the pages.

import { asked, codeOf, onPage } from "./ref-key.js";

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

async function numbered(key, { codes }) {
  const series = under(codes, codeOf(key));
  const files = await Promise.all(series.map((one) => load(one)));
  return files.flatMap((numbers) => under(numbers, key));
}

async function printed({ serial, page }, { serials }) {
  const issues = under(serials, serial);
  if (page === null) return issues.map(([id, title]) => [id, title]);
  const paged = issues.filter(([, , hasPages]) => hasPages);
  const contents = await Promise.all(paged.map(([id]) => load(id)));
  return contents.flatMap((pages) => onPage(pages, page).map(([, id, title]) => [id, title]));
}

function show(found) {
  status.replaceChildren();
  if (found.length === 0) {
    status.textContent = "没有找到。请核对文号、期号和页码，或者从下面的目录查找。";
    return;
  }
  const list = document.createElement("ul");
  for (const [id, title] of found) {
    const link = document.createElement("a");
    link.href = `${root}/${id}/`;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  status.append(list);
}

async function resolve(query) {
  if (!query.trim()) return;
  status.textContent = "正在查找…";
  try {
    const what = asked(query);
    const index = await load("index");
    show("key" in what ? await numbered(what.key, index) : await printed(what, index));
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
