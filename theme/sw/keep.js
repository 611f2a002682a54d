// Fetches what is to be kept before anyone asks for it.

import { decodeJson, unpack } from "../assets/search/index/packed.js";
import {
  dropFiles, folderOf, isWhole, kept, keyOf, POINTER, POINTER_CACHE, put, ROOT, storePage,
} from "./caches.js";

const TOGETHER = 6; // downloads at a time

/** Keep what a page loaded before this worker was there. */
export async function keepLoaded({ addresses }) {
  const mine = addresses.filter((address) => address.startsWith(ROOT));
  await each(mine, async (url) => {
    const keeping = folderOf(url) ? keepLasting(url) : keepPage(url, "force-cache");
    await keeping.catch(() => {});
  });
}

/** Keep pages that a reader asks for, and all styles and scripts, which `list` lists; says how many pages are kept. */
export async function keepPages({ addresses, list }, port) {
  let number = 0;
  try {
    await keepAll(list);
    await each(addresses.filter((address) => address.startsWith(ROOT)), async (url) => {
      await keepPage(url, "no-cache").then(() => { number += 1; }, () => {});
    });
  } finally {
    port.postMessage(number);
  }
}

/**
 * Keep all that the search needs: scripts and styles, which `list` lists, and a small index with the
 * pages it finds. The pointer comes last, so that it never names what is not whole.
 */
export async function keepSearch({ list }, port) {
  try {
    await keepWholeSearch(list);
    port?.postMessage(true);
  } catch (error) {
    port?.postMessage(false);
    throw error;
  }
}

async function keepWholeSearch(list) {
  await keepAll(list);
  const pointer = await fetch(POINTER, { cache: "no-cache" });
  const index = within(`search/${(await pointer.clone().json()).kept}.bin`);
  const files = await keepAll(index);
  const cache = await caches.open(POINTER_CACHE);
  await cache.put(keyOf(pointer.url), pointer);
  await dropFiles(files.length > 0 ? [...files, index] : []);
}

/** Keep the files of a list and the pages that go with it; the list comes last. The files' addresses. */
async function keepAll(list) {
  const had = await kept(list);
  const response = had ?? (await fetchLasting(list));
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const { files, pages } = decodeJson(await unpack(bytes));
  const addresses = files.map((name) => new URL(name, list).href);
  if (had) return addresses;
  await each(addresses, keepLasting);
  await each(pages, (path) => keepPage(within(path), "no-cache"));
  await put(folderOf(list), list, response);
  return addresses;
}

async function keepLasting(url) {
  if (await kept(url)) return;
  const response = await fetchLasting(url);
  if (!isWhole(response)) throw new Error(url);
  await put(folderOf(url), url, response);
}

async function keepPage(url, cache) {
  const response = await fetch(keyOf(url), { cache });
  if (!isWhole(response)) throw new Error(url);
  const pictures = picturesIn(await response.clone().text(), response.url);
  await storePage(url, response);
  await each(pictures, keepLasting);
}

/** The addresses of the pictures of this site that a page shows. */
function picturesIn(html, page) {
  const found = [...html.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/gu)].map(([, src]) => new URL(src, page).href);
  return [...new Set(found)].filter((url) => url.startsWith(ROOT) && folderOf(url));
}

/** The browser's own copy will do, save of an answer that the file was missing. */
export async function fetchLasting(request) {
  const response = await fetch(request, { cache: "force-cache" });
  return response.ok ? response : fetch(request, { cache: "reload" });
}

async function each(list, work) {
  for (let i = 0; i < list.length; i += TOGETHER) {
    await Promise.all(list.slice(i, i + TOGETHER).map(work));
  }
}

function within(path) {
  return new URL(path, ROOT).href;
}
