// Parts of the app that are fetched when they are asked for: what one sees meanwhile, and when they do not come.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assertAccessible, assertFits, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { startService } from './support/service.mjs';

const MISSING = 'This part of Vitrine could not be loaded';

test('parts of the app', { timeout: 120_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const { page, faults } = await newPerson(browser);
  await setUp(page, service);
  assert.deepEqual(faults, []);
  const members = page.getByRole('link', { name: 'Administration' });

  await t.test('a page that does not come says so, and comes at the next try', async () => {
    await page.route('**/-/part_members*', (route) => route.abort());
    await members.click();
    await page.getByRole('heading', { name: MISSING }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await assertFits(page, 'a missing page');
    await assertAccessible(page, 'a missing page');
    await page.setViewportSize({ width: 1440, height: 900 });
    // A pointer that still lies on the link may fetch it first.
    const coming = page.waitForResponse(/part_members/);
    await page.unroute('**/-/part_members*');
    await page.getByRole('button', { name: 'Try again' }).click();
    const file = await coming;
    await page.getByRole('table').getByText('marek@hollund.example').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    const headers = await file.allHeaders();
    assert.equal(headers['content-type'], 'application/octet-stream');
    assert.equal(headers['content-encoding'], 'br');
    assert.match(headers['cache-control'], /immutable/);
  });

  const create = page.getByRole('main').getByRole('button', { name: 'Create collection' }).first();
  const isFocused = () => page.waitForFunction(() => document.activeElement?.textContent?.includes('Create collection'));

  await t.test('a tab that does not come says so in its place, and comes at the next try', async () => {
    await page.getByRole('button', { name: 'Create collection' }).click();
    await page.getByLabel('Name of the new collection').fill('Autumn');
    await page.keyboard.press('Enter');
    await page.route('**/-/part_links*', (route) => route.abort());
    await page.getByRole('tab', { name: 'Share' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('heading', { name: MISSING }).waitFor();
    await assertFits(page, 'a missing tab');
    await assertAccessible(page, 'a missing tab');
    await page.unroute('**/-/part_links*');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('button', { name: 'Create link' }).waitFor();
  });

  await t.test('a window of an older version does not come, and the page is there still', async () => {
    await page.goto(new URL('/collections', service.setupUrl).href);
    await page.route('**/-/part_windows*', (route) => route.fulfill({ status: 404 }));
    await create.click();
    const dialog = page.getByRole('alertdialog', { name: MISSING });
    await dialog.waitFor();
    await assertAccessible(page, 'a missing window');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await isFocused();
    await page.unroute('**/-/part_windows*');
  });

  await t.test('a window that takes its time says that it is loading', async () => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route('**/-/part_windows*', async (route) => {
      await held;
      await route.continue();
    });
    await create.click();
    const loading = page.getByRole('status').getByText('Loading');
    await loading.waitFor();
    release();
    await page.getByRole('dialog').getByLabel('Name').waitFor();
    await loading.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await isFocused();
  });

  await t.test('the first page’s part comes while the service is asked who it is', async () => {
    let coming;
    await page.route('**/api/v1/session', async (route) => {
      await coming;
      await route.continue();
    });
    coming = page.waitForRequest(/part_profile/);
    await page.goto(new URL('/profile', service.setupUrl).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.unroute('**/api/v1/session');
  });
});
