// Lets what was visited be read again without network: registers the service worker, sw.js.

import { assets, base } from "./site.js";

const IDLE = 2000; // milliseconds of rest after the first answer
const SILENCE = 120_000; // milliseconds without an answer from the worker

const workers = serviceWorkers();
let asked = false;

// An editor's preview, which MkDocs gives this function, is never to be had without network.
if (workers && !globalThis.livereload) {
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

/**
 * Ask, once and when there is time, that the whole search be kept, if it is small enough. Called when
 * the search has answered: whoever only reads, or moves through the search box by keyboard, has
 * nothing to download, nor has a reader who asked the browser to save data.
 */
export function keepSearch() {
  if (asked || !workers || navigator.connection?.saveData) return;
  asked = true;
  setTimeout(() => tell({ type: "keep-search", list: `${assets}kept.json` }), IDLE);
}

/** Keep pages with their pictures, or pictures, and the styles and scripts of all; whether all are kept then. */
export function keepPages(addresses) {
  return ask({ type: "keep-pages", addresses, list: `${assets}kept.json` });
}

/** Keep the whole search, which has these `files`; whether it is kept then. `onProgress` is told `{done, of}`. */
export function keepWholeSearch(files, onProgress) {
  return ask({ type: "keep-search", files, list: `${assets}kept.json` }, onProgress);
}

/**
 * The worker's answer; where neither that comes nor a word of how far it is, as in a preview, which
 * keeps nothing, an error.
 */
async function ask(message, onProgress = () => {}) {
  const { port1, port2 } = new MessageChannel();
  let timer;
  const answer = new Promise((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error(message.type)), SILENCE);
    };
    port1.onmessage = ({ data }) => {
      if ("isKept" in data) return resolve(data.isKept);
      wait();
      onProgress(data);
    };
    wait();
  });
  try {
    await Promise.race([tell(message, [port2]), answer]);
    return await answer;
  } finally {
    clearTimeout(timer);
    port1.close();
  }
}

/** Missing on plain http (other than localhost); a sandboxed frame refuses even to be asked. */
function serviceWorkers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** The first page that a reader sees was loaded before there was a service worker to keep it. */
function start() {
  const first = !workers.controller;
  // Where the browser refuses, because site data is blocked, all else works.
  workers.register(`${base}sw.js`, { updateViaCache: "none" }).catch(() => {});
  if (!first) return;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  tell({ type: "keep", addresses: [location.href, ...loaded] });
}

async function tell(message, ports = []) {
  const registration = await workers.ready;
  // Between two versions, or after a reader cleared the site's data, nobody is there to be told.
  registration.active?.postMessage(message, ports);
}
