// How a regulation's articles read on a day: hides the readings of other days.
// Without this script, all readings are listed, each with its days.

import { dayControl } from "./day.js";

const text = document.querySelector("[data-versions]");
const readings = [...(text?.querySelectorAll("h3[data-from]") ?? [])];

/** The elements of a reading: its heading and what follows, up to the next heading. */
function partsOf(heading) {
  const parts = [heading];
  for (let next = heading.nextElementSibling; next && !/^H[1-3]$/.test(next.tagName); next = next.nextElementSibling) {
    if (!next.classList.contains("none-that-day")) parts.push(next);
  }
  return parts;
}

/** Whether a reading is in force on a day; days are ISO 8601, so that they compare as text. */
function inForce(heading, day) {
  const { from, until } = heading.dataset;
  return from !== "" && from <= day && (until === "" || day < until);
}

function show(day) {
  text.querySelectorAll(".none-that-day").forEach((note) => note.remove());
  let shown = 0;
  for (const title of text.querySelectorAll("h2")) {
    let any = false;
    for (let next = title.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
      if (next.tagName !== "H3") continue;
      const visible = day === "" || inForce(next, day);
      partsOf(next).forEach((part) => { part.hidden = !visible; });
      any ||= visible;
    }
    if (any) {
      shown += 1;
    } else {
      const note = document.createElement("p");
      note.className = "none-that-day";
      note.textContent = "这一天没有这一条有效的文本。";
      title.after(note);
    }
  }
  return day === "" ? "" : `${day}有效的${shown}条。`;
}

if (readings.length > 0) {
  text.querySelector("h2").before(dayControl("on-day", "查这一天的条文：", show).form);
}
