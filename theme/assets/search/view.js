// The search page: the query in the address to the list of results.

import { element, hitElement } from "./hits.js";
import { search } from "./query.js";
import { loadStore } from "./store.js";

const results = document.getElementById("gazette-search");
const base = new URL(`${results.dataset.base.replace(/\/$/u, "")}/`, location.href);
const pageTitle = document.title;
const message = element("p", "search-message");
const content = element("div", "search-content");
let loading = null;

message.role = "status"; // stays in place, so that screen readers announce what is put into it
results.replaceChildren(message, content);
document.addEventListener("submit", submit);
addEventListener("popstate", showAddress);
showAddress();

/** A search form of this page asks again without leaving it. */
function submit(event) {
  const field = event.target.elements.q;
  if (!field) return;
  event.preventDefault();
  const address = new URL(location.href);
  address.search = new URLSearchParams({ q: field.value }).toString();
  if (address.href !== location.href) history.pushState(null, "", address);
  showAddress();
}

async function showAddress() {
  const query = addressQuery();
  for (const field of document.querySelectorAll("input[name=q]")) field.value = query;
  document.title = query ? `${query} - ${pageTitle}` : pageTitle;
  if (!query) {
    show("idle", "可以输入文件中的任何一段文字，也可以输入人名、职务、机关、题名的拼音，例如 gaoyong、gy。");
    return;
  }
  show("loading", "正在检索……");
  try {
    loading ??= loadStore(base);
    const hits = search(await loading, query);
    if (query === addressQuery()) showHits(query, hits);
  } catch (error) {
    loading = null;
    if (query === addressQuery()) showError(error);
  }
}

function addressQuery() {
  return (new URLSearchParams(location.search).get("q") ?? "").trim();
}

function show(state, text, ...children) {
  message.textContent = text;
  content.replaceChildren(...children);
  results.dataset.searchState = state;
}

function showHits(query, hits) {
  if (hits.length === 0) {
    const advice = "请核对文字。一句话查不到时，请把它拆成几个词，以空格分开：含有每一个词的文件都会列出。";
    show("done", `没有找到与“${query}”相符的文件。`, element("p", "search-advice", advice));
    return;
  }
  const list = element("ol", "search-hits", ...hits.map((hit) => hitElement(hit, base)));
  show("done", `与“${query}”相符的文件 ${hits.length} 件`, list);
}

function showError(error) {
  const retry = element("button", "search-retry", "重试");
  retry.type = "button";
  retry.addEventListener("click", showAddress);
  show("error", `检索没有成功，可能是网络中断，请重试。（${error.message}）`, retry);
}
