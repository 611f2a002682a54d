// The reader's choice between the system's colour scheme, light and dark.
// Without this script the page follows the system. A classic script in the head, so that no page
// flashes in the wrong colours before the choice is applied.
(() => {
  const KEY = "gazette.scheme";
  const NAMES = { system: "跟随系统", light: "浅色", dark: "深色" };
  const sheet = document.getElementById("dark-scheme");
  const media = { system: sheet.media, light: "not all", dark: "screen" };

  // Storage is refused altogether where the reader blocks site data; the choice then lasts for the page.
  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const store = (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      return;
    }
  };

  const known = (scheme) => (Object.hasOwn(NAMES, scheme) ? scheme : "system");
  const apply = (scheme) => {
    sheet.media = media[scheme];
  };
  let scheme = known(stored());
  apply(scheme);

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("scheme-toggle");
    const label = button.querySelector("span");
    const order = Object.keys(NAMES);
    label.textContent = NAMES[scheme];
    button.hidden = false;
    button.addEventListener("click", () => {
      scheme = order[(order.indexOf(scheme) + 1) % order.length];
      label.textContent = NAMES[scheme];
      apply(scheme);
      store(scheme);
    });
  });
})();
