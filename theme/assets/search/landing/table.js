// The table of traditional characters, for a page that has such.

import { base } from "../../js/site.js";
import { openLine } from "../index/download.js";
import { openFiles, readPointer } from "../index/files.js";
import { loadTable } from "../index/traditional.js";

/** The table that fold() takes, from the site's index. */
export async function readTable() {
  const download = openLine(fetch);
  return loadTable(openFiles(base, download), await readPointer(base, download));
}
