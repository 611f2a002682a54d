// A day as ISO 8601 has it.

/** Return the reader's own day of a point in time: 2021-09-01. */
export function isoDay(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
