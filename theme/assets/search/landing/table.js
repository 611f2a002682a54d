// The table of traditional characters, for a page that has such.

import { loadTable } from "../engine/traditional.js";
import { openFiles, readVersion } from "../index/files.js";
import { base } from "../opened.js";

/** The table that fold() takes, from the site's index. */
export async function readTable() {
  const version = await readVersion(base, fetch);
  return loadTable(openFiles(new URL(`search/${version}/`, base).href, fetch));
}
