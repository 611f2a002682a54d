// Dates and thousands as readers type them: 2021-07-03 and 1,270 for 2021年7月3日 and 1270.

const DAY = /(?<![0-9./-])((?:19|20)[0-9]{2})([-./])0?([1-9][0-9]?)\2([0-9]{1,2})(?![0-9]|[./-][0-9])/gu;
const PADDED = /(?<=年|月)0([1-9])(?=月|日)/gu;
const THOUSANDS = /(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9]|,[0-9])/gu;

/** What was typed, with dates and thousands as texts mostly print them. */
export function asPrinted(typed) {
  return typed
    .normalize("NFKC")
    .replace(DAY, writeDay)
    .replace(PADDED, "$1")
    .replace(THOUSANDS, (number) => number.replaceAll(",", ""));
}

/** 2021.13.3 is no date, it is left as it is. */
function writeDay(typed, year, _, month, day) {
  const isDay = Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}年${Number(month)}月${Number(day)}日` : typed;
}
