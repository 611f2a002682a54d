// How a document is cited as it stands on the web.

/** Return a printed citation with the medium, the day of the visit and the address. */
export function onlineCitation(printed, address, date) {
  const two = (number) => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const at = printed.lastIndexOf("[J]. ");
  return `${printed.slice(0, at)}[J/OL]. ${printed.slice(at + "[J]. ".length).replace(/\.$/, "")}[${day}]. ${address}.`;
}
