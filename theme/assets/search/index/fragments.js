// Fragments: the units' text, and what is shown of documents.

import { normalise } from "../text/normalise.js";
import { decodeJson } from "./packed.js";
import { documentOf, firstTextOf } from "./units.js";

const KEPT = 300; // fragments; the one that was asked for longest ago goes first

/** What is known of the fragments of a site, whoever asked for it. */
export function knownFragments() {
  return {
    loaded: new Map(),
    begins: new Map(), // name -> the first unit that is in the file
  };
}

/** What was loaded can be read; reading what was not is a bug. */
export function openFragments(files, root, { loaded, begins } = knownFragments()) {
  const nameOf = (unit) => root.fragments.known([unit])?.name;
  const fragmentOf = (unit) => loaded.get(nameOf(unit));

  function unitOfText(unit) {
    const fragment = fragmentOf(unit);
    const [text, tail] = fragment.units[fragment.placeOf(unit)];
    return { text, tail, table: fragment.table };
  }

  const documentIn = (unit) => fragmentOf(unit).documentAt(unit);

  /** The units of a document about one of its text, as far as is known which it has. */
  function around(unit, reach) {
    const first = firstTextOf(documentOf(unit));
    const count = fragmentOf(unit) ? documentIn(unit).passages : 1 + unit - first;
    const from = Math.max(first, unit - reach);
    const to = Math.min(first + count - 1, unit + reach);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  return {
    /** Learn in which files units are. */
    async locate(units) {
      const found = await Promise.all(units.map((unit) => root.fragments.find(files, [unit])));
      for (const { name, place: [begin] } of found) begins.set(name, begin);
    },
    /** The name of the file that a unit of a text is in, undefined before it was located. */
    nameOf,
    /** Load fragments, given by their names. */
    async load(names) {
      const load = async (name) => {
        const fragment = await files.load(name, (bytes) => openFragment(decodeJson(bytes), begins.get(name)));
        loaded.delete(name);
        loaded.set(name, fragment);
      };
      await Promise.all([...names].map(load));
      for (const oldest of [...loaded.keys()].slice(0, -KEPT)) loaded.delete(oldest);
    },
    has: (name) => loaded.has(name),
    around,
    /** Whether the text goes on before a unit and after it. */
    goesOn(unit) {
      const at = unit - firstTextOf(documentOf(unit));
      return [at > 0, at + 1 < documentIn(unit).passages];
    },
    unit: unitOfText,
    /** What is shown of a document; the fragment of this unit of it must be loaded. */
    document: documentIn,
    /** The same in canonical form, what is verified: `{title, names, initials}`. */
    canonicalDocument(document) {
      const first = firstTextOf(document);
      const { title, names, initials } = documentIn(first);
      const canonical = (text) => normalise(text, fragmentOf(first).table);
      return { title: canonical(title), names: names.map(canonical), initials };
    },
    /** The canonical text of a unit. */
    canonical(unit) {
      const { canonical, placeOf, units, table } = fragmentOf(unit);
      const at = placeOf(unit);
      canonical[at] ??= normalise(units[at][0], table);
      return canonical[at];
    },
    /** The canonical text of the units of a document around one, for what no unit holds whole. */
    canonicalAround(unit, reach) {
      const units = around(unit, reach);
      const texts = units.map(unitOfText);
      const raw = texts.map(({ text, tail }, i) =>
        i + 1 < texts.length ? text.slice(0, text.length - tail) : text,
      );
      return normalise(raw.join(""), new Map(texts.flatMap(({ table }) => [...table])));
    },
  };
}

/** A fragment that begins with a unit; a document in it is what is shown and said of it. */
function openFragment({ documents, units, fold }, begin) {
  const placed = []; // documents with the unit that they begin with here, and the place of that
  let number = documentOf(begin);
  let place = 0;
  for (const document of documents) {
    number += document.step;
    placed.push({ document, first: firstTextOf(number) + document.at, place });
    place += document.here;
  }
  const holder = (unit) => placed.findLast(({ first }) => first <= unit);
  return {
    units,
    table: new Map(Object.entries(fold)),
    canonical: [],
    /** The place of a unit's text. */
    placeOf: (unit) => holder(unit).place + unit - holder(unit).first,
    /** The document of a unit. */
    documentAt: (unit) => holder(unit).document,
  };
}
