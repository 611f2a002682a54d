// What the site's pages answer to a question for an office, a body, a meeting, a statute or a person.

import { subjectsOf, topicsOf } from "../../text/asking.js";
import { isHan } from "../../text/normalise.js";
import { variants } from "../../text/numerals.js";
import { callings } from "../find/other-names.js";

const MOST = 3;
const LONGEST = 60; // characters of a question for a subject
const FORMS = 3; // in which its numerals are looked for
const PERSON = "人员";
const NAMED = new Set([PERSON, "职务", "会议", "法规"]); // that a question may begin with
const MEETING = /^.+?会议(?=..)/u;

/**
 * `[{kind, title, ends, page, rows: [{name, page, said}]}]`, at most three: of what the words, taken together,
 * are a name, or a name and what may be asked of it, to which `page` then leads; else of whom or what
 * they begin with.
 */
export async function answersTo(engine, words) {
  const asked = words.filter(({ excluded }) => !excluded).map(({ text }) => text);
  for (const subject of subjectsOf(asked.join("")).filter(isSubject)) {
    const found = await answersAbout(engine, subject);
    if (found.length > 0) return best(found).map(shown);
  }
  return [];
}

async function answersAbout(engine, subject) {
  for (const find of [whole, ofTopic, beginning]) {
    const found = await find(engine, subject);
    if (found.length > 0) return found;
  }
  return [];
}

/** The answers to the first, and the other, of several questions, each page once. */
export async function answersToAny(engine, questions) {
  const found = (await Promise.all(questions.map((words) => answersTo(engine, words)))).flat();
  const pages = new Map(found.toReversed().map((one) => [one.page, one]));
  return found.filter((one) => pages.get(one.page) === one).slice(0, MOST);
}

async function whole(engine, subject) {
  return engine.answers.find(await namesFor(engine, subject));
}

async function ofTopic(engine, subject) {
  const parted = topicsOf(subject).map(async ({ name, topic }) => {
    const found = await whole(engine, name);
    return found.filter(({ topics }) => topics[topic]).map((one) => ({ ...one, page: one.topics[topic] }));
  });
  return (await Promise.all(parted)).flat();
}

/** Who or what is named first, and who is named after that: 青禾县副县长高泳. */
async function beginning(engine, subject) {
  const [meeting] = MEETING.exec(subject) ?? [];
  if (meeting) return (await whole(engine, meeting)).filter(isNamed);
  const { name, answers } = await engine.answers.beginning(subject);
  const rest = subject.slice(name.length);
  const after = name && isSubject(rest) ? await engine.answers.find([rest]) : [];
  return [...after.filter(({ kind }) => kind === PERSON), ...answers.filter(isNamed)];
}

function isNamed({ kind }) {
  return NAMED.has(kind);
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
  const others = await callings(engine, name);
  return [...new Set([name, ...variants(name).slice(0, FORMS), ...others])];
}

function shown({ kind, title, ends, page, rows }) {
  return { kind, title, ends, page, rows };
}
