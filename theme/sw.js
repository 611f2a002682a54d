// The service worker: what was visited can be read, and searched, without network.
//
// What lies below assets/<hash>/ and search/<version>/ never changes: it is kept first and never asked
// for again. Everything else is asked of the network first, and of a page the copy seen last is kept.
// A page is kept together with the assets folder that it names, in a cache of that name; seen anew, it
// moves to the cache of its new folder, and an older cache without pages is dropped. Of the search, the
// version that was last kept whole stays until the next is whole.

importScripts("sw/caches.js", "sw/keep.js");

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const NOT_KEPT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>没有网络</title>
<h1>没有网络</h1><p>此页没有保存在本机。联网后请重试，或返回<a href="${ROOT}">首页</a>。`;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  const answer = folderOf(request.url) ? keptFirst(request) : networkFirst(request);
  event.respondWith(answer.then(({ response }) => response));
  // On a full disk, or where the browser refuses to store, the site works as without this worker.
  event.waitUntil(answer.then(({ stored }) => stored).catch(() => {}));
});

self.addEventListener("message", (event) => {
  const { type, addresses, list } = event.data;
  const work = type === "keep-search" ? keepSearch(list) : keepLoaded(addresses);
  event.waitUntil(work.catch(() => {})); // without network or room, nothing more is kept
});

/** `{response, stored}`: what to answer, and a promise that it has been kept. */
async function keptFirst(request) {
  const had = await kept(request.url).catch(() => undefined);
  if (had) return { response: had };
  const response = await fetchLasting(request);
  return { response, stored: store(request.url, response) };
}

async function networkFirst(request) {
  try {
    const response = await fetch(request, { cache: "no-cache" });
    return { response, stored: store(request.url, response) };
  } catch (error) {
    const response = await kept(request.url).catch(() => undefined);
    if (response) return { response };
    if (request.mode !== "navigate") throw error;
    return { response: new Response(NOT_KEPT, { status: 503, headers: HTML }) };
  }
}
