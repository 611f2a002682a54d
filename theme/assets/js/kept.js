// What of an issue, or of the whole site, is on the reader's device.

import { base } from "./site.js";

const POINTER = `${base}search/index.json`; // kept when all that the search needs is
const SITE = `${base}|site`; // the cache of the site's list

/** What an issue has, as addresses: its page, those that it lists, and the one with all of them. */
export function pagesOfIssue() {
  const links = [...document.querySelectorAll(".contents a, .masthead a[data-whole]")].map(({ href }) => href);
  return [...new Set([location.href, ...links].map((address) => address.replace(/[?#].*$/u, "")))];
}

/** The list of the site as it is now, `{pages, pictures, search}` as addresses, kept to count by later. */
export async function keepList(list) {
  const answer = await fetch(list, { cache: "no-cache" });
  if (!answer.ok) throw new Error(list);
  const addresses = addressesIn(await answer.clone().json());
  await (await caches.open(SITE)).put(list, answer);
  return addresses;
}

/**
 * How much is here: of all pages the `number` kept, how many of their `pictures` are missing, and
 * whether a search without network `isSearch`. Of a site with a `list`, null before it was kept.
 */
export async function here(list) {
  const wanted = await (list ? ofSite(list) : ofIssue());
  if (!wanted) return null;
  const kept = await addressesKept();
  const missing = (addresses) => addresses.filter((one) => !kept.has(one)).length;
  const { pages, pictures, search } = wanted;
  return {
    all: pages.length,
    number: pages.length - missing(pages),
    pictures: missing(pictures),
    isSearch: missing([...search, POINTER]) === 0,
  };
}

async function ofIssue() {
  const pages = pagesOfIssue();
  const kept = await Promise.all(pages.map((page) => caches.match(page)));
  const pictures = await Promise.all(kept.filter(Boolean).map(picturesOn));
  return { pages, pictures: [...new Set(pictures.flat())], search: [] };
}

async function picturesOn(page) {
  const shown = new DOMParser().parseFromString(await page.text(), "text/html");
  const images = [...shown.querySelectorAll('img[src*="files/"]')];
  return images.map((one) => new URL(one.getAttribute("src"), page.url).href);
}

/** By the list that the site has now, as pages may have come since it was kept. */
async function ofSite(list) {
  const kept = await caches.match(list);
  return kept && addressesIn((await newest(list)) ?? (await kept.json()));
}

/** Null without network, and where something else answers, as a network's login does. */
async function newest(list) {
  const answer = await fetch(list, { cache: "no-cache" }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

function addressesIn({ pages, pictures, search }) {
  const [ofPages, ofPictures, ofSearch] = [pages, pictures, search].map((paths) =>
    paths.map((path) => new URL(path, base).href),
  );
  return { pages: ofPages, pictures: ofPictures, search: ofSearch };
}

async function addressesKept() {
  const mine = (await caches.keys()).filter((name) => name.startsWith(`${base}|`));
  const requests = await Promise.all(mine.map(async (name) => (await caches.open(name)).keys()));
  return new Set(requests.flat().map(({ url }) => url));
}
