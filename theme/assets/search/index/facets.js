// Facets: for every document what filters ask.

import { decodeJson } from "./packed.js";

/** The facets of which a document has one value. */
export const SINGLE = ["series", "kind", "year", "meeting"];

/**
 * Loads facets by name, those and `person` and `body`: `documents`, the numbers of all; `values`,
 * `[[value, label], …]`; `has(document, position)` says whether a document has a value;
 * `count(documents)` how many of the documents have each. `joined` keeps those of a site by name, whoever
 * asked for them.
 */
export function openFacets(files, root, joined = new Map()) {
  return async (name) => {
    const of = SINGLE.includes(name) ? "single" : name;
    const found = await root.facets[of].between(files, [0], [Infinity]);
    const parts = await Promise.all(found.map((file) => files.load(file.name, decodePart)));
    if (!joined.has(name)) joined.set(name, join(root, name, parts));
    return joined.get(name);
  };
}

/** Some documents, `numbers`, and facets by name, `{values, columns}`: of each document its values. */
function decodePart(bytes) {
  const { steps, values, columns, ...single } = decodeJson(bytes);
  let before = 0;
  const numbers = steps.map((step) => (before += step));
  const listed = Object.entries(single).map(([name, { values: own, column }]) => {
    return [name, { values: own, columns: column.map((value) => (value < 0 ? [] : [value])) }];
  });
  return { numbers, of: new Map(listed), several: { values, columns } };
}

/** A facet of all documents from its parts, each with values of its own. */
function join(root, name, parts) {
  const of = (part) => part.of.get(name) ?? part.several;
  const labels = new Map(parts.flatMap((part) => of(part).values));
  const values = [...labels].sort(([one], [other]) => (one < other ? -1 : 1));
  const positions = new Map(values.map(([value], position) => [value, position]));
  const columns = new Array(root.documents);
  for (const part of parts) {
    const own = of(part).values.map(([value]) => positions.get(value));
    part.numbers.forEach((number, i) => {
      columns[number] = of(part).columns[i].map((value) => own[value]);
    });
  }
  return {
    documents: parts.flatMap(({ numbers }) => numbers),
    values,
    has: (document, position) => columns[document]?.includes(position) ?? false,
    count(documents) {
      const counts = new Uint32Array(values.length);
      for (const document of documents) for (const position of columns[document]) counts[position] += 1;
      return counts;
    },
  };
}
