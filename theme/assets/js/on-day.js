// How a regulation's articles read on a day: hides the readings of other days.
// Without this script, all readings are listed, each with its days.

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

function show(day, status) {
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
  status.textContent = day === "" ? "" : `${day}有效的${shown}条。`;
}

/** The reader's own day, as an ISO date. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function control() {
  const form = document.createElement("form");
  form.className = "on-day";
  const label = document.createElement("label");
  label.textContent = "查这一天的条文：";
  const input = document.createElement("input");
  input.type = "date";
  input.id = "on-day";
  label.htmlFor = input.id;
  const now = document.createElement("button");
  now.type = "button";
  now.textContent = "今天";
  const all = document.createElement("button");
  all.type = "button";
  all.textContent = "全部列出";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const set = (day) => { input.value = day; show(day, status); };
  input.addEventListener("change", () => show(input.value, status));
  now.addEventListener("click", () => set(today()));
  all.addEventListener("click", () => set(""));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.append(label, input, now, all, status);
  return form;
}

if (readings.length > 0) text.querySelector("h2").before(control());
