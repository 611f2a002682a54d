// Fragments: the units' text, and what is shown of documents.

import { normalise } from "../text/normalise.js";
import { decodeJson } from "./packed.js";

const KEPT = 300; // fragments; the one that was asked for longest ago goes first

/** What was loaded can be read; reading what was not is a bug. */
export function openFragments(files, root) {
  const loaded = new Map();
  const numberOf = (unit) => Math.floor(unit / root.unitsPerFragment);
  const fragmentOf = (unit) => loaded.get(numberOf(unit));

  function unitOf(unit) {
    const fragment = fragmentOf(unit);
    const [text, tail] = fragment.units[unit % root.unitsPerFragment];
    return { text, tail, table: fragment.table };
  }

  const around = (unit, reach) => unitsAround(root, unit, reach);

  return {
    numberOf,
    /** Load fragments, given by their numbers. */
    async load(numbers) {
      const load = async (number) => {
        const fragment = await files.load(`fragments/${number}.bin`, decode);
        loaded.delete(number);
        loaded.set(number, fragment);
      };
      await Promise.all([...numbers].map(load));
      for (const oldest of [...loaded.keys()].slice(0, -KEPT)) loaded.delete(oldest);
    },
    has: (number) => loaded.has(number),
    around,
    unit: unitOf,
    /** What is shown of a document; the fragment of one of its units must be loaded. */
    document(document) {
      const first = root.firstUnits[document];
      const last = root.firstUnits[document + 1] - 1;
      for (let number = numberOf(first); number <= numberOf(last); number += 1) {
        if (loaded.has(number)) return loaded.get(number).documents[document];
      }
      throw new Error(`document ${document} is not loaded`);
    },
    /** The same in canonical form, what is verified: `{title, names, initials}`. */
    canonicalDocument(document) {
      const fragment = fragmentOf(root.firstUnits[document]);
      const { title, names, initials } = fragment.documents[document];
      const canonical = (text) => normalise(text, fragment.table);
      return { title: canonical(title), names: names.map(canonical), initials };
    },
    /** The canonical text of a unit. */
    canonical(unit) {
      const { canonical, units, table } = fragmentOf(unit);
      const at = unit % root.unitsPerFragment;
      canonical[at] ??= normalise(units[at][0], table);
      return canonical[at];
    },
    /** The canonical text of the units of a document around one, for what no unit holds whole. */
    canonicalAround(unit, reach) {
      const units = around(unit, reach);
      const texts = units.map(unitOf);
      const raw = texts.map(({ text, tail }, i) =>
        i + 1 < texts.length ? text.slice(0, text.length - tail) : text,
      );
      return normalise(raw.join(""), new Map(texts.flatMap(({ table }) => [...table])));
    },
  };
}

function decode(bytes) {
  const { documents, units, fold } = decodeJson(bytes);
  return { documents, units, table: new Map(Object.entries(fold)), canonical: [] };
}

function unitsAround({ documentOf, firstUnits }, unit, reach) {
  const document = documentOf[unit];
  const from = Math.max(firstUnits[document], unit - reach);
  const to = Math.min(firstUnits[document + 1] - 1, unit + reach);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
