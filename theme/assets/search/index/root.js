// The root: what is loaded first, by which everything else is found.

import { openDirectory } from "./directory.js";
import { decodeJson } from "./packed.js";
import { openKeys } from "./keys.js";

/** Characters in a row that stand whole in one unit: generator/search/passages.py overlaps so far. */
export const WHOLE = 16;

const LINE_END = 10; // never the second byte of a character in GBK

/**
 * The root from its bytes: a line of JSON, then the common characters. Units are numbered text
 * units first, document by document, then the names of each document, then the title of each.
 */
export function decodeRoot(bytes) {
  const end = bytes.indexOf(LINE_END);
  const json = decodeJson(bytes.subarray(0, end));
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
    /** Whether fragments, and shards too, are as small as they can be. */
    isSmall: json.unitsPerFragment === 1,
    lexicon: json.lexicon,
    ...openKeys(json, joinPlanes(bytes.subarray(end + 1))),
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

/** The characters from the first bytes of all of them in GBK, and then the second ones. */
function joinPlanes(planes) {
  const count = planes.length / 2;
  const bytes = new Uint8Array(planes.length);
  for (let i = 0; i < count; i += 1) {
    bytes[2 * i] = planes[i];
    bytes[2 * i + 1] = planes[count + i];
  }
  return new TextDecoder("gbk").decode(bytes);
}
