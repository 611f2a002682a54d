// Ranks of documents, in arrays with a place for every number that one may have.

import { documentOf, DOCUMENTS, fieldOf } from "../../index/units.js";

const NONE = 255;
const GRADES = 32; // more than there are
const SCORE = { steps: 2 ** 25, scale: 1e5 }; // five decimals of scores up to 335

/**
 * The grade of every document, its level and then its field (titles above names, names above text), and
 * its score there, for alternatives `[{units, scores, level, begins}]`: `{grades, scores}`.
 */
export function rankWord(root, alternatives) {
  const { documents } = root;
  const grades = new Uint8Array(documents).fill(NONE);
  const best = new Float64Array(documents);
  for (const alternative of alternatives) {
    const { units, scores } = alternative;
    for (let i = 0; i < units.length; i += 1) {
      const document = documentOf(units[i]);
      const grade = gradeOf(alternative, units[i]);
      const better = grade === grades[document] ? scores[i] > best[document] : grade < grades[document];
      if (!better) continue;
      grades[document] = grade;
      best[document] = scores[i];
    }
  }
  return { grades, scores: best };
}

/** Of the ways to read what was typed, one with which no word begins is worse wherever it stands. */
export function gradeOf({ level, begins }, unit) {
  return (2 * level + (begins === false ? 1 : 0)) * 3 + fieldOf(unit);
}

/** How many documents have a grade. */
export function countRanked({ grades }) {
  let count = 0;
  for (const grade of grades) if (grade !== NONE) count += 1;
  return count;
}

/**
 * Documents that have all words: each with its worst grade and the sum of its scores. Of no words,
 * `every` document.
 */
export function combine(documents, words, every) {
  const grades = new Uint8Array(documents);
  const scores = new Float64Array(documents);
  if (words.length === 0) {
    grades.fill(NONE);
    for (const document of every) grades[document] = 0;
  }
  for (const word of words) {
    for (let document = 0; document < documents; document += 1) {
      if (word.grades[document] > grades[document]) grades[document] = word.grades[document];
      scores[document] += word.scores[document];
    }
  }
  return { grades, scores };
}

/** One number that sorts as the rank does: step and grade, the higher score, the newer document. */
export function rankKey(step, grade, score, document) {
  const low = SCORE.steps - 1 - Math.min(SCORE.steps - 1, Math.round(score * SCORE.scale));
  return ((step * GRADES + grade) * SCORE.steps + low) * DOCUMENTS + (DOCUMENTS - 1 - document);
}

/** The same by day, the newest first: documents are numbered so. */
function dayKey(step, grade, score, document) {
  return DOCUMENTS - 1 - document;
}

/** The order of what is found, by what a question asks for. */
export const ORDERS = { relevance: rankKey, date: dayKey };

export function documentOfKey(key) {
  return DOCUMENTS - 1 - (key % DOCUMENTS);
}

/**
 * The keys of all documents, as `keyOf` gives them, Infinity for those that are not found: of several
 * ways, each `{step, grades, scores}`, the best one counts.
 */
export function rankKeys(documents, ways, keyOf) {
  const keys = new Float64Array(documents).fill(Infinity);
  for (const { step, grades, scores } of ways) {
    for (let document = 0; document < documents; document += 1) {
      if (grades[document] === NONE) continue;
      const key = keyOf(step, grades[document], scores[document], document);
      if (key < keys[document]) keys[document] = key;
    }
  }
  return keys;
}

/** What surely has an excluded word is not found. */
export function drop(keys, excluded) {
  const sure = excluded.flatMap((word) => word.alternatives).filter((one) => !one.verify);
  for (const { units } of sure) for (const unit of units) keys[documentOf(unit)] = Infinity;
}

/** The documents that have a key. */
export function rankedOf(keys) {
  const documents = new Uint32Array(keys.length);
  let count = 0;
  keys.forEach((key, document) => {
    if (key === Infinity) return;
    documents[count] = document;
    count += 1;
  });
  return documents.subarray(0, count);
}
