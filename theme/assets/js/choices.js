// What a reader chooses for all pages: between the system's colour scheme, light and dark, and how large
// letters are. Without this script a page follows the system and the browser. A classic script in the
// head, so that no page flashes or moves before the choices are applied.
(() => {
  const sheet = document.getElementById("dark-scheme");
  const media = { system: sheet.media, light: "not all", dark: "screen" };

  offer("scheme", { system: "跟随系统", light: "浅色", dark: "深色" }, (scheme) => {
    sheet.media = media[scheme];
  });
  offer("size", { standard: "标准", large: "大", larger: "特大" }, (size) => {
    document.documentElement.dataset.size = size;
  });

  /** Apply what was chosen before, by default the first of `names`; the button `<what>-toggle` goes on to the next. */
  function offer(what, names, apply) {
    const key = `gazette.${what}`;
    const order = Object.keys(names);
    let chosen = stored(key);
    if (!Object.hasOwn(names, chosen)) chosen = order[0];
    apply(chosen);
    document.addEventListener("DOMContentLoaded", () => {
      const button = document.getElementById(`${what}-toggle`);
      const label = button.querySelector("span");
      label.textContent = names[chosen];
      button.hidden = false;
      button.addEventListener("click", () => {
        chosen = order[(order.indexOf(chosen) + 1) % order.length];
        label.textContent = names[chosen];
        apply(chosen);
        store(key, chosen);
      });
    });
  }

  // Storage is refused altogether where the reader blocks site data; a choice then lasts for the page.
  function stored(key) {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  }

  function store(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      return;
    }
  }
})();
