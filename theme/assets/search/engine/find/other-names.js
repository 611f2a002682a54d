// What a word is called otherwise, by the registers and by the usual short names of organs.

import { normalise } from "../../text/normalise.js";
import { variants } from "../../text/numerals.js";
import { documentOf } from "../../index/units.js";
import { findString } from "./strings.js";

const MOST = 6; // forms that are looked up
const FEW = 3; // documents; with fewer, names that are read so are looked for
const BASES = 3; // of them what was typed, and other numerals
const NUMERAL = "〇零一二三四五六七八九十百0-9";
const COUNT = `(?:[一二三四五六七八九十百]{1,4}|[0-9]{1,3})`;
// 十四届人大常委会, 25次会议, 地方组织法44条.
const ORDINAL = new RegExp(
  `(?<![第${NUMERAL}])(?=${COUNT}(?:届|次(?:全体)?会议))|(?<=[法例定则])(?=${COUNT}条)`,
  "gu",
);
// What ends as offices and meetings do is also asked for as a page.
const ON_PAGE = /(?:会议|[^会部成]长|主任|主席|书记|委员|[察判]员)$/u;
// Of 财政局长, where the name of the organ ends; 副局长 and 代理院长 name none.
const CHIEF =
  /(?<=[局厅部处院])(?<!(?:^|[副代各该本正]|代理|常务|第一|[原前现新历继]任?)[局厅部处院]|局局|厅厅|部部|处处|院院)(?=长$)/u;
const ACTING = /代理?(?:检察长|[^察]长|主任)$/u; // of whom the page of the office tells, too
const POST = /(?=(?:检察长|[^察]长|主任)$)/u;

/** The canonical text with other names in it, at most six; none where the text, or another of them, stands in one. */
export async function otherNames(engine, text) {
  const forms = (await callings(engine, text)).filter((form) => !form.includes(text));
  const isLonger = (form) => forms.some((other) => other !== form && form.includes(other));
  return forms.filter((form) => !isLonger(form)).slice(0, MOST);
}

/** All that a canonical text may be called otherwise, also where the text stands in it. */
export async function callings({ names, answers }, text) {
  const bases = basesOf(text);
  const made = (await Promise.all(bases.map(async (base) => replaced(base, await names.within(base))))).flat();
  // A meeting is asked for without its term, an office by its region; documents have the whole name.
  const pages = ON_PAGE.test(text) ? await answers.find([text, ...bases, ...made]) : [];
  const meant = pages.filter(({ kind }) => pages.length === 1 || kind === "会议");
  const titles = meant.map(({ title }) => normalise(title).replace(POST, ACTING.test(text) ? "代理" : ""));
  const forms = [...titles, ...(bases[0] === text ? [] : bases), ...made]; // numerals are looked for anyway
  return [...new Set(forms)].filter((form) => form !== text);
}

/** The text as it is written in full, and that in other numerals. */
function basesOf(text) {
  const written = text.replace(ORDINAL, "第").replace(CHIEF, (_, at) => text[at - 1]);
  return [written, ...variants(written)].slice(0, BASES);
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

/** The forms as findString() finds them; of pinyin, those of what it seems to mean. */
export async function findOtherNames({ engine, forms, letters, alternatives, tried }) {
  const texts = letters ? await namesRead(engine, letters, alternatives) : await forms;
  if (texts.length > 0) tried.add("names");
  return (await Promise.all(texts.map((text) => findString(engine, text)))).filter((one) => one !== null);
}

/** What the commonest of the strings that are read so is called, and names so read, with other ones. */
async function namesRead(engine, letters, alternatives) {
  const [best] = alternatives.toSorted((a, b) => b.units.length - a.units.length);
  const isFound = best && [...best.text].length > 1;
  const others = isFound ? await otherNames(engine, best.text) : [];
  if (best && documentsOf(alternatives) >= FEW) return others;
  const read = await engine.names.read(letters);
  const named = await Promise.all(read.map((name) => otherNames(engine, name)));
  return [...new Set([...read, ...named.flat(), ...others])].slice(0, MOST);
}

function documentsOf(alternatives) {
  return new Set(alternatives.flatMap(({ units }) => [...units.slice(0, FEW)].map(documentOf))).size;
}
