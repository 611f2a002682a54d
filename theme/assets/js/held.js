// Whether an office was held on a day.

/**
 * Return "yes", "no", or "unsure" where the records leave it open.
 * `held` is from when, seen since, seen last, until when, parted by /: ISO 8601, empty where not known.
 * Days compare as text, also with months and years.
 */
export function holdingOn(held, day) {
  const [from, seen, last, until] = held.split("/");
  if ((until !== "" && day >= until) || (from !== "" && day < from)) return "no";
  if (day < seen) return "unsure";
  return until !== "" || day <= last ? "yes" : "unsure";
}
