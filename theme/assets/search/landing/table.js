// The table of traditional characters, for a page that has such.

import { base } from "../../js/site.js";
import { loadTable } from "../index/traditional.js";
import { openFiles, readVersion } from "../index/files.js";

/** The table that fold() takes, from the site's index. */
export async function readTable() {
  const version = await readVersion(base, fetch);
  return loadTable(openFiles(new URL(`search/${version}/`, base).href, fetch));
}
