// The service worker: what was visited can be read, and searched, without network.
// The build puts two lines before this file: VERSION, another one whenever the site is another,
// and ASSETS, the paths of all styles and scripts below the site's root.

const ROOT = self.registration.scope;
// Sites below other paths of the host share its caches.
const MINE = `${ROOT}|`;
const CACHE = MINE + VERSION;
/** search/<version>/…: the content of such an address never changes. */
const LASTING = /^search\/[0-9a-f]{12}\//u;
const TOGETHER = 6; // downloads at a time
const HTML = { "Content-Type": "text/html; charset=utf-8" };
const NOT_KEPT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>没有网络</title>
<h1>没有网络</h1><p>此页没有保存在本机。联网后请重试，或返回<a href="${ROOT}">首页</a>。`;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOld());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  const answer = LASTING.test(pathOf(request.url)) ? keptFirst(request) : networkFirst(request);
  event.respondWith(answer.then(({ response }) => response));
  event.waitUntil(answer.then(({ stored }) => stored).catch(() => {}));
});

self.addEventListener("message", (event) => {
  const { type, addresses } = event.data;
  const work = type === "keep-search" ? keepSearch() : keep(addresses);
  event.waitUntil(work.catch(() => {})); // without network or room, nothing more is kept
});

async function dropOld() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** `{response, stored}`: what to answer, and a promise that it has been kept. */
async function networkFirst(request) {
  try {
    const response = await fetch(request, { cache: "no-cache" }); // scripts of one version only
    return { response, stored: store(request.url, response) };
  } catch (error) {
    const response = await kept(request.url);
    if (response) return { response };
    if (request.mode !== "navigate") throw error;
    return { response: new Response(NOT_KEPT, { status: 503, headers: HTML }) };
  }
}

async function keptFirst(request) {
  const response = await kept(request.url);
  return response ? { response } : networkFirst(request);
}

async function kept(url) {
  const cache = await caches.open(CACHE);
  return cache.match(keyOf(url));
}

/** A full disk or a partial answer is no reason to fail: then the file is just not kept. */
async function store(url, response) {
  if (response.status !== 200 || response.type !== "basic" || response.redirected) return;
  const copy = response.clone();
  try {
    const cache = await caches.open(CACHE);
    await cache.put(keyOf(url), copy);
  } catch {
    return;
  }
}

/** Keep the addresses of this site that are not kept yet. */
async function keep(addresses) {
  const wanted = addresses.filter((address) => address.startsWith(ROOT));
  for (let i = 0; i < wanted.length; i += TOGETHER) {
    await Promise.all(wanted.slice(i, i + TOGETHER).map(keepOne));
  }
}

async function keepOne(address) {
  if (await kept(address)) return;
  await store(address, await fetch(keyOf(address)));
}

/**
 * The search page with all that it loads, and a small index with the pages it finds. From now on this
 * worker serves the page that asks too, so that its next searches need no network either.
 */
async function keepSearch() {
  await self.clients.claim();
  await keep(["search/", "search/index.json", ...ASSETS].map(within));
  const { version } = await (await kept(within("search/index.json"))).json();
  const folder = within(`search/${version}/`);
  await keep([`${folder}kept.bin`]);
  const { files, pages } = await unpacked(await kept(`${folder}kept.bin`));
  await keep([...files.map((name) => folder + name), ...pages.map(within)]);
}

/** JSON as the index stores it; a server may have undone the gzip already. */
async function unpacked(response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = zipped
    ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")))
    : new Response(bytes);
  return JSON.parse(new TextDecoder("gbk").decode(await content.arrayBuffer()));
}

function within(path) {
  return new URL(path, ROOT).href;
}

function pathOf(url) {
  return url.slice(ROOT.length);
}

/** One page is kept once, whatever it is asked: the search page asks in its address. */
function keyOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
