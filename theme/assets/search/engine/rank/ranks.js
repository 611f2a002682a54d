// Ranks of documents, in arrays with a place for every document.

const NONE = 255;
const SCORE = { steps: 2 ** 25, scale: 1e5 }; // five decimals of scores up to 335
const DOCUMENTS = 2 ** 20;

/**
 * The grade of every document, its level and then its field (titles above names, names above text), and
 * its score there, for alternatives `[{units, scores, level}]`: `{grades, scores}`.
 */
export function rankWord(root, alternatives) {
  const { documentOf, documents } = root;
  const grades = new Uint8Array(documents).fill(NONE);
  const best = new Float64Array(documents);
  for (const { units, scores, level } of alternatives) {
    for (let i = 0; i < units.length; i += 1) {
      const document = documentOf[units[i]];
      const grade = gradeOf(root, level, units[i]);
      const better = grade === grades[document] ? scores[i] > best[document] : grade < grades[document];
      if (!better) continue;
      grades[document] = grade;
      best[document] = scores[i];
    }
  }
  return { grades, scores: best };
}

export function gradeOf({ textUnits, documents }, level, unit) {
  const ends = [textUnits, textUnits + documents]; // of texts, of names; then titles
  return level * 3 + ends.filter((end) => unit < end).length;
}

/** How many documents have a grade. */
export function countRanked({ grades }) {
  let count = 0;
  for (const grade of grades) if (grade !== NONE) count += 1;
  return count;
}

/** Documents that have all words: each with its worst grade and the sum of its scores. */
export function combine(documents, words) {
  const grades = new Uint8Array(documents);
  const scores = new Float64Array(documents);
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
  return ((step * 16 + grade) * SCORE.steps + low) * DOCUMENTS + (DOCUMENTS - 1 - document);
}

export function documentOfKey(key) {
  return DOCUMENTS - 1 - (key % DOCUMENTS);
}

/**
 * The keys of all documents, Infinity for those that are not found: of several ways, each
 * `{step, grades, scores}`, the best one counts.
 */
export function rankKeys(documents, ways) {
  const keys = new Float64Array(documents).fill(Infinity);
  for (const { step, grades, scores } of ways) {
    for (let document = 0; document < documents; document += 1) {
      if (grades[document] === NONE) continue;
      const key = rankKey(step, grades[document], scores[document], document);
      if (key < keys[document]) keys[document] = key;
    }
  }
  return keys;
}
