// The search box as an ARIA 1.2 combobox: suggestions while typing, by keyboard, mouse or touch.
// The focus stays in the box; aria-activedescendant tells which suggestion is selected.

import { base } from "../../js/site.js";
import { engine } from "../client/opened.js";
import { element } from "../view/dom.js";
import { Listbox } from "./listbox.js";

/** Make the input of a search form a combobox; `typed`: whether it holds text to answer at once. */
export function attach(field, typed) {
  const combobox = new Combobox(field);
  engine(); // opened at the first focus, so that the first letter need not wait for it
  if (typed) combobox.suggest();
}

class Combobox {
  #field;
  #list;
  #status = element("p", "visually-hidden");
  #active = -1; // position of the selected suggestion
  #latest = 0; // only the answer to the latest text is shown
  #keys = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => this.#enter(),
    Escape: () => this.#escape(),
    Tab: () => this.#close(),
  };

  constructor(field) {
    this.#field = field;
    this.#list = new Listbox((suggestion) => this.#choose(suggestion));
    this.#status.setAttribute("role", "status");
    field.form.append(this.#list.box, this.#status);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.#list.box.id);
    field.setAttribute("aria-expanded", "false");
    this.#listen();
  }

  #listen() {
    const field = this.#field;
    // Of what a keyboard still holds, too: a phone's holds every word, and pinyin until it is chosen.
    field.addEventListener("input", () => this.suggest());
    field.addEventListener("keydown", (event) => this.#press(event));
    field.addEventListener("blur", () => this.#close());
    field.form.addEventListener("submit", () => this.#close());
  }

  async suggest() {
    this.#latest += 1;
    const turn = this.#latest;
    this.#select(-1); // Enter must not choose what answered another text
    const text = this.#field.value.trim();
    const found = text ? await engine().suggest(text).catch(() => []) : [];
    if (turn === this.#latest) this.#show(found);
  }

  #show(found) {
    this.#list.show(found);
    this.#select(-1);
    this.#field.setAttribute("aria-expanded", String(this.#list.isOpen));
    this.#status.textContent = this.#list.isOpen ? `有 ${found.length} 条建议，用上下键选择` : "";
  }

  #close() {
    this.#latest += 1; // what is still on its way is no longer wanted
    this.#show([]);
  }

  #select(position) {
    this.#active = position;
    const id = this.#list.select(position);
    if (id) this.#field.setAttribute("aria-activedescendant", id);
    else this.#field.removeAttribute("aria-activedescendant");
  }

  /** Each key's act tells whether the browser's own is to be left out. */
  #press(event) {
    // Keys that an input method takes; Safari tells of the Enter that ends a composition by 229.
    if (event.isComposing || event.keyCode === 229) return;
    if (Object.hasOwn(this.#keys, event.key) && this.#keys[event.key]()) event.preventDefault();
  }

  /** Up and down lead round through the box itself, where nothing is selected. */
  #move(step) {
    const stops = this.#list.count + 1;
    if (this.#list.isOpen) this.#select(((this.#active + 1 + step + stops) % stops) - 1);
    else this.suggest();
    return true;
  }

  /** Without a selection, Enter sends the form as ever. */
  #enter() {
    const suggestion = this.#list.suggestionAt(this.#active);
    if (suggestion) this.#choose(suggestion);
    return Boolean(suggestion);
  }

  /** The first Escape closes the list, the next empties the box, as in any search box. */
  #escape() {
    const open = this.#list.isOpen;
    this.#close();
    return open;
  }

  #choose({ kind, id, text }) {
    this.#close();
    if (kind === "document") {
      location.assign(new URL(`${id}/`, base));
      return;
    }
    this.#field.value = text.map((part) => part.text).join("");
    this.#field.form.requestSubmit();
  }
}
