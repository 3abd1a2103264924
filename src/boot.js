// Starts the app. Whatever goes wrong - an old browser, a lost connection, ten seconds without a start - the page
// that is already there says how to reach the municipality. The app itself takes `start-failed` away.
import init from "vejviser-glue";

const say = () => {
  const notice = document.getElementById("start-failed");
  if (notice) notice.hidden = false;
};

// The app names a page to keep for when there is no connection; on a public PC it never does. The only script that may
// run as a worker is ours.
const worker = globalThis.trustedTypes?.createPolicy("sw", {
  createScriptURL: (address) => {
    if (address !== "/sw.js") throw new TypeError(address);
    return address;
  },
});
addEventListener("vejviser:keep", async ({ detail }) => {
  try {
    const address = worker ? worker.createScriptURL("/sw.js") : "/sw.js";
    await navigator.serviceWorker.register(address, { updateViaCache: "none" });
    await document.fonts.ready;
    const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
    const fonts = loaded.filter((path) => path.endsWith(".woff2"));
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ page: detail, fonts });
  } catch (error) {
    // Where the browser keeps nothing, the page works as long as it is open.
    console.info(error);
  }
});

setTimeout(say, 10000);
init({ module_or_path: WASM }).catch((error) => {
  console.error(error);
  say();
});
