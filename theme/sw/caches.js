// What is kept, and in which cache: see sw.js.

export const ROOT = self.registration.scope;
// Sites below other paths of the host share its caches.
const MINE = `${ROOT}|`;
const LASTING = /^assets\/[0-9a-f]{12}\//u;
const SEARCH = "search/files"; // whatever their version, they are named after what is in them
const SEARCH_FILE = /^search\/[0-9a-f]{12}\.bin$/u;
const MOST = 2000; // files of a search that is too large to be kept whole
const PICTURES = "pictures/files"; // those that were seen, named after what is in them, too
const MOST_PICTURES = 500;
const SPARED = "pictures/kept"; // those that a reader asked to keep, however many
const PICTURE = /\/files\/[0-9a-f]{16}\.(?:png|jpe?g|webp|svg)$/u;
export const ASSETS = /\bassets\/[0-9a-f]{12}\//u;
export const POINTER = `${ROOT}search/index.json`; // names the files that the site has now
export const POINTER_CACHE = `${MINE}search`; // what it was when a version had been kept whole

export async function kept(url) {
  const folder = folderOf(url);
  const lasting = folder === PICTURES ? [PICTURES, SPARED] : [folder];
  const names = folder ? lasting.map((one) => MINE + one) : [...(await cachesOf("assets/")), POINTER_CACHE];
  for (const cacheName of names) {
    const response = await caches.match(keyOf(url), { cacheName });
    if (response) return response;
  }
  return undefined;
}

/** Keep an answer where it belongs; a page that the site has no longer is let go. */
export async function store(url, response) {
  if (response.status === 404 || response.status === 410) await letGo(url);
  if (!isWhole(response)) return;
  const copy = response.clone();
  const folder = folderOf(url);
  if (folder) await put(folder, url, copy);
  else if (url !== POINTER) await storePage(url, copy); // that is kept when all it names is
  if (folder === PICTURES) await dropPictures();
}

export async function storePage(url, response) {
  if (!response.headers.get("Content-Type")?.startsWith("text/html")) return; // data, or a large PDF
  const text = await response.clone().text();
  const folder = ASSETS.exec(text)?.[0]; // the first is in its head
  if (!folder) return; // no page of this site
  await put(folder, url, response);
  await letGo(url, folder);
}

export async function put(folder, url, response) {
  const cache = await caches.open(MINE + folder);
  await cache.put(keyOf(url), response);
}

/**
 * Take a page out of all caches but that of `folder`, and drop those that have no page left. The
 * newest may have none yet: styles and scripts can come before their first page is stored.
 */
async function letGo(url, folder = "") {
  const names = await cachesOf("assets/"); // in the order in which they were made
  for (const name of names.filter((other) => other !== MINE + folder)) {
    if (!(await caches.has(name))) continue; // dropped meanwhile; opening would make it anew
    const cache = await caches.open(name);
    await cache.delete(keyOf(url));
    const hasPages = (await cache.keys()).some((left) => !folderOf(left.url));
    if (!hasPages && name !== names.at(-1)) await caches.delete(name);
  }
}

/** Let go of all files of the search but those kept `whole`; where none are, of the oldest of many. */
export async function dropFiles(whole) {
  const cache = await caches.open(MINE + SEARCH);
  const spared = new Set(whole.map(keyOf));
  const others = (await cache.keys()).filter(({ url }) => !spared.has(url));
  const dropped = whole.length > 0 ? others : others.slice(0, -MOST);
  await Promise.all(dropped.map((request) => cache.delete(request)));
  const old = (await cachesOf("search/")).filter((name) => name !== MINE + SEARCH);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Put a picture, if it is kept as one that was seen, where none is let go. */
export async function spare(url) {
  const seen = await caches.open(MINE + PICTURES);
  const response = await seen.match(keyOf(url));
  if (!response) return;
  await put(SPARED, url, response);
  await seen.delete(keyOf(url));
}

/** Let go of the oldest of those that were only seen. */
async function dropPictures() {
  const cache = await caches.open(MINE + PICTURES);
  const oldest = (await cache.keys()).slice(0, -MOST_PICTURES);
  await Promise.all(oldest.map((request) => cache.delete(request)));
}

async function cachesOf(kind) {
  return (await caches.keys()).filter((name) => name.startsWith(MINE + kind));
}

export function isWhole({ status, type, redirected }) {
  return status === 200 && type === "basic" && !redirected;
}

/** The lasting folder that an address of this site lies in, if any; all files of the search are one, all pictures another. */
export function folderOf(url) {
  const path = url.slice(ROOT.length);
  if (SEARCH_FILE.test(path)) return SEARCH;
  return PICTURE.test(path) ? PICTURES : LASTING.exec(path)?.[0];
}

/** One page is kept once, whatever it is asked: the search page asks in its address. */
export function keyOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
