// What a browser receives: the members' app within 300 kB whichever page it is opened at, and each part that is fetched later within
// 100 kB. Bytes on the wire.
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';

import { RECIPIENT, ask, eventually, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

/** Everything in: page, program, glue, style, icons, and the answers of the API that it asks for. */
const APP_BYTES = 300_000;
/** One part of the program, for a page or window that does not open the app. */
const PART_BYTES = 100_000;
/** Milliseconds without news from the network after which a page has all that it asks for. */
const STILL = 600;

/** The addresses of pages, as the app's own routes have them. */
async function routes(source) {
  const text = await readFile(new URL(`../web/app/src/${source}`, import.meta.url), 'utf8');
  return new Set([...text.matchAll(/path!\("([^"]+)"\)/g)].map(([, path]) => path));
}

/** Opens addresses in a browser that has kept nothing; who comes to a door by another address keeps what came with that one. */
async function opener(t, context, page) {
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  const seen = { bytes: 0, files: 0, at: 0 };
  wire.on('Network.requestWillBeSent', () => { seen.at = Date.now(); });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.files += 1;
    seen.at = Date.now();
  });
  return async (name, address) => {
    await wire.send('Network.clearBrowserCache');
    Object.assign(seen, { bytes: 0, files: 0, at: Date.now() });
    await page.goto(address);
    await page.locator('main h1, main h2').first().waitFor();
    // The stream of events never ends, so that the network is never idle.
    while (Date.now() - seen.at < STILL) await page.waitForTimeout(100);
    t.diagnostic(`${name}: ${seen.bytes} bytes on the wire in ${seen.files} files`);
    assert.ok(seen.bytes > 50_000, `${name}: only ${seen.bytes} bytes were seen`);
    assert.ok(seen.bytes <= APP_BYTES, `${name}: ${seen.bytes} bytes on the wire`);
  };
}

test('the members’ app fits its budget at every page', { timeout: 180_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const at = (path) => new URL(path, service.setupUrl).href;
  const { context, page } = await newPerson(browser);
  const opens = await opener(t, context, page);
  await opens('/setup', service.setupUrl);
  await setUp(page, service);

  // Something of everything that has a page of its own.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles(await makePictures(page, [[320, 240]]));
  await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 1);
  const { items: [asset] } = await ask(page, 'GET', '/assets');
  const collection = await ask(page, 'POST', '/collections', { name: 'Autumn', assets: [asset.id] });
  const link = await ask(page, 'POST', `/collections/${collection.id}/links`, { allow: { originals: true, proxies: [], attachments: false } });
  // Somebody came by it, so that its own page has all that it can show.
  const recipient = await newPerson(browser, { userAgent: RECIPIENT });
  await recipient.page.goto(link.url);
  await recipient.page.locator('main a[href*="/assets/"]').first().click();
  const [download] = await Promise.all([recipient.page.waitForEvent('download'), recipient.page.locator('a[href$="/original"]').first().click()]);
  await download.path();
  await eventually(page, `/links/${link.id}/activity`, ({ total }) => total.downloads === 1);
  const ids = { assets: asset.id, collections: collection.id, links: link.id };

  const rooms = await routes('shell/mod.rs');
  assert.ok(rooms.has('/assets/:id') && rooms.has('/profile'), 'the app has pages');
  for (const path of rooms) await opens(path, at(path.replace(':id', ids[path.split('/')[1]])));
  const stranger = await newPerson(browser);
  const comes = await opener(t, stranger.context, stranger.page);
  const doors = await routes('app.rs');
  assert.ok(doors.has('/login') && doors.has('/invitation'), 'the app has doors');
  for (const path of doors) await comes(`${path}, outside`, at(path));
});

test('no part of it is too heavy', async (t) => {
  const dist = new URL('../web/dist/', import.meta.url);
  const files = Object.entries(JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8')));
  const parts = files.filter(([name]) => /\.bundle$/.test(name));
  assert.ok(parts.length > 0, 'the app has parts');
  for (const [name, file] of parts) {
    const { size } = await stat(new URL(`${file}.br`, dist));
    t.diagnostic(`${name}: ${size} bytes`);
    assert.ok(size <= PART_BYTES, `${name} has ${size} bytes`);
  }
});
