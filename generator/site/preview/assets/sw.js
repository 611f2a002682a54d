// The service worker of the preview, in the place of the site's own: nothing that was kept may stand
// before what is new. It lets go what one has kept here before, and goes itself.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
