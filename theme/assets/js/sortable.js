// Tables whose rows a reader may put in another order, by a button in each heading.

/** What a cell is sorted by: its day, else its words. */
const valueOf = (row, column) => row.cells[column]?.dataset.day ?? row.cells[column]?.textContent.trim() ?? "";

const order = new Intl.Collator("zh", { numeric: true });

function sort(table, column, direction) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  rows.sort((one, other) => direction * order.compare(valueOf(one, column), valueOf(other, column)));
  body.append(...rows);
}

/** Let the rows of a table be sorted. One row has no order. */
export function sortable(table) {
  if (!table.tHead || table.tBodies[0].rows.length < 2) return;
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      headings.forEach((one) => one.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      sort(table, column, up ? 1 : -1);
    });
  });
}
