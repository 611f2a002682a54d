// The root: what is loaded first, by which everything else is found.

import { decodeJson } from "./packed.js";
import { openKeys } from "./keys.js";
import { openTree } from "./tree.js";

const LINE_END = 10; // never the second byte of a character in GBK

/** A root from its bytes: a line of JSON, then the common characters. */
export function decodeRoot(bytes) {
  const end = bytes.indexOf(LINE_END);
  const json = decodeJson(bytes.subarray(0, end));
  const facets = Object.entries(json.facets).map(([name, tree]) => [name, openTree(tree)]);
  return {
    /** Numbers of documents are below this; not all of them are used. */
    documents: json.documents,
    /** How many units there are. */
    units: json.units,
    /** Passages of a fragment, at most. */
    passages: json.passages,
    /** Whether fragments, and shards too, are as small as they can be. */
    isSmall: json.passages === 1,
    ...openKeys(json, joinPlanes(bytes.subarray(end + 1))),
    shards: openTree(json.shards),
    fragments: openTree(json.fragments),
    lexicon: openTree(json.lexicon),
    names: openTree(json.names),
    answers: openTree(json.answers),
    facets: Object.fromEntries(facets),
    traditional: json.traditional,
    sounds: json.sounds,
    readings: json.readings,
  };
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
