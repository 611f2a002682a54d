// What a word is called otherwise, by the registers and by the usual short names of organs.

import { normalise } from "../../text/normalise.js";
import { variants } from "../../text/numerals.js";
import { findString } from "./strings.js";

const MOST = 6; // forms that are looked up
const BASES = 3; // of them what was typed, and other numerals
const MEETING = /会议$/u;
const TERM = /(?<![第〇零一二三四五六七八九十百0-9])(?=(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})届)/gu;

/** The canonical text with other names in it, at most six; none where the text stands in one. */
export async function otherNames({ names, answers }, text) {
  const whole = text.replace(TERM, "第"); // 十四届人大常委会
  const bases = [whole, ...variants(whole)].slice(0, BASES);
  const made = (await Promise.all(bases.map(async (base) => replaced(base, await names.within(base))))).flat();
  const forms = [...(whole === text ? [] : [whole]), ...made];
  // A meeting is asked for without its term, or by a region in short; documents have its whole name.
  const meetings = MEETING.test(text) ? await answers.find([text, ...bases, ...made]) : [];
  forms.unshift(...meetings.filter(({ kind }) => kind === "会议").map(({ title }) => normalise(title)));
  return [...new Set(forms)].filter((form) => !form.includes(text)).slice(0, MOST);
}

/** The text with all names replaced by their first other ones, then each by each. */
function replaced(text, found) {
  if (found.length === 0) return [];
  const all = write(text, found.map(({ at, name, others: [first] }) => ({ at, name, by: first })));
  const single = found.flatMap(({ at, name, others }) => others.map((by) => write(text, [{ at, name, by }])));
  return [all, ...single];
}

function write(text, changes) {
  const characters = [...text];
  let written = "";
  let end = 0;
  for (const { at, name, by } of changes) {
    written += characters.slice(end, at).join("") + by;
    end = at + [...name].length;
  }
  return written + characters.slice(end).join("");
}

/** The forms as findString() finds them. */
export async function findOtherNames({ engine, forms, tried }) {
  const texts = await forms;
  if (texts.length > 0) tried.add("names");
  return (await Promise.all(texts.map((text) => findString(engine, text)))).filter((one) => one !== null);
}
