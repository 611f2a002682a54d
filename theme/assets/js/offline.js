// Lets what was visited be read again without network: registers the service worker, sw.js.

const IDLE = 2000; // milliseconds of rest after the first answered search

// Missing on plain http (other than localhost), and where the reader blocks site data.
const workers = navigator.serviceWorker;
let searched = false;

if (workers) {
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

/** Ask, once and when there is time, that the whole search be kept, if it is small enough. */
export function keepSearch() {
  if (searched || !workers) return;
  searched = true;
  setTimeout(() => tell({ type: "keep-search" }), IDLE);
}

/** The first page that a reader sees was loaded before there was a service worker to keep it. */
function start() {
  workers.register(new URL("../../sw.js", import.meta.url)).catch(() => {});
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  tell({ type: "keep", addresses: [location.href, ...loaded] });
}

async function tell(message) {
  const { active } = await workers.ready;
  active.postMessage(message);
}
