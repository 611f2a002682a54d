// Scores by lunr. With b = 0 a unit's score depends on how often it has each term and on how many
// units have that, on nothing else: units alike in this are one document of a partial lunr index,
// which scores them as an index of all units would.

import { frequenciesAt } from "../../index/postings.js";

const K1 = 1.2;
const FIELD = "unit";
const MOST = 1024; // no term stands so often in a unit, which has some 815 pairs

/**
 * lunr's scores of the units of alternative strings `[{terms, units}]`: a Float64Array for each
 * string, with one score for each of its units. `total` is the number of all units. lunr is not
 * loaded for units that are all alike: then all scores are 0.
 */
export async function scores(loadLunr, strings, total) {
  const groups = new Map(); // what units are alike in -> number of the group
  const numbers = strings.map((string) => groupsOf(string, groups));
  if (groups.size < 2) return numbers.map((of) => new Float64Array(of.length));
  const lunr = await loadLunr();
  const { index, terms } = partialIndex(lunr, [...groups.keys()].map(JSON.parse), total);
  const found = query(lunr, index, terms, strings.length === 1);
  return strings.map((string, i) => {
    // lunr divides by the length of the query, which has the terms of the other strings too.
    const scale = Math.sqrt(terms.length / Math.max(1, string.terms.length));
    const scored = new Float64Array(numbers[i].length);
    numbers[i].forEach((number, unit) => {
      scored[unit] = found[number] * scale;
    });
    return scored;
  });
}

/** The number of the group of every unit of a string: `[[size, frequency], …]` of its terms. */
function groupsOf({ terms, units }, groups) {
  const columns = terms.map((term) => frequenciesAt(units, term));
  const alike = columns.reduce(refine, { numbers: new Uint32Array(units.length), firsts: [0] });
  const ofAlike = alike.firsts.map((first) => {
    const key = JSON.stringify(terms.map(({ size }, i) => [size, columns[i][first]]));
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key);
  });
  return alike.numbers.map((number) => ofAlike[number]);
}

/** Part groups of units by one more term; `firsts` are the first unit of each group. */
function refine({ numbers }, column) {
  const parted = new Map();
  const firsts = [];
  const refined = numbers.map((number, i) => {
    const key = number * MOST + column[i];
    let group = parted.get(key);
    if (group === undefined) {
      group = firsts.push(i) - 1;
      parted.set(key, group);
    }
    return group;
  });
  return { numbers: refined, firsts };
}

/** A lunr index with one document for each group, weighted as lunr's builder does. */
function partialIndex(lunr, groups, total) {
  const postings = new Map(); // term -> its serialised posting
  const vectors = groups.map((group, number) => {
    const weights = group.map(([size, frequency], place) => {
      const term = `${place}/${size}`; // strings share terms of one size: they weigh the same
      if (!postings.has(term)) postings.set(term, { _index: postings.size, [FIELD]: {} });
      const posting = postings.get(term);
      posting[FIELD][number] = {};
      return [posting._index, weight(size, frequency, total)];
    });
    return [`${FIELD}/${number}`, weights.sort((a, b) => a[0] - b[0]).flat()];
  });
  const invertedIndex = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const { version } = lunr;
  const serialised = { version, fields: [FIELD], fieldVectors: vectors, invertedIndex, pipeline: [] };
  return { index: lunr.Index.load(serialised), terms: [...postings.keys()] };
}

function weight(size, frequency, total) {
  const idf = Math.log(1 + Math.abs((total - size + 0.5) / (size + 0.5)));
  return Math.round(((idf * (K1 + 1) * frequency) / (K1 + frequency)) * 1000) / 1000;
}

/** The score of each group. Of one string all terms are required, of alternatives any may be there. */
function query(lunr, index, terms, required) {
  const { REQUIRED, OPTIONAL } = lunr.Query.presence;
  const presence = required ? REQUIRED : OPTIONAL;
  const results = index.query((asked) => {
    terms.forEach((term) => asked.clause({ term, presence, usePipeline: false }));
  });
  const found = [];
  for (const { ref, score } of results) found[ref] = score;
  return found;
}
