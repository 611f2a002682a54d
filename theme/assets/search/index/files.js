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
 * of a file; a file whose load failed is downloaded anew. `begin()` begins a question, and `spent()` is how many
 * bytes were needed since, each file counted once, whether or not it was here already: so what a question
 * may still ask for does not depend on what was asked before. `within(most, attempt)` promises what `attempt` does;
 * what would need more bytes than that for the question is refused with Overspent. `beside(attempt)` is for what
 * is asked beside a question: if it is refused, it is tried again afterwards.
 */
export function openFiles(base, download) {
  const folder = new URL("search/", base).href;
  const kept = new Map();
  const sizes = new Map();
  const needed = new Set(); // for the question
  let most = Infinity; // bytes that it may need
  let trial = Promise.resolve(); // what is tried within that

  async function read(name) {
    const bytes = await download(`${folder}${name}.bin`, "force-cache");
    sizes.set(name, bytes.length);
    return unpack(bytes);
  }

  /** What the question has needed; of a file on its way as much as files have on average. */
  function spent() {
    const known = [...needed].filter((name) => sizes.has(name));
    const sum = known.reduce((bytes, name) => bytes + sizes.get(name), 0);
    return known.length > 0 ? sum + (needed.size - known.length) * (sum / known.length) : sum;
  }

  /** Whether one more file is more than the question may need. */
  function isTooMuch(name) {
    if (most === Infinity || needed.has(name)) return false;
    return spent() + (sizes.get(name) ?? 0) > most;
  }

  return {
    begin() {
      needed.clear();
      most = Infinity;
    },
    spent,
    within(bytes, attempt) {
      most = bytes;
      const tried = attempt().finally(() => {
        if (trial === settled) most = Infinity; // unless another question has begun
      });
      const settled = tried.catch(() => {});
      trial = settled;
      return tried;
    },
    async beside(attempt) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof Overspent)) throw error;
        await trial;
        return attempt();
      }
    },
    async load(name, decode) {
      if (isTooMuch(name)) throw new Overspent(name);
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
