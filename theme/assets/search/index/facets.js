// Facets: for every document what filters ask.

import { decodeJson } from "./packed.js";

/** The facets of which a document has one value. */
export const SINGLE = ["series", "kind", "year", "meeting"];
const SEVERAL = { person: "people.bin", body: "bodies.bin" };

/**
 * Loads facets: `values`, `[[value, label], …]`; `has(document, position)` says whether a document
 * has a value; `count(documents)` how many of the documents have each.
 */
export function openFacets(files) {
  return async (name) => {
    if (SINGLE.includes(name)) return (await files.load("facets.bin", decodeSingle))[name];
    return files.load(SEVERAL[name], decodeSeveral);
  };
}

function decodeSingle(bytes) {
  const facets = Object.entries(decodeJson(bytes));
  return Object.fromEntries(facets.map(([name, facet]) => [name, openSingle(facet)]));
}

function openSingle({ values, column }) {
  return {
    values,
    has: (document, position) => column[document] === position,
    count(documents) {
      const counts = new Uint32Array(values.length);
      for (const document of documents) if (column[document] >= 0) counts[column[document]] += 1;
      return counts;
    },
  };
}

function decodeSeveral(bytes) {
  const { values, columns } = decodeJson(bytes);
  return {
    values,
    has: (document, position) => columns[document].includes(position),
    count(documents) {
      const counts = new Uint32Array(values.length);
      for (const document of documents) for (const position of columns[document]) counts[position] += 1;
      return counts;
    },
  };
}
