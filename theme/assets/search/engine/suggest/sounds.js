// What sounds like a string that stands nowhere, as suggestions.

import { normalise } from "../../text/normalise.js";
import { soundingLike } from "../find/sounding.js";
import { findString } from "../find/strings.js";

/** `[{kind: "sound", text: parts}]`; none where what is typed so far may stand somewhere. */
export async function suggestSounds(engine, typed, table) {
  const text = normalise(typed, table);
  if (await findString(engine, text)) return [];
  const found = await soundingLike(engine, text);
  return found.map((one) => ({ kind: "sound", text: [{ text: one, marked: false }] }));
}
