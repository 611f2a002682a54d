// Fetches what is to be kept before anyone asks for it.

import { decodeJson, unpack } from "../assets/search/index/packed.js";
import {
  dropSearches, folderOf, isWhole, kept, keyOf, POINTER, POINTER_CACHE, put, ROOT, storePage,
} from "./caches.js";

const TOGETHER = 6; // downloads at a time

/** Keep what a page loaded before this worker was there. */
export async function keepLoaded(addresses) {
  const mine = addresses.filter((address) => address.startsWith(ROOT));
  await each(mine, async (url) => {
    const keeping = folderOf(url) ? keepLasting(url) : keepPage(url, "force-cache");
    await keeping.catch(() => {});
  });
}

/**
 * Keep all that the search needs: scripts and styles, which `list` lists, and a small index with the
 * pages it finds. The pointer comes last, so that it never names a version that is not whole.
 */
export async function keepSearch(list) {
  await keepAll(list);
  const pointer = await fetch(POINTER, { cache: "no-cache" });
  const { version } = await pointer.clone().json();
  await keepAll(within(`search/${version}/kept.bin`));
  const cache = await caches.open(POINTER_CACHE);
  await cache.put(keyOf(pointer.url), pointer);
  await dropSearches(version);
}

/** Keep the files of a folder and the pages that go with it; their list comes last. */
async function keepAll(list) {
  if (await kept(list)) return;
  const response = await fetchLasting(list);
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const { files, pages } = decodeJson(await unpack(bytes));
  await each(files, (name) => keepLasting(new URL(name, list).href));
  await each(pages, (path) => keepPage(within(path), "no-cache"));
  await put(folderOf(list), list, response);
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
  await storePage(url, response);
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
