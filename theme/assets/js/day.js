// The control by which a reader asks for one day.

import { isoDay } from "./iso-day.js";

/** Make a control of this id. `show` is called with an ISO date, or with "" for all, and returns what is to be said. */
export function dayControl(id, words, show) {
  const form = document.createElement("form");
  form.className = "on-day";
  const label = document.createElement("label");
  label.textContent = words;
  const input = document.createElement("input");
  input.type = "date";
  input.id = id;
  label.htmlFor = id;
  const now = document.createElement("button");
  now.type = "button";
  now.textContent = "今天";
  const all = document.createElement("button");
  all.type = "button";
  all.textContent = "全部列出";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const tell = () => { status.textContent = show(input.value); };
  const set = (day) => { input.value = day; tell(); };
  input.addEventListener("change", tell);
  now.addEventListener("click", () => set(isoDay(new Date())));
  all.addEventListener("click", () => set(""));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.append(label, input, now, all, status);
  return { form, set };
}
