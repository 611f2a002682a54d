// The one client of the search engine that all parts of a page share.

import { openSearch } from "./client.js";

/** The site's root, wherever it is served: this file lies in assets/search/ below it. */
export const base = new URL("../../", import.meta.url).href;

let opened = null;

/** The client, `{search, suggest, names}`; the first call starts it. */
export function engine() {
  opened ??= openSearch(base);
  return opened;
}
