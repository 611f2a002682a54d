// Other forms of what was typed: in other numerals, and as dates are printed.

import { normalise } from "../../text/normalise.js";
import { variants } from "../../text/numerals.js";
import { asPrinted } from "../../text/written.js";
import { findString } from "./strings.js";

const NUMERAL = "[0-9.%‰〇零一二三四五六七八九十百千万亿]";
const BEGINS = new RegExp(`^${NUMERAL}`, "u");
const ENDS = new RegExp(`${NUMERAL}$`, "u");

/** The other forms of a word, as canonical texts: as it is printed, and both that and what was typed in other numerals. */
export function otherForms(typed, text, table) {
  const printed = normalise(asPrinted(typed), table);
  const forms = new Set([printed, ...variants(printed), ...variants(text)]);
  forms.delete(text);
  return [...forms];
}

/**
 * A form as findString() finds it, `whole` if it begins or ends with a numeral: 1年, for 一年, is
 * not what 2021年 has, so even of two characters it is verified.
 */
export async function findForm(engine, text) {
  const found = await findString(engine, text, 1);
  const whole = BEGINS.test(text) || ENDS.test(text);
  return found && whole ? { ...found, verify: true, whole } : found;
}

/**
 * Whether a form stands in a text where no longer numeral goes on. A text that is `cut` at its
 * beginning or its end, `[begins, ends]`, may go on with one.
 */
export function standsWhole(text, form, [begins, ends]) {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text[at - 1] ?? (begins ? "0" : "");
    const after = text[at + form.length] ?? (ends ? "0" : "");
    const goesOn = (BEGINS.test(form) && ENDS.test(before)) || (ENDS.test(form) && BEGINS.test(after));
    if (!goesOn) return true;
  }
  return false;
}
