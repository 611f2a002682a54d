// Traditional characters in a query: the table is loaded only for a character that no text has.

import { decodeJson } from "./packed.js";
import { statementOf } from "../text/asking.js";
import { isHan, normalise } from "../text/normalise.js";

/** The table for a query, a Map; an empty one if it needs none: what only asks is simplified if it is read as that. */
export async function readTable({ files, root }, query) {
  const unknown = [...statementOf(normalise(query))].some((one) => isHan(one) && root.keyOf(one) === undefined);
  if (!unknown) return new Map();
  const table = await loadTable(files, root);
  return normalise(query, table) === normalise(query) ? new Map() : table;
}

/** The table of all traditional characters. */
export function loadTable(files, { traditional }) {
  return files.load(traditional, decodeTable);
}

function decodeTable(bytes) {
  const [traditional, simplified] = decodeJson(bytes).map((characters) => [...characters]);
  return new Map(traditional.map((one, i) => [one, simplified[i]]));
}
