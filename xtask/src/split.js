// By number: modules that have been started, or are being started.
const started = [];

function start(number, bytes) {
  started[number] ??= WebAssembly.instantiate(bytes, getSharedImports()).catch((error) => {
    started[number] = undefined;
    throw error;
  });
  return started[number];
}

async function load(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(15000) });
  if (!answer.ok) throw new Error(address);
  const file = await answer.arrayBuffer();
  const numbers = new DataView(file);
  const at = (place) => numbers.getUint32(place * 4, true);
  const count = at(0);
  let from = (1 + 2 * count) * 4;
  const all = [];
  for (let i = 0; i < count; i++) {
    const to = from + at(2 + 2 * i);
    all.push([at(1 + 2 * i), file.slice(from, to)]);
    from = to;
  }
  // The last one is the group's own: it needs the others.
  const own = all.pop();
  await Promise.all(all.map(([number, bytes]) => start(number, bytes)));
  await start(...own);
}

// Tells the program whether a group is there. What failed is tried anew the next time.
function loading(address) {
  let done;
  return async (callback, data) => {
    let success = true;
    try {
      await (done ??= load(address));
    } catch (error) {
      console.error(error);
      done = undefined;
      success = false;
    }
    getSharedImports().__wasm_split.__indirect_function_table.get(callback)(data, success);
  };
}
