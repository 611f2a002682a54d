// Pages about persons, bodies, meetings and statutes: who held an office on a day, tables in another order.
// Without this script, all rows are listed, the newest first, each with its days.

import { holdingOn } from "./held.js";
import { dayControl } from "./day.js";
import { sortable } from "./sortable.js";

const held = [...document.querySelectorAll("td[data-held]")];

function show(day) {
  let sure = 0;
  let open = 0;
  for (const cell of held) {
    const state = day === "" ? "" : holdingOn(cell.dataset.held, day);
    const row = cell.closest("tr");
    row.hidden = state === "no";
    row.classList.toggle("unsure", state === "unsure");
    sure += state === "yes";
    open += state === "unsure";
  }
  const address = new URL(location.href);
  if (day === "") address.searchParams.delete("day");
  else address.searchParams.set("day", day);
  history.replaceState(history.state, "", address);
  if (day === "") return "";
  const unsure = open > 0 ? `另有${open}条起止不全，这一天是否在任，本站没有记载，用浅色列出。` : "";
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日在任的${sure}条。${unsure}`;
}

const room = document.querySelector("[data-day-control]");
if (room) {
  const { form, set } = dayControl("held-on", "查这一天在任的：", show);
  room.append(form);
  const day = new URLSearchParams(location.search).get("day");
  if (day && /^\d{4}-\d{2}-\d{2}$/.test(day)) set(day);
}

document.querySelectorAll(".profile table").forEach(sortable);
