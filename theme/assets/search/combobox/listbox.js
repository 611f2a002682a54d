// The list of suggestions below the search box, grouped by what they are.

import { countText, element, titleNodes, toNodes } from "../view/dom.js";

const GROUPS = { person: "人员", office: "职务", body: "机关", document: "文件", sound: "读音相同的" };
const ID = "search-suggestions";

export class Listbox {
  box = element("div", "suggestions");
  #choose;
  #options = []; // {node, suggestion} in the order shown

  /** Empty and hidden; `choose(suggestion)` is called when one is clicked or touched. */
  constructor(choose) {
    this.#choose = choose;
    this.box.id = ID;
    this.box.hidden = true;
    this.box.setAttribute("role", "listbox");
    this.box.setAttribute("aria-label", "检索建议");
    // The focus stays in the search box.
    this.box.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.box.hidden;
  }

  get count() {
    return this.#options.length;
  }

  suggestionAt(position) {
    return this.#options[position]?.suggestion;
  }

  /** Show the suggestions in groups; none hides the list. */
  show(suggestions) {
    this.#options = [];
    const groups = Object.keys(GROUPS).flatMap((kind) => {
      const ofKind = suggestions.filter((suggestion) => suggestion.kind === kind);
      return ofKind.length > 0 ? [group(kind, ofKind.map((one) => this.#add(one)))] : [];
    });
    this.box.replaceChildren(...groups);
    this.box.hidden = this.count === 0;
    this.box.scrollTop = 0;
  }

  /** Select the option at the position, -1 for none; gives its id, or "". */
  select(position) {
    this.#options.forEach(({ node }, i) => {
      node.setAttribute("aria-selected", String(i === position));
    });
    const node = this.#options[position]?.node;
    node?.scrollIntoView({ block: "nearest" });
    return node?.id ?? "";
  }

  #add(suggestion) {
    const node = option(suggestion, `${ID}-${this.count}`);
    node.addEventListener("click", () => this.#choose(suggestion));
    this.#options.push({ node, suggestion });
    return node;
  }
}

function group(kind, options) {
  const label = element("div", "suggestion-group", GROUPS[kind]);
  label.id = `${ID}-${kind}`;
  label.setAttribute("role", "presentation");
  const made = element("div", "", label, ...options);
  made.setAttribute("role", "group");
  made.setAttribute("aria-labelledby", label.id);
  return made;
}

function option({ kind, text, lines, documents }, id) {
  const words = lines
    ? element("span", "titled", ...titleNodes(text, lines))
    : element("span", "", ...toNodes(text));
  const node = element("div", "suggestion", words);
  if (documents !== undefined && kind !== "document") node.append(element("span", "search-count", countText(documents)));
  node.id = id;
  node.setAttribute("role", "option");
  return node;
}
