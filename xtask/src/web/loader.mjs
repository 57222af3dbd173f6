// Fetches the program's parts. The lines that name their files, which xtask/src/web/bundle.rs describes, are added by app.rs beside it.
import { initSync } from "./app.js";

const files = {};
const modules = {};

/** What was begun once; what did not come is begun anew when it is asked for again. */
function once(begun, key, begin) {
  begun[key] ??= begin().catch((error) => {
    delete begun[key];
    throw error;
  });
  return begun[key];
}

/** Makes the modules of a file that are not there yet. */
async function load(file) {
  const answer = await fetch(new URL(file, import.meta.url));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const content = await answer.arrayBuffer();
  const head = new DataView(content);
  const count = head.getUint32(0, true);
  let at = 4 + 8 * count;
  const made = [];
  for (let place = 4; place < 4 + 8 * count; place += 8) {
    const bytes = new Uint8Array(content, at, head.getUint32(place + 4, true));
    made.push(once(modules, head.getUint32(place, true), () => instantiate(bytes)));
    at += bytes.length;
  }
  await Promise.all(made);
}

/** It puts its functions into the program's table, where the others find them. */
function instantiate(bytes) {
  const program = initSync();
  return WebAssembly.instantiate(bytes, { __wasm_split: program, program });
}

/** What the program calls for a part: `done` is called back, whether it came or not. */
function loader(...needed) {
  return async (done, data) => {
    const loaded = needed.map((file) => once(files, file, () => load(file)));
    const came = await Promise.all(loaded).then(() => true, (error) => console.error(error));
    initSync().__indirect_function_table.get(done)(data, Boolean(came));
  };
}

