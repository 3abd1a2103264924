// Keeps the cards for when there is no connection. Nothing else: no other page, no answer of the API.

// The build puts its fingerprint here: files of another build are renewed, then forgotten.
const CACHE = "cards-BUILD";

const isCards = (path) => /^\/[a-zA-Z-]+\/interpreter\/cards\/?$/.test(path);
const isFile = (path) => path.startsWith("/assets/") || /^\/[a-z]+\.(json|svg|webmanifest)$/.test(path);
const bare = (path) => path.replace(/\/$/, "");

addEventListener("activate", (event) => event.waitUntil(renew()));

async function renew() {
  await clients.claim();
  for (const name of (await caches.keys()).filter((name) => name !== CACHE)) {
    const kept = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    const fonts = kept.filter((path) => path.endsWith(".woff2"));
    try {
      await Promise.all(kept.filter(isCards).map((page) => keep(page, fonts)));
      await caches.delete(name);
    } catch {
      // Without a connection what was kept before stays, whole.
    }
  }
}

addEventListener("message", (event) => {
  const { page, fonts } = event.data;
  if (isCards(page)) event.waitUntil(keep(page, fonts));
});

async function keep(page, fonts) {
  const answer = await fetch(page, { cache: "no-cache" });
  if (!answer.ok) throw new Error(page);
  const named = [...(await answer.clone().text()).matchAll(/ (?:href|src)="(\/[^"]+)"/g)].map((match) => match[1]);
  const files = new Set([...named, ...fonts, "/config.json"].filter(isFile));
  const cache = await caches.open(CACHE);
  await cache.addAll([...files]);
  // Last: a page is kept only with everything it needs.
  await cache.put(bare(page), answer);
}

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  const isPage = event.request.mode === "navigate" && isCards(pathname);
  if (isPage || pathname === "/config.json") {
    event.respondWith(freshFirst(event.request, bare(pathname)));
  } else if (event.request.mode !== "navigate" && isFile(pathname)) {
    event.respondWith(keptFirst(event.request, pathname));
  }
});

// What is fresh, unless it fails or takes longer than three seconds and something was kept.
async function freshFirst(request, path) {
  const kept = await caches.match(path);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, 3000));
  return (await Promise.race([fresh.catch(() => {}), late])) ?? kept;
}

async function keptFirst(request, path) {
  return (await caches.match(path)) ?? fetch(request);
}
