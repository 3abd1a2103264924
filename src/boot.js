// Starts the app. Whatever goes wrong - an old browser, a lost connection, ten seconds without a start - the page
// that is already there says how to reach the municipality. The app itself takes `start-failed` away.
import init from "vejviser-glue";

const say = () => {
  const notice = document.getElementById("start-failed");
  if (notice) notice.hidden = false;
};

setTimeout(say, 10000);
init({ module_or_path: WASM }).catch((error) => {
  console.error(error);
  say();
});
