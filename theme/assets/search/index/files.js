// The files of the index: each downloaded once, unpacked, and kept. Their names say what is in them.

import { unpack } from "./packed.js";

const FORMAT = 5; // generator/search/index.py writes it
const KEPT = 400; // files; the one that was asked for longest ago goes first

/** What is only tried for a question would need more than it may. */
export class Overspent extends Error {}

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
 * of a file; a file whose load failed is downloaded anew. `begin()` gives the same files for a question, which
 * share nothing with those of another but what was downloaded, and `spent()` is how many bytes it needed, each
 * file counted once, whether or not it was here already: so what a question may still ask for does not depend
 * on what was asked before. `within(most, attempt)` promises what `attempt(files)` does: to those files, and to
 * no others, what would need more bytes than that for the question is refused with Overspent, and after that
 * whatever it has not needed yet. Who tries within an attempt is bound by both; what an attempt found is not
 * bound by it any more.
 */
export function openFiles(base, download) {
  const folder = new URL("search/", base).href;
  const kept = new Map();
  const sizes = new Map();

  async function read(name) {
    const bytes = await download(`${folder}${name}.bin`, "force-cache");
    sizes.set(name, bytes.length);
    return unpack(bytes);
  }

  function load(name, decode) {
    const loading = kept.get(name) ?? read(name).then(decode);
    kept.delete(name);
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
    return loading;
  }

  /** How many bytes the files are; of one on its way as many as they have on average. */
  function bytesOf(needed) {
    const known = [...needed].filter((name) => sizes.has(name));
    const sum = known.reduce((bytes, name) => bytes + sizes.get(name), 0);
    return known.length > 0 ? sum + (needed.size - known.length) * (sum / known.length) : sum;
  }

  /** The files for a question that has `needed` some; `limits`, `[{most}]`, of the attempts that ask for them. */
  function filesFor(needed, limits) {
    /** Refuse one more file where it is more than an attempt may need, and what else that asks for. */
    function refuseTooMuch(name) {
      if (limits.length === 0 || needed.has(name)) return;
      const bytes = bytesOf(needed) + (sizes.get(name) ?? 0);
      const exceeded = limits.findLast(({ most }) => bytes > most);
      if (!exceeded) return;
      exceeded.most = -Infinity;
      throw new Overspent(name);
    }

    return {
      begin: () => filesFor(new Set(), []),
      spent: () => bytesOf(needed),
      async within(most, attempt) {
        const limit = { most };
        const found = await attempt(filesFor(needed, [...limits, limit]));
        limit.most = Infinity;
        return found;
      },
      async load(name, decode) {
        refuseTooMuch(name);
        needed.add(name);
        return load(name, decode);
      },
    };
  }

  return filesFor(new Set(), []);
}
