// The files of the index: each downloaded once, unpacked, and kept. Their names say what is in them.

import { unpack } from "./packed.js";

const FORMAT = 5; // generator/search/index.py writes it
const KEPT = 400; // files; the one that was asked for longest ago goes first

/** The site has an index that these scripts cannot read: they are older, or newer. */
export class OtherFormat extends Error {}

/** What the site has now: `version` is the name of the root, `traditional` that of the table. */
export async function readPointer(base, download) {
  const bytes = await download(new URL("search/index.json", base).href, "no-cache");
  const pointer = JSON.parse(new TextDecoder().decode(bytes));
  if (pointer.format !== FORMAT) throw new OtherFormat(`format ${pointer.format}`);
  return pointer;
}

/**
 * The files of a site. `load(name, decode)` promises what `decode` makes of the bytes (Uint8Array)
 * of a file; a file whose load failed is downloaded anew. `begin()` begins a question, and `spent()` is how many
 * bytes were needed since, each file counted once, whether or not it was here already: so what a question
 * may still ask for does not depend on what was asked before.
 */
export function openFiles(base, download) {
  const folder = new URL("search/", base).href;
  const kept = new Map();
  const sizes = new Map();
  const needed = new Set(); // for the question

  async function read(name) {
    const bytes = await download(`${folder}${name}.bin`, "force-cache");
    sizes.set(name, bytes.length);
    return unpack(bytes);
  }

  return {
    begin: () => needed.clear(),
    spent: () => [...needed].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
    load(name, decode) {
      needed.add(name);
      const loading = kept.get(name) ?? read(name).then(decode);
      kept.delete(name);
      kept.set(name, loading);
      loading.catch(() => kept.delete(name));
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      return loading;
    },
  };
}
