// What is never cut when a string is parted: known names, and numerals with what they count.

import { isHan } from "../../text/normalise.js";

const NUMERAL = "[〇零一二三四五六七八九十百千万亿两]+|[0-9][0-9.]*";
const UNIT =
  "[年月日号期届条款项章节名件票人个位家所岁天周倍吨亩元]|次(?:全体)?(?:会议)?|[万千百]?亿?(?:元|吨|亩|人|户|公里|平方米)|[%‰]";
const COUNTED = new RegExp(`第?(?:${NUMERAL})(?:(?:${UNIT})|(?![〇零一二三四五六七八九十百千万亿两0-9]))`, "gu");
const IN_NUMERAL = /[第〇零一二三四五六七八九十百千万亿两0-9.]/u;
const ORDINAL = /^第|(?:届|次(?:全体)?(?:会议)?)$/u;
const MEETING = new RegExp(`^(?:.*?(?:人大|代表大会|常委会|委员会|届))?第?(?:${NUMERAL})次(?:全体)?会议`, "u");
const BARE = /^第?[〇零一二三四五六七八九十百千万亿两]+$/u; // 一 of 一般 is no number

/**
 * The atoms of a canonical string, `[{from, to}]` as places of its characters: whom or what it begins
 * with, names that have other ones, which may stand as those, and numerals with what they count.
 */
export async function atomsOf(engine, text) {
  const { begins, named } = await namesIn(engine, text);
  return [begins, countedIn(text), named].reduce((atoms, more) => [...atoms, ...more.filter(isFree(atoms))], []);
}

/** Whether the character of a canonical string at a place is of a numeral, or of what that counts. */
export function isCounted(characters, at) {
  return countedIn(characters.join("")).some(({ from, to }) => from <= at && at < to);
}

/**
 * The places of the pairs that tell ordinals of a canonical string from others: where they meet what they
 * count, the last one first, and where the first begins: 三次 and 县第 of 青禾县第十三次会议.
 */
export function ordinalPairs(text) {
  const characters = [...text];
  const isOrdinal = ({ from, to }) => ORDINAL.test(characters.slice(from, to).join(""));
  const ordinals = countedIn(text).filter(isOrdinal);
  const ends = ordinals.map(({ from, to }) => characters.findIndex((one, at) => at > from && at < to && !IN_NUMERAL.test(one)));
  const places = [...ends.reverse(), ...ordinals.slice(0, 1).map(({ from }) => from)];
  return places.filter((at) => at > 0).map((at) => at - 1);
}

function countedIn(text) {
  const place = (index) => [...text.slice(0, index)].length;
  return [...text.matchAll(COUNTED)]
    .filter(([found]) => !BARE.test(found))
    .map(({ 0: found, index }) => ({ from: place(index), to: place(index) + [...found].length }));
}

/** Of the pair of a canonical string at a place, whether it is in a name, and not between two. */
export async function inNames(engine, text) {
  const { begins, named } = await namesIn(engine, text);
  const names = [...begins, ...named];
  return (at) => names.some(({ from, to }) => from <= at && at + 1 < to);
}

/** The place, in a list, of the pair across the end of the name that a canonical string begins with or has first. */
export async function afterName(engine, text) {
  const { begins, named } = await namesIn(engine, text);
  const [name] = begins.length > 0 ? begins : named;
  return name ? [name.to - 1] : [];
}

/** Places as those of atoms: of the name that a string begins with, and of names that have others. */
async function namesIn({ names, answers }, text) {
  if (![...text].some(isHan)) return { begins: [], named: [] }; // no file is read for initials
  const [within, { name }] = await Promise.all([names.within(text), answers.beginning(text)]);
  const [meeting = ""] = MEETING.exec(text) ?? []; // by whatever short name of its organ
  const longer = meeting.length > name.length && meeting !== text ? meeting : name;
  const begins = longer ? [{ from: 0, to: [...longer].length }] : [];
  return { begins, named: within.map(({ at, name: one }) => ({ from: at, to: at + [...one].length })) };
}

function isFree(atoms) {
  return (one) => !atoms.some(({ from, to }) => one.from < to && from < one.to);
}
