// The files of one version of the index: each downloaded once, unpacked, and kept.

import { unpack } from "./packed.js";

const FORMAT = 1; // generator/search/index.py writes it
const KEPT = 400; // files; the one that was asked for longest ago goes first

/** The site has an index that these scripts cannot read: they are older, or newer. */
export class OtherFormat extends Error {}

/** The version that the site has now. */
export async function readVersion(base, download) {
  const bytes = await download(new URL("search/index.json", base).href, "no-cache");
  const { version, format } = JSON.parse(new TextDecoder().decode(bytes));
  if (format !== FORMAT) throw new OtherFormat(`format ${format}`);
  return version;
}

/**
 * The files of a version. `load(name, decode)` promises what `decode` makes of the bytes (Uint8Array)
 * of a file; a file whose load failed is downloaded anew.
 */
export function openFiles(base, version, download) {
  const folder = new URL(`search/${version}/`, base).href;
  const kept = new Map();
  const read = async (name) => unpack(await download(folder + name, "force-cache"));
  return {
    load(name, decode) {
      const loading = kept.get(name) ?? read(name).then(decode);
      kept.delete(name);
      kept.set(name, loading);
      loading.catch(() => kept.delete(name));
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      return loading;
    },
  };
}
