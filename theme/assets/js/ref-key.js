// What is asked for at /ref/: a document number, or a serial number with a printed page.

const SERIAL = /总第?\s*0*(\d+)\s*[号期]?(?:\D*?0*(\d+)\s*页?)?\s*$/;

/** What a number is filed under; generator/render/ref/key.py is the same. */
export function numberKey(number) {
  const parts = number.normalize("NFKC").replace(/[第号]/gu, " ").match(/[0-9]+|[\p{L}\p{Nl}\p{No}]+/gu) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? part.replace(/^0+(?=\d)/, "") : part)).join(" ");
}

/** The words that a key begins with. */
export function codeOf(key) {
  const first = key.split(" ")[0];
  return /^\d/.test(first) ? "" : first;
}

/** What is asked for: {serial, page} with a page or null, or {key}. */
export function asked(query) {
  const serial = query.normalize("NFKC").match(SERIAL);
  if (serial) return { serial: serial[1], page: serial[2] ? Number(serial[2]) : null };
  return { key: numberKey(query) };
}

/** Of [page, id, title] in printed order, those on a page: the last that begins there or before. */
export function onPage(pages, page) {
  const begun = pages.filter(([first]) => first <= page).map(([first]) => first);
  const last = Math.max(...begun);
  return begun.length ? pages.filter(([first]) => first === last) : [];
}
