// What the engine makes of a few terms with a partial lunr index, against Python's lunr with one
// full index of all units: the same units, the same scores, the same order.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openVersion } from "../../theme/assets/search/engine/engine.js";
import { scores } from "../../theme/assets/search/engine/rank/score.js";
import { findString } from "../../theme/assets/search/engine/find/strings.js";
import { openLine } from "../../theme/assets/search/index/download.js";
import { documentOf, fieldOf } from "../../theme/assets/search/index/units.js";
import { BASE, loadLunr, openIndex, python, serve } from "./fixture.mjs";

const TOGETHER = 3; // alternatives that are scored in one partial index
const SAME = 1e-9; // lunr adds up in another order

const rounded = (score) => Math.round(score / SAME);
const byScore = ([unit, score], [other, otherScore]) =>
  rounded(otherScore) - rounded(score) || unit - other;

/** The strings of a collection that stand somewhere, with the terms and units that the engine reads. */
async function look({ files, ids, strings }) {
  const { version } = JSON.parse(Buffer.from(files["search/index.json"], "base64"));
  const engine = await openVersion({ base: BASE, version, loadLunr, download: openLine(serve(files)) });
  const looked = await Promise.all(strings.map((text) => findString(engine, text)));
  return { files, ids, engine, found: looked.filter((one) => one?.terms.length > 0) };
}

/** Units and scores, the best first; of equal ones the first unit. */
const ranked = (units, scored) => [...units].map((unit, i) => [unit, scored[i]]).sort(byScore);

const compare = (one, other) => {
  const place = one.findIndex((number, i) => number !== other[i]);
  return place < 0 ? 0 : one[place] - other[place];
};

/** The documents of units in the order of their best field, score there, and date. */
function documentsInOrder(units) {
  const best = new Map();
  for (const [unit, score] of units) {
    const document = documentOf(unit);
    const rank = [fieldOf(unit), -rounded(score), -document];
    if (!best.has(document) || compare(rank, best.get(document)) < 0) best.set(document, rank);
  }
  return [...best.keys()].sort((one, other) => compare(best.get(one), best.get(other)));
}

function assertSame(ours, theirs, text) {
  assert.deepEqual(ours.map(([unit]) => unit), theirs.map(([unit]) => unit), text);
  ours.forEach(([, score], i) => assert.ok(Math.abs(score - theirs[i][1]) < SAME, text));
}

const collections = JSON.parse(python("order.py", ["files"]));
const looked = {};
const asked = {};
for (const [name, collection] of Object.entries(collections)) {
  looked[name] = await look(collection);
  asked[name] = looked[name].found.map(({ terms }) => terms.map(({ text }) => text));
}
const full = JSON.parse(python("order.py", ["lunr"], JSON.stringify(asked)));

for (const [name, { files, ids, engine, found }] of Object.entries(looked)) {
  const { root, loadLunr } = engine;
  // The engine leaves out units where the terms stand, but not as far from each other as in the string.
  const theirs = full[name].map((units, i) => {
    const kept = new Set(found[i].units);
    const ofKept = units.filter(([unit]) => kept.has(unit));
    assert.equal(ofKept.length, kept.size); // and it has none that lunr has not
    return ofKept.sort(byScore);
  });

  test(`${name}: a string's terms give the units, scores and order of a full lunr index`, async () => {
    let apart = 0;
    for (const [i, string] of found.entries()) {
      const [ours] = await scores(loadLunr, [string], root.units);
      const alike = theirs[i].every(([, score]) => rounded(score) === rounded(theirs[i][0][1]));
      if (alike) assert.ok(ours.every((score) => score === 0)); // then lunr is not asked
      const expected = alike ? theirs[i].map(([unit]) => [unit, 0]) : theirs[i];
      assertSame(ranked(string.units, ours), expected, string.text);
      apart += alike ? 0 : 1;
    }
    assert.ok(apart > 50);
  });

  test(`${name}: strings that are scored together have the scores that each has by itself`, async () => {
    for (let first = 0; first + TOGETHER <= found.length; first += TOGETHER) {
      const strings = found.slice(first, first + TOGETHER);
      const ours = await scores(loadLunr, strings, root.units);
      strings.forEach(({ text, units }, i) => assertSame(ranked(units, ours[i]), theirs[first + i], text));
    }
  });

  test(`${name}: documents rank by field, then by a full lunr index's score, then the newest first`, async () => {
    const index = openIndex(files);
    const short = [...found.entries()].filter(([, { verify }]) => !verify);
    for (const [i, { text }] of short) {
      const { hits } = await index.searchAll(`"${text}"`);
      const expected = documentsInOrder(theirs[i]).map((document) => ids[document]);
      assert.deepEqual(hits.map(({ document }) => document.id), expected, text);
    }
    assert.ok(short.length > 30);
  });
}
