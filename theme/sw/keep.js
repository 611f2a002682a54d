// Fetches what is to be kept before anyone asks for it.

import { decodeJson, unpack } from "../assets/search/index/packed.js";
import {
  dropFiles, folderOf, isWhole, kept, keyOf, POINTER, POINTER_CACHE, put, ROOT, spare, storePage,
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

/**
 * Keep pages and pictures that a reader asks for, and all styles and scripts, which `list` lists; what
 * fails hinders no other.
 */
export const keepPages = telling(async ({ addresses, list }, tell) => {
  await keepAll(list, tell);
  const failed = [];
  const keepOne = (url) => (folderOf(url) ? keepSpared(url) : keepPage(url, "no-cache", keepSpared));
  const mine = addresses.filter((address) => address.startsWith(ROOT));
  await each(mine, (url) => keepOne(url).catch(() => failed.push(url)), tell);
  return failed.length === 0;
});

/**
 * Keep all that the search needs: scripts and styles, which `list` lists, a small index with the pages
 * it finds, and of a larger one the `files` that a reader asks for. The pointer comes last, so that it
 * never names what is not whole.
 */
export const keepSearch = telling(async ({ list, files: asked = [] }, tell) => {
  await keepAll(list, tell);
  const pointer = await fetch(POINTER, { cache: "no-cache" });
  const index = within(`search/${(await pointer.clone().json()).kept}.bin`);
  const files = [...(await keepAll(index, tell)), ...asked];
  await each(asked, keepLasting, tell);
  const cache = await caches.open(POINTER_CACHE);
  await cache.put(keyOf(pointer.url), pointer);
  await dropFiles(files.length > 0 ? [...files, index] : []);
  return files.length > 0;
});

/** `work` that tells the page which asked for it `{done, of}` after each step, and at last `{isKept}`, as it returns. */
function telling(work) {
  return async (message, port) => {
    let isKept = false;
    try {
      isKept = await work(message, (done, of) => port?.postMessage({ done, of }));
    } finally {
      port?.postMessage({ isKept });
    }
  };
}

/** Keep the files of a list and the pages that go with it; the list comes last. The files' addresses. */
async function keepAll(list, tell) {
  const had = await kept(list);
  const response = had ?? (await fetchLasting(list));
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const { files, pages } = decodeJson(await unpack(bytes));
  const addresses = files.map((name) => new URL(name, list).href);
  if (had) return addresses;
  await each(addresses, keepLasting, tell);
  await each(pages, (path) => keepPage(within(path), "no-cache"), tell);
  await put(folderOf(list), list, response);
  return addresses;
}

async function keepLasting(url) {
  if (await kept(url)) return;
  const response = await fetchLasting(url);
  if (!isWhole(response)) throw new Error(url);
  await put(folderOf(url), url, response);
}

/** Keep a file so that it is not let go for others that are only seen. */
async function keepSpared(url) {
  await keepLasting(url);
  await spare(url);
}

async function keepPage(url, cache, keepPicture = keepLasting) {
  const response = await fetch(keyOf(url), { cache });
  if (!isWhole(response)) throw new Error(url);
  const pictures = picturesIn(await response.clone().text(), response.url);
  await storePage(url, response);
  await each(pictures, keepPicture);
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

/** Work on each of a list, a few at a time; `tell` is told how many are done, of how many, after each. */
async function each(list, work, tell = () => {}) {
  let done = 0;
  for (let i = 0; i < list.length; i += TOGETHER) {
    await Promise.all(list.slice(i, i + TOGETHER).map(async (one) => {
      await work(one);
      done += 1;
      tell(done, list.length);
    }));
  }
}

function within(path) {
  return new URL(path, ROOT).href;
}
