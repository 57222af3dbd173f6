// A service of its own for each journey: the built program, a free port, a temporary folder.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the program; `setupUrl` is the address with the one-time code, where nobody has set it up yet. */
export async function startService(data) {
  const program = process.env.VITRINE_BIN;
  if (!program) throw new Error('VITRINE_BIN names the built program: `cargo xtask test` sets it');
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'vitrine-')));
  const child = spawn(program, ['serve', '--data', folder, '--listen', '127.0.0.1:0'], {
    env: { PATH: process.env.PATH, RUST_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines = createInterface({ input: child.stdout });
  const address = { url: undefined, setupUrl: undefined };
  for await (const line of lines) {
    address.url ??= line.match(/^listening on (http:\/\/\S+)/)?.[1];
    address.setupUrl ??= line.match(/^Set this installation up at (http:\/\/\S+)/)?.[1];
    if (address.url && (address.setupUrl || data)) break;
  }
  if (!address.url) throw new Error('the service ended before it listened');
  return {
    ...address,
    folder,
    /** Ends it as a power cut would. */
    kill: async () => { child.kill('SIGKILL'); await ended; },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
