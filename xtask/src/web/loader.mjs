// Fetches the program's parts. The lines that name them are added by xtask/src/web/app.rs.
import { initSync } from "./app.js";

const loading = {};

/** A file, once; what did not come is fetched anew when it is asked for again. */
function load(file) {
  loading[file] ??= instantiate(file).catch((error) => {
    delete loading[file];
    throw error;
  });
  return loading[file];
}

/** It puts its functions into the program's table, where the others find them. */
async function instantiate(file) {
  const program = initSync();
  await WebAssembly.instantiateStreaming(fetch(new URL(file, import.meta.url)), { __wasm_split: program, program });
}

/** What the program calls for a part: `done` is called back, whether it came or not. */
function loader(...files) {
  return async (done, data) => {
    const came = await Promise.all(files.map(load)).then(() => true, (error) => console.error(error));
    initSync().__indirect_function_table.get(done)(data, Boolean(came));
  };
}

