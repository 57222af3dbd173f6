// What a browser receives: the members' app within 300 kB, a recipient's page without a byte too many.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPerson, startBrowser } from './support/browser.mjs';
import { startService } from './support/service.mjs';

/** Everything in: page, program, glue, style, icons. Bytes on the wire. */
const APP_BYTES = 300_000;

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
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.goto(service.setupUrl);
  await page.getByLabel('Name of the team').waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(bytes > 50_000, `only ${bytes} bytes were seen`);
  assert.ok(bytes <= APP_BYTES, `${bytes} bytes on the wire`);
});
