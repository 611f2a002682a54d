// The one client of the search engine that all parts of a page share.

import { keepSearch } from "../../js/offline.js";
import { base } from "../../js/site.js";
import { openSearch } from "./client.js";

let opened = null;

/** The client, `{search, suggest, facets, names}`; the first call starts it. */
export function engine() {
  opened ??= openSearch({ base, version: versionOfPage() }, keepSearch);
  return opened;
}

/** The search page names the index that it was published with: one answer less to wait for. */
function versionOfPage() {
  return document.getElementById("gazette-search")?.dataset.searchVersion;
}
