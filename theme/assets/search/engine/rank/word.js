// A word of a query: everything it may mean, found in stages.

import { isHan } from "../../text/normalise.js";
import { lettersOf, patterns } from "../../text/patterns.js";
import { otherNames } from "../find/other-names.js";
import { countRanked, rankWord } from "./ranks.js";
import { scores } from "./score.js";
import { STAGES } from "../find/stages.js";

const NO_PATTERNS = { whole: [], unfinished: [], tolerant: [] };

/**
 * A word, looked up as far as needed. `alternatives` are the strings that it may mean, each
 * `{text, units, scores, level, verify, letters?}`; `ranked` as rankWord() gives it; `count` how
 * many documents may have one, `exact` how many have one as typed or read; `tried` the ways of
 * looking; `names` what its initials may mean; `forms` promises what it is called otherwise.
 */
export async function findWord(engine, word, table) {
  const state = {
    engine,
    word,
    table,
    patterns: word.phrase ? NO_PATTERNS : patterns(word.typed, engine.syllables, table),
    letters: word.phrase ? "" : lettersOf(word.typed),
    forms: isCalled(word) ? otherNames(engine, word.text) : null, // asked for at once
    alternatives: [],
    names: [],
    tried: new Set(),
    stages: word.excluded ? STAGES.slice(0, 1) : STAGES,
  };
  // What fails before anybody waits for them is told by what failed with them.
  state.forms?.catch(() => {});
  await lookWhereNeeded(state);
  return state;
}

/** Look further than the number of candidates asked for; whether there was anywhere left. */
export async function lookFurther(state) {
  const next = state.stages.find(({ can }) => can(state));
  if (!next) return false;
  await look(state, next);
  await lookWhereNeeded(state);
  return true;
}

/** Whether a word may be a name that has others: what is quoted or excluded is meant as it is. */
function isCalled({ phrase, excluded, text }) {
  return !phrase && !excluded && [...text].filter(isHan).length > 1;
}

async function lookWhereNeeded(state) {
  for (const stage of state.stages) {
    if (stage.can(state) && stage.needs(state)) await look(state, stage);
  }
}

async function look(state, stage) {
  await add(state, await stage.find(state), stage.level);
  state.stages = state.stages.filter((other) => other !== stage); // unless it failed
  if (stage.name) state.tried.add(stage.name);
}

async function add(state, found, level) {
  const known = new Set(state.alternatives.map(({ text }) => text));
  const fresh = found.filter(({ text }) => !known.has(text) && known.add(text));
  const { loadLunr, root } = state.engine;
  const scored = await scores(loadLunr, fresh, root.units);
  fresh.forEach((string, i) => {
    const answers = { refuted: new Set(), confirmed: new Set() }; // units
    state.alternatives.push({ ...string, ...answers, level, scores: scored[i] });
  });
  state.ranked = rankWord(root, state.alternatives);
  state.count = countRanked(state.ranked);
  state.exact ??= state.count;
}
