// Other names of bodies, statutes and posts: files of names by how they begin, each with the others.

import { decodeJson } from "./packed.js";

const FILES = 4; // read for one question
const BEFORE = /[省市县区州盟旗乡镇]$/u; // after these a name sooner begins than elsewhere

/**
 * `within(text)` promises the names in a canonical text, `[{at, name, others}]`, none overlapping;
 * `read(letters)` those that are read so.
 */
export function openNames(files, root) {
  /** The names that begin at a place of the text, from the file that may have them. */
  async function filesAt(characters, at) {
    const place = characters.slice(at, at + 2).map((one) => one.codePointAt(0));
    return root.names.between(files, place, [...place, Infinity]);
  }

  return {
    async read(letters) {
      const file = await root.names.find(files, [...letters].map((one) => one.codePointAt(0)));
      const known = new Map(file ? await files.load(file.name, decodeJson) : []);
      return known.get(letters) ?? [];
    },
    async within(text) {
      const characters = [...text];
      const begins = characters.slice(0, -1).map((_, at) => at);
      const likely = (at) => (at === 0 || BEFORE.test(characters[at - 1]) ? 0 : 1);
      const ordered = begins.toSorted((a, b) => likely(a) - likely(b) || a - b);
      const found = (await Promise.all(ordered.map((at) => filesAt(characters, at)))).flat();
      const wanted = [...new Set(found.map(({ name }) => name))].slice(0, FILES);
      const known = new Map((await Promise.all(wanted.map((name) => files.load(name, decodeJson)))).flat());
      return longest(characters, known);
    },
  };
}

/** The longest name at each place that no name before it covers. */
function longest(characters, known) {
  const found = [];
  for (let at = 0; at < characters.length; at += 1) {
    const lengths = Array.from({ length: characters.length - at }, (_, i) => characters.length - at - i);
    const name = lengths.map((length) => characters.slice(at, at + length).join("")).find((one) => known.has(one));
    if (!name) continue;
    found.push({ at, name, others: known.get(name) });
    at += [...name].length - 1;
  }
  return found;
}
