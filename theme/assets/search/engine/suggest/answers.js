// What the site's pages answer to a question for an office, a body, a meeting, a statute or a person.

import { subjectOf, topicsOf } from "../../text/asking.js";
import { isHan } from "../../text/normalise.js";
import { variants } from "../../text/numerals.js";
import { otherNames } from "../find/other-names.js";

const MOST = 3;
const LONGEST = 60; // characters of a question for a subject
const FORMS = 3; // in which its numerals are looked for

/**
 * `[{kind, title, page, rows: [{name, page, said}]}]`, at most three: of what the words, taken together,
 * are a name, or a name and what may be asked of it, to which `page` then leads.
 */
export async function answersTo(engine, words) {
  const asked = words.filter(({ excluded }) => !excluded).map(({ text }) => text);
  const subject = subjectOf(asked.join(""));
  if (!isSubject(subject)) return [];
  const whole = await engine.answers.find(await namesFor(engine, subject));
  if (whole.length > 0) return best(whole).map(shown);
  const parted = topicsOf(subject).map(async ({ name, topic }) => {
    const found = await engine.answers.find(await namesFor(engine, name));
    return found.filter(({ topics }) => topics[topic]).map((one) => ({ ...shown(one), page: one.topics[topic] }));
  });
  return best((await Promise.all(parted)).flat());
}

/** Those that say something before those that only lead to a page. */
function best(answers) {
  const silent = ({ rows }) => (rows.length > 0 ? 0 : 1);
  return answers.toSorted((a, b) => silent(a) - silent(b)).slice(0, MOST);
}

function isSubject(text) {
  const characters = [...text];
  return characters.length > 1 && characters.length <= LONGEST && characters.some(isHan);
}

/** A name in all that it may be called by, as typed first. */
async function namesFor(engine, name) {
  const others = await otherNames(engine, name);
  return [...new Set([name, ...variants(name).slice(0, FORMS), ...others])];
}

function shown({ kind, title, page, rows }) {
  return { kind, title, page, rows };
}
