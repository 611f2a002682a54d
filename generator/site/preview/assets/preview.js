// In every page of the preview: loads it again when the site has been built anew, and says when it
// could not be. It asks in short requests and only while the page is seen, so that no number of tabs
// uses up the connections that a browser has for one host.

const PAUSE = 200; // milliseconds between two questions
const LONG_PAUSE = 2000; // when nobody answers: the program has ended, and may be started again

const { what, name } = document.currentScript.dataset;
let timer;

document.addEventListener("visibilitychange", look);
look();

async function look() {
  clearTimeout(timer);
  if (document.hidden) return;
  const edition = await asked();
  if (edition && named(edition) !== name) {
    location.reload();
    return;
  }
  if (edition && what === "site") tell(isEarly(edition) ? "" : edition.headline);
  clearTimeout(timer);
  timer = setTimeout(look, edition ? PAUSE : LONG_PAUSE);
}

/** What names this page as it would be shown now. */
function named(edition) {
  return isEarly(edition) ? edition.early.name : edition[what];
}

/** Whether this page is shown with what was just saved, though the site is not built of it yet. */
function isEarly({ early }) {
  return what === "site" && early.pages.includes(decodeURIComponent(location.pathname));
}

async function asked() {
  try {
    const response = await fetch("/.preview/edition", { cache: "no-store" });
    return await response.json();
  } catch {
    return undefined;
  }
}

function tell(headline) {
  const shown = document.querySelector(".preview-banner");
  if ((shown?.dataset.headline ?? "") === headline) return;
  shown?.remove();
  if (headline) document.body.prepend(banner(headline));
}

function banner(headline) {
  const element = document.createElement("p");
  element.className = "preview-banner";
  element.dataset.headline = headline;
  element.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = "/.preview/problems";
  link.textContent = "查看";
  element.append(`${headline}，页面还是出错以前的。`, link);
  return element;
}
