// What a browser receives: the members' app within 300 kB, and each part that is fetched later within 100 kB.
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';

import { newPerson, startBrowser } from './support/browser.mjs';
import { startService } from './support/service.mjs';

/** Everything in: page, program, glue, style, icons. Bytes on the wire. */
const APP_BYTES = 300_000;
/** One part of the program, for a page or window that does not open the app. */
const PART_BYTES = 100_000;

test('the members’ app fits its budget', { timeout: 60_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const { context, page } = await newPerson(browser);
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  let files = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  const opens = async (address, sign) => {
    bytes = 0;
    files = 0;
    await page.goto(address);
    await sign.waitFor();
    // The assets' page listens for events, so that its network is never idle: its parts, if it had any, are here once it is drawn.
    t.diagnostic(`${new URL(address).pathname}: ${bytes} bytes on the wire in ${files} files`);
    assert.ok(bytes > 50_000, `only ${bytes} bytes were seen`);
    assert.ok(bytes <= APP_BYTES, `${bytes} bytes on the wire`);
  };
  await opens(service.setupUrl, page.getByLabel('Name of the team'));
  await page.getByLabel('Name of the team').fill('Hollund');
  await page.getByLabel('Your name').fill('Marek Sobol');
  await page.getByLabel('E-mail').fill('marek@hollund.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
  await page.getByRole('button', { name: 'Create and sign in' }).click();
  const nothing = page.getByRole('heading', { name: 'Nothing hangs here yet' });
  await nothing.waitFor();
  // The sidebar has a heading of this name, too, and is there before the page's part.
  const collections = page.getByRole('main').getByRole('heading', { name: 'Collections', exact: true });
  for (const [path, sign] of [['/assets', nothing], ['/collections', collections]]) {
    await opens(new URL(path, service.setupUrl).href, sign);
  }
});

test('no part of it is too heavy', async (t) => {
  const dist = new URL('../web/dist/', import.meta.url);
  const files = Object.entries(JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8')));
  const parts = files.filter(([name]) => /^app\/(split|chunk)_/.test(name));
  assert.ok(parts.length > 0, 'the app has parts');
  for (const [name, file] of parts) {
    const { size } = await stat(new URL(`${file}.br`, dist));
    t.diagnostic(`${name}: ${size} bytes`);
    assert.ok(size <= PART_BYTES, `${name} has ${size} bytes`);
  }
});
