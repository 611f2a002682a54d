// How a document is cited as it stands on the web.

import { isoDay } from "./iso-day.js";

/** Return a printed citation with the medium, the day of the visit and the address. */
export function onlineCitation(printed, address, date) {
  const at = printed.lastIndexOf("[J]. ");
  return `${printed.slice(0, at)}[J/OL]. ${printed.slice(at + "[J]. ".length).replace(/\.$/, "")}[${isoDay(date)}]. ${address}.`;
}
