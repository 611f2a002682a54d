// The places of one document where a word may stand, and whether it really does.

import { lowerBound } from "../../index/postings.js";
import { documentOf, firstTextOf, isText, isTitle, reachOf, unitsOf } from "../../index/units.js";
import { standsWhole } from "../find/forms.js";
import { gradeOf } from "./ranks.js";

/**
 * The candidates of a word in a document that are not refuted, the best first: each
 * `{alternative, unit, grade, score}`.
 */
export function candidates(word, document) {
  const [from, to] = unitsOf(document);
  const found = word.alternatives.flatMap((alternative) => {
    const { units, scores, refuted } = alternative;
    const places = [];
    for (let i = lowerBound(units, from); i < units.length && units[i] < to; i += 1) {
      const unit = units[i];
      if (refuted.has(unit)) continue;
      places.push({ alternative, unit, grade: gradeOf(alternative, unit), score: scores[i] });
    }
    return places;
  });
  return found.sort((a, b) => a.grade - b.grade || b.score - a.score || a.unit - b.unit);
}

/** Whether a candidate is known to stand where it may. */
export function isSure({ alternative, unit }) {
  return !alternative.verify || alternative.confirmed.has(unit);
}

/** The text units that must be loaded to verify a candidate: of names and titles, the first. */
export function unitsToRead({ fragments }, { alternative, unit }) {
  if (!isText(unit)) return [firstTextOf(documentOf(unit))];
  return fragments.around(unit, reachTo(alternative));
}

/** Whether that was loaded. */
export function isReadable(engine, candidate) {
  const { has, nameOf } = engine.fragments;
  return unitsToRead(engine, candidate).every((unit) => has(nameOf(unit)));
}

/** Verify a candidate in what was loaded; the alternative keeps the answer. */
export function verify(engine, { alternative, unit }) {
  const sought = alternative.letters ?? alternative.text;
  const cut = isText(unit) ? engine.fragments.goesOn(unit) : [false, false];
  const has = (text) => (alternative.whole ? standsWhole(text, sought, cut) : text.includes(sought));
  const stands = texts(engine, alternative, unit).some(has);
  (stands ? alternative.confirmed : alternative.refuted).add(unit);
  return stands;
}

function texts({ fragments }, alternative, unit) {
  if (isText(unit)) {
    const reach = reachTo(alternative);
    return [reach > 0 ? fragments.canonicalAround(unit, reach) : fragments.canonical(unit)];
  }
  const { names, title, initials } = fragments.canonicalDocument(documentOf(unit));
  if (!isTitle(unit)) return names;
  return [alternative.letters ? initials : title];
}

/** How many units before and behind may have the rest of a long string, or what is beside it. */
function reachTo({ text, whole, anywhere }) {
  return anywhere ? Infinity : reachOf([...text].length + (whole ? 2 : 0));
}
