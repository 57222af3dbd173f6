// The address bar: links, back and forward, values of the query, focus, and what is left to the browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPerson, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

test('the address bar', { timeout: 120_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const { page, faults } = await newPerson(browser);
  const origin = new URL(service.setupUrl).origin;
  const shows = async (path, heading) => {
    await page.waitForURL(origin + path);
    await page.getByRole('main').getByRole('heading', { name: heading, exact: true }).first().waitFor();
  };
  const place = (name) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

  await t.test('every address leads to set-up at first, and to sign-in without a session', async () => {
    await page.goto(`${origin}/collections?tab=share`);
    await page.waitForURL(/\/setup/);
    await page.goto(service.setupUrl);
    await page.getByLabel('Name of the team').fill('Hollund');
    await page.getByLabel('Your name').fill('Marek Sobol');
    await page.getByLabel('E-mail').fill('marek@hollund.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
    await page.getByRole('button', { name: 'Create and sign in' }).click();
    await shows('/assets', 'Assets');
    const stranger = await newPerson(browser);
    await stranger.page.goto(`${origin}/collections?tab=share`);
    await stranger.page.waitForURL(`${origin}/login?next=%2Fcollections%3Ftab%3Dshare`);
    await stranger.page.getByLabel('E-mail').fill('marek@hollund.example');
    await stranger.page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
    await stranger.page.getByRole('button', { name: 'Sign in' }).click();
    await stranger.page.waitForURL(`${origin}/collections?tab=share`);
    await stranger.context.close();
  });

  await t.test('doors are shut for who is inside, and an unknown address says so', async () => {
    for (const door of ['/', '/login', '/setup']) {
      await page.goto(origin + door);
      await shows('/assets', 'Assets');
    }
    for (const nowhere of ['/nowhere', '/assets/none', '/collections/00000000-0000-7000-8000-000000000000']) {
      await page.goto(origin + nowhere);
      await shows(nowhere, 'Nothing is at this address');
    }
  });

  await t.test('back and forward, and links after them', async () => {
    await page.goto(`${origin}/assets`);
    await shows('/assets', 'Assets');
    await place('Collections').click();
    await shows('/collections', 'Collections');
    await page.waitForFunction(() => document.activeElement?.id === 'main' || document.activeElement?.closest('nav'));
    await page.waitForFunction(() => document.title === 'Collections · Vitrine');
    await place('Bin').click();
    await shows('/bin', 'Bin');
    await page.goBack();
    await shows('/collections', 'Collections');
    await page.goForward();
    await shows('/bin', 'Bin');
    await place('Collections').click();
    await shows('/collections', 'Collections');
    await page.goBack();
    await shows('/bin', 'Bin');
  });

  await t.test('tabs and choices stand in the address, without steps to go back over', async () => {
    for (const name of ['Autumn', 'Winter']) {
      await page.getByRole('button', { name: 'Create collection' }).first().click();
      await page.getByLabel('Name of the new collection').fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name, exact: true }).first().waitFor();
    }
    const winter = new URL(page.url()).pathname;
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('tab', { name: 'Share' }).click();
    await shows(`${winter}?tab=share`, 'Winter');
    assert.equal(await page.evaluate(() => history.length), steps);
    await page.getByRole('navigation', { name: 'Collections' }).getByRole('link', { name: 'Autumn' }).click();
    await page.getByRole('heading', { name: 'Autumn', exact: true }).first().waitFor();
    assert.equal(await page.getByRole('tab', { name: 'Info' }).getAttribute('aria-selected'), 'true');
    await page.goBack();
    await shows(`${winter}?tab=share`, 'Winter');
    assert.equal(await page.getByRole('tab', { name: 'Share' }).getAttribute('aria-selected'), 'true');
    await place('Collections').click();
    await page.getByRole('row', { name: /Autumn/ }).click();
    await page.waitForURL(/\/collections\?selected=[0-9a-f-]{36}&tab=info$/);
    await page.reload();
    const autumn = page.getByRole('row', { name: /Autumn/, selected: true });
    await autumn.focus();
    // What was changed last comes first: who stands on it moves with it.
    const renamed = { name: 'Autumn, final' };
    await page.evaluate(async (renamed) => {
      const { items } = await fetch('/api/v1/collections').then((answer) => answer.json());
      const headers = { 'Content-Type': 'application/merge-patch+json', 'If-Match': '"1"' };
      await fetch(`/api/v1/collections/${items.at(-1).id}`, { method: 'PATCH', headers, body: JSON.stringify(renamed) });
    }, renamed);
    await page.waitForFunction(() => document.querySelector('[role=row]')?.textContent.includes('Autumn, final'));
    await page.waitForFunction(() => document.activeElement?.matches('[role=row]:first-child'));
  });

  await t.test('an asset’s page, back on the wall where one was, and downloads', async () => {
    await place('Assets').click();
    const sizes = Array.from({ length: 24 }, () => [400, 600]);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(await makePictures(page, sizes));
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 24);
    await page.locator('.tray').getByRole('button', { name: 'Close' }).click();
    await page.setViewportSize({ width: 900, height: 500 });
    const last = page.getByRole('option').last();
    await last.scrollIntoViewIfNeeded();
    const scrolled = await page.locator('.scroll').evaluate((wall) => wall.scrollTop);
    assert.ok(scrolled > 0, 'the wall scrolls');
    await last.click();
    await page.waitForURL(/\/assets\/[0-9a-f-]{36}$/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').first().click(),
    ]);
    assert.ok(await file.path());
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Back' }).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.close();
    await page.goBack();
    await shows('/assets', 'Assets');
    await page.waitForFunction((was) => Math.abs(document.querySelector('.scroll').scrollTop - was) < 2, scrolled);
  });

  assert.deepEqual(faults, []);
});
