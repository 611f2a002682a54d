// A table, or an example, that is wider than its room can be scrolled by keyboard; where all of it shows, it is no stop.

const rooms = document.querySelectorAll("[data-scrolls]");

function tell(room) {
  const scrolls = room.scrollWidth > room.clientWidth;
  room.toggleAttribute("tabindex", scrolls);
  if (!scrolls) {
    for (const name of ["role", "aria-label"]) room.removeAttribute(name);
    return;
  }
  room.tabIndex = 0;
  room.setAttribute("role", "group");
  room.setAttribute("aria-label", `${room.dataset.scrolls}，可左右滚动`);
}

const watch = new ResizeObserver((entries) => entries.forEach(({ target }) => tell(target)));
for (const room of rooms) {
  tell(room); // what the browser has not drawn yet tells no size by itself
  watch.observe(room);
}
