// Keeps an issue, or the whole site where it is small, on the reader's device at a click, and says how much is there.

import { keepPages, keepWholeSearch } from "./offline.js";
import { base } from "./site.js";

const TOGETHER = 30; // pages between two words of how far it is
const LATER = "请在网络好、有空间时再试。";

const section = document.querySelector("[data-keep]");
const button = section?.querySelector("button");
const status = section?.querySelector("[role=status]");
const { keep: pages, size } = section?.dataset ?? {};
const list = pages && new URL(pages, location.href).href; // of the site
const what = list ? "全站" : "本期";

/** The pages of the issue: this one, those that it lists, and the one with all of them. */
const ofIssue = () => [
  ...new Set([location.href, ...[...document.querySelectorAll(".contents a, .masthead a[data-whole]")].map((one) => one.href)]
    .map((address) => address.replace(/[?#].*$/, ""))),
];

const addressesIn = async (answer) => (await answer.json()).pages.map((path) => new URL(path, base).href);

/** How many pages are here, of those there are; of the site, once it was kept. */
async function here() {
  const kept = list ? await caches.match(list) : undefined;
  const addresses = kept ? await addressesIn(kept) : ofIssue();
  const found = await Promise.all(addresses.map((address) => caches.match(address)));
  return list && !kept ? [0, 0] : [found.filter(Boolean).length, addresses.length];
}

function say([number, all], { isSearch = true } = {}) {
  const also = list && isSearch ? "和检索" : "";
  if (number === all && all > 0) status.textContent = `${what}的${all}个页面${also}都已保存在本机，没有网络也能读。`;
  else status.textContent = number > 1 ? `${what}${all}个页面，已保存${number}个。` : "";
}

async function keepEach(addresses) {
  for (let i = 0; i < addresses.length; i += TOGETHER) {
    status.textContent = `正在保存：${i}／${addresses.length}页……`;
    await keepPages(addresses.slice(i, i + TOGETHER));
  }
}

async function keepIssue() {
  await keepEach(ofIssue());
  return true;
}

/** Keep all pages and the search; the list comes first, so that what is missing can be told. */
async function keepSite() {
  const answer = await fetch(list, { cache: "no-cache" });
  if (!answer.ok) throw new Error(list);
  await (await caches.open(`${base}|site`)).put(list, answer.clone());
  await keepEach(await addressesIn(answer));
  return keepWholeSearch();
}

async function keep() {
  button.disabled = true;
  try {
    const isSearch = await (list ? keepSite() : keepIssue());
    const found = await here();
    say(found, { isSearch });
    if (found[0] < found[1]) status.textContent += `其余的没有保存成，${LATER}`;
    else if (!isSearch) status.textContent += `检索没有保存成，${LATER}`;
  } catch {
    status.textContent = `没有保存成，${LATER}`;
  }
  button.disabled = false;
}

// A site that is too large to take along tells no size.
const isOffered = button && (!list || size);
if (isOffered && globalThis.caches && navigator.serviceWorker && !globalThis.livereload) {
  if (list) button.textContent += `（约${size}）`;
  button.hidden = false;
  button.addEventListener("click", keep);
  here().then(say);
}
