// Keeps an issue, or the whole site where it is small, on the reader's device at a click, and says how much is there.

import { here, keepList, pagesOfIssue } from "./kept.js";
import { keepPages, keepWholeSearch } from "./offline.js";

const TOGETHER = 30; // pages between two words of how far it is
const LATER = "请在网络好、有空间时再试。";

const section = document.querySelector("[data-keep]");
const button = section?.querySelector("button");
const status = section?.querySelector("[role=status]");
const { keep: pages, size } = section?.dataset ?? {};
const list = pages && new URL(pages, location.href).href; // of the site
const what = list ? "全站" : "本期";

function say({ number, all, pictures, isSearch }, wasTried) {
  const besides = [...(pictures > 0 ? [`${pictures}张图片`] : []), ...(list && !isSearch ? ["检索"] : [])];
  const missing = [...(number < all ? ["其余的页面"] : []), ...besides].join("、");
  const some = `${what}${all}个页面，已保存${number}个`;
  if (missing === "") {
    status.textContent = `${what}的${all}个页面${list ? "和检索" : ""}都已保存在本机，没有网络也能读。`;
  } else if (wasTried) status.textContent = `${some}。${missing}没有保存成，${LATER}`;
  else if (number > 1) status.textContent = `${some}${besides.length > 0 ? `，还没有保存${besides.join("、")}` : ""}。`;
  else status.textContent = "";
}

async function keepEach(addresses, of) {
  for (let i = 0; i < addresses.length; i += TOGETHER) {
    status.textContent = `正在保存：${i}／${addresses.length}${of}……`;
    await keepPages(addresses.slice(i, i + TOGETHER));
  }
}

/** Keep all pages and the search; the list comes first, so that what is missing can be told. */
async function keepSite() {
  const { pages: every, pictures, search } = await keepList(list);
  await keepEach(every, "页");
  await keepEach(pictures, "张图片");
  await keepWholeSearch(search, ({ done, of }) => {
    status.textContent = `正在保存检索：${done}／${of}……`;
  });
}

async function keep() {
  button.disabled = true;
  try {
    await (list ? keepSite() : keepEach(pagesOfIssue(), "页"));
    say(await here(list), true);
  } catch {
    status.textContent = `没有保存成，${LATER}`;
  }
  button.disabled = false;
}

// A site that is too large to take along tells no size.
const isOffered = button && (!list || size);
if (isOffered && globalThis.caches && navigator.serviceWorker && !globalThis.livereload) {
  if (list) button.textContent += `（约${size}）`;
  button.hidden = false;
  button.addEventListener("click", keep);
  here(list).then((kept) => {
    if (kept && !button.disabled) say(kept, false);
  });
}
