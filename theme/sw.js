// The service worker: what was visited can be read, and searched, without network.
//
// What lies below assets/<hash>/, in search/<hash>.bin and in files/<hash>.png never changes: it is kept
// first and never asked for again. Everything else is asked of the network first, and of a page the copy seen last is kept:
// it is shown where the network does not answer, or not in time, or not as this site does.
// A page is kept together with the assets folder that it names, in a cache of that name; seen anew, it
// moves to the cache of its new folder, and an older cache without pages is dropped. Of the search,
// the files of the version that was last kept whole stay until the next is whole; most of them are those
// of the next, too.

import { answer } from "./sw/answer.js";
import { ROOT } from "./sw/caches.js";
import { keepLoaded, keepPages, keepSearch } from "./sw/keep.js";

const PREVIEW = new URL("/livereload/", ROOT).href; // asks whether to reload, for as long as a page is open

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  if (request.url.startsWith(PREVIEW)) return;
  const answered = answer(request);
  event.respondWith(answered.then(({ response }) => response));
  // On a full disk, or where the browser refuses to store, the site works as without this worker.
  event.waitUntil(answered.then(({ stored }) => stored).catch(() => {}));
});

self.addEventListener("message", (event) => {
  const work = { "keep-search": keepSearch, keep: keepLoaded, "keep-pages": keepPages }[event.data.type];
  event.waitUntil(work(event.data, event.ports[0]).catch(() => {})); // without network or room, nothing more is kept
});
