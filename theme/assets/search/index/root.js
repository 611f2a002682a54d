// The root: what is loaded first, by which everything else is found.

import { openDirectory } from "./directory.js";

/**
 * The root from its JSON. Units are numbered text units first, document by document, then the
 * names of each document, then the title of each.
 */
export function openRoot(json) {
  const documents = json.texts.length;
  const firstUnits = new Uint32Array(documents + 1);
  for (let document = 0; document < documents; document += 1) {
    firstUnits[document + 1] = firstUnits[document] + json.texts[document];
  }
  const textUnits = firstUnits[documents];
  const documentOf = documentsOfUnits(firstUnits, documents, textUnits);
  return {
    documents,
    /** firstUnits[d] to firstUnits[d + 1] are the text units of document d. */
    firstUnits,
    /** The document of each unit. */
    documentOf,
    textUnits,
    units: documentOf.length,
    unitsPerFragment: json.unitsPerFragment,
    lexicon: json.lexicon,
    ...openKeys(json.keys, json.characters),
    directory: openDirectory(json.shards, json.keys.length),
  };
}

function documentsOfUnits(firstUnits, documents, textUnits) {
  const documentOf = new Uint32Array(textUnits + 2 * documents);
  for (let document = 0; document < documents; document += 1) {
    for (let unit = firstUnits[document]; unit < firstUnits[document + 1]; unit += 1) {
      documentOf[unit] = document;
    }
    documentOf[textUnits + document] = document;
    documentOf[textUnits + documents + document] = document;
  }
  return documentOf;
}

/**
 * `keys`: the keys in order; `keyNumbers`: key to its position; `defaultKeys`: character to the
 * number of its key; `characters`: the characters of each key.
 */
function openKeys(keys, characters) {
  const defaultKeys = new Map();
  const split = characters.map((under) => [...under]);
  split.forEach((under, number) => under.forEach((one) => defaultKeys.set(one, number)));
  const keyNumbers = new Map(keys.map((key, number) => [key, number]));
  return { keys, keyNumbers, defaultKeys, characters: split };
}
