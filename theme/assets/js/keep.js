// Keeps an issue on the reader's device at a click, and says how much of it is there.

import { keepPages } from "./offline.js";

const section = document.querySelector("[data-keep]");
const button = section?.querySelector("button");
const status = section?.querySelector("[role=status]");

/** The pages of the issue: this one, those that it lists, and the one with all of them. */
const addresses = () => [
  ...new Set([location.href, ...[...document.querySelectorAll(".contents a, .masthead a[data-whole]")].map((one) => one.href)]
    .map((address) => address.replace(/[?#].*$/, ""))),
];

async function here() {
  const found = await Promise.all(addresses().map((address) => caches.match(address)));
  return found.filter(Boolean).length;
}

function say(number) {
  const all = addresses().length;
  if (number === all) status.textContent = `本期的${all}个页面都已保存在本机，没有网络也能读。`;
  else status.textContent = number > 1 ? `本期${all}个页面，已保存${number}个。` : "";
}

async function keep() {
  button.disabled = true;
  status.textContent = "正在保存……";
  say(await keepPages(addresses()));
  if (await here() < addresses().length) status.textContent += "其余的没有保存成，请在网络好时再试。";
  button.disabled = false;
}

if (button && keepPages && globalThis.caches && navigator.serviceWorker) {
  button.hidden = false;
  button.addEventListener("click", keep);
  here().then(say);
}
