// All links in one list: found, filtered by the address, chosen by keyboard, paused, given another end, deleted together; how one
// was used; and what closes when a collection is hidden.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { RECIPIENT, ask, eventually, look, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test('links over all collections', { timeout: 240_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const member = await newPerson(browser);
  const { page, context } = member;
  const at = (path) => new URL(path, service.setupUrl).href;
  const dialog = page.getByRole('dialog');
  const warning = page.getByRole('alertdialog');
  const bar = page.getByRole('toolbar');
  const row = (name) => page.getByRole('row', { name, exact: true });
  const rows = page.locator('.link-row');
  const names = () => rows.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const choice = (name) => page.getByRole('combobox', { name });
  const open = async (text) => page.getByText(text, { exact: true }).first().waitFor();
  let autumn;
  let winter;
  let press;

  await t.test('none yet, and how to make one', async () => {
    await setUp(page, service);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(await makePictures(page, [[1600, 1067], [900, 1200]]));
    await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 2);
    const { items } = await ask(page, 'GET', '/assets');
    autumn = await ask(page, 'POST', '/collections', { name: 'Autumn 2026', assets: items.map(({ id }) => id) });
    winter = await ask(page, 'POST', '/collections', { name: 'Winter windows', assets: [items[0].id] });
    await page.getByRole('navigation').getByRole('link', { name: 'Links' }).click();
    await page.getByRole('heading', { name: 'You have no links yet' }).waitFor();
    await look(page, 'no links');
  });

  await t.test('what others and programs make appears by itself', async () => {
    const make = (collection, link) => ask(page, 'POST', `/collections/${collection.id}/links`, link);
    press = await make(autumn, { name: 'Press preview', allow: { originals: true, proxies: ['preview'], attachments: false }, embed_sites: ['https://blog.example'] });
    await row('Press preview').waitFor();
    await make(winter, { name: 'Retail partners', state: 'paused' });
    await make(winter, { name: 'Agency', password: 'copper-lantern', expires_on: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) });
    const { items: [asset] } = await ask(page, 'GET', '/assets');
    await ask(page, 'POST', `/assets/${asset.id}/links`, { name: 'For print' });
    await page.waitForFunction(() => document.querySelectorAll('.link-row').length === 4);
    assert.deepEqual(await names(), ['For print', 'Agency', 'Retail partners', 'Press preview']);
    await row('Press preview').getByText('Permanent').waitFor();
    await row('Agency').getByText(/^Expires in/).waitFor();
    await row('Agency').getByRole('img', { name: 'Asks for a password' }).waitFor();
    await row('Retail partners').getByText('Paused').waitFor();
    await row('Retail partners').getByRole('link', { name: 'Winter windows' }).waitFor();
    await row('For print').getByRole('link', { name: asset.name }).waitFor();
    await look(page, 'links');
  });

  await t.test('filters stand in the address', async () => {
    await page.getByRole('searchbox').fill('WINTER');
    await page.waitForURL(/q=WINTER/);
    await page.waitForFunction(() => document.querySelectorAll('.link-row').length === 2);
    await choice('State').selectOption('Paused');
    await page.waitForURL(/state=paused/);
    await row('Agency').waitFor({ state: 'detached' });
    assert.deepEqual(await names(), ['Retail partners']);
    const stranger = await context.newPage();
    await stranger.goto(page.url());
    await stranger.getByRole('row', { name: 'Retail partners' }).waitFor();
    assert.equal(await stranger.getByRole('searchbox').inputValue(), 'WINTER');
    await stranger.close();
    await page.goBack();
    await row('Agency').waitFor();
    assert.equal(await choice('State').inputValue(), '');
    await page.goBack();
    await row('For print').waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
    await page.goForward();
    await row('For print').waitFor({ state: 'detached' });
    await choice('Collection').selectOption('Autumn 2026');
    await page.getByRole('heading', { name: 'No link fits' }).waitFor();
    await look(page, 'no link fits');
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await row('For print').waitFor();
    await choice('Order').selectOption('Ending soonest first');
    await page.waitForFunction(() => document.querySelector('.link-row')?.getAttribute('aria-label') === 'Agency');
    await choice('Order').selectOption('Newest first');
    await page.waitForFunction(() => document.querySelector('.link-row')?.getAttribute('aria-label') === 'For print');
    assert.equal(await choice('Made by').count(), 0, 'there is one maker');
  });

  await t.test('chosen by keyboard, paused and resumed together', async () => {
    await row('For print').focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'Agency');
    await page.keyboard.press('Space');
    await bar.getByText('1 selected').waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await bar.getByText('3 selected').waitFor();
    assert.equal(await row('Retail partners').getAttribute('aria-selected'), 'true');
    await look(page, 'links that are chosen');
    await bar.getByRole('button', { name: 'Pause' }).click();
    await open('2 links are paused');
    await row('Press preview').getByText('Paused').waitFor();
    await bar.getByText('3 selected').waitFor();
    await bar.getByRole('button', { name: 'Resume' }).click();
    await open('3 links work again');
    await row('Retail partners').getByText('Active').waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await row('Agency').locator('.tick').click();
    await row('Press preview').locator('.tick').click();
    await bar.getByText('2 selected').waitFor();
  });

  await t.test('another end for several; what is shortened by it is said', async () => {
    await bar.getByRole('button', { name: 'Change end' }).click();
    await dialog.getByRole('heading', { name: 'Expiration date of 2 links' }).waitFor();
    await dialog.getByText('1 of them ends earlier than now: Press preview').waitFor();
    await look(page, 'another end');
    await dialog.getByRole('button', { name: 'Permanent' }).click();
    await dialog.getByText('They open until somebody ends them').waitFor();
    await dialog.getByRole('button', { name: 'A week' }).click();
    const day = await dialog.getByLabel('Last day').inputValue();
    await dialog.getByLabel('Last day').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.locator('#extend-error').waitFor();
    await dialog.getByRole('button', { name: 'A week' }).click();
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await open('The end of 2 links is changed');
    const { items } = await ask(page, 'GET', '/links?q=agency');
    assert.deepEqual([items[0].expires_on, items[0].time_zone], [day, 'Europe/Berlin']);
    await row('Press preview').getByText(/^Until/).waitFor();
  });

  await t.test('what somebody changed meanwhile is named, and nothing is done', async () => {
    await page.route('**/api/v1/links/edits', async (route) => {
      const { version } = await (await context.request.get(at(`/api/v1/links/${press.id}`))).json();
      const headers = { 'If-Match': `"${version}"`, 'Content-Type': 'application/merge-patch+json', 'Sec-Fetch-Site': 'same-origin' };
      const changed = await context.request.patch(at(`/api/v1/links/${press.id}`), { headers, data: { name: 'Press, final' } });
      assert.equal(changed.status(), 200, await changed.text());
      await route.continue();
    }, { times: 1 });
    await bar.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Somebody changed this meanwhile: Press preview').waitFor();
    await row('Press, final').waitFor();
    await row('Agency').getByText('Active').waitFor();
    await bar.getByText('2 selected').waitFor();
    await page.keyboard.press('Escape');
  });

  await t.test('deleted together, by name', async () => {
    await row('Agency').locator('.tick').click();
    await row('Retail partners').locator('.tick').click();
    await bar.getByRole('button', { name: 'Delete' }).click();
    await warning.getByRole('heading', { name: 'Delete 2 links?' }).waitFor();
    await warning.getByText('Agency').waitFor();
    await look(page, 'delete links');
    await warning.getByRole('button', { name: 'Keep links' }).click();
    assert.equal(await rows.count(), 4);
    await bar.getByRole('button', { name: 'Delete' }).click();
    await warning.getByRole('button', { name: 'Delete links' }).click();
    await open('2 links are deleted');
    await row('Agency').waitFor({ state: 'detached' });
    await bar.waitFor({ state: 'detached' });
    assert.deepEqual(await names(), ['For print', 'Press, final']);
    await page.waitForFunction(() => document.activeElement?.matches('.link-row'));
  });

  await t.test('many come page by page', async () => {
    await page.evaluate(async (id) => {
      const headers = { 'Content-Type': 'application/json' };
      for (let count = 1; count <= 62; count += 1) {
        await fetch(`/api/v1/collections/${id}/links`, { method: 'POST', headers, body: JSON.stringify({ name: `Series ${count}` }) });
      }
    }, winter.id);
    await page.goto(at('/links'));
    await row('Series 62').waitFor();
    assert.equal(await rows.count(), 60);
    // Asked for while what is there is read anew: it comes all the same.
    let go;
    const held = new Promise((resolve) => { go = resolve; });
    await page.route('**/api/v1/links?*', async (route) => { await held; await route.continue(); }, { times: 1 });
    await ask(page, 'POST', `/collections/${winter.id}/links`, { name: 'Series 63' });
    const more = page.getByRole('button', { name: 'Show more' });
    await page.waitForFunction((more) => more.ariaDisabled === 'true', await more.elementHandle());
    await more.dispatchEvent('click');
    go();
    await row('For print').waitFor();
    assert.equal(await rows.count(), 65);
    assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0);
    await page.getByRole('searchbox').fill('series');
    await page.waitForURL(/q=series/);
    await row('Press, final').waitFor({ state: 'detached' });
    await row('Series 63').focus();
    await page.keyboard.press('Control+a');
    await bar.getByText('60 selected').waitFor();
    await bar.getByRole('button', { name: 'Delete' }).click();
    await warning.getByRole('button', { name: 'Delete links' }).click();
    await open('60 links are deleted');
    await row('Series 2').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await row('Press, final').waitFor();
  });

  await t.test('a row’s own acts', async () => {
    await row('Press, final').getByRole('button', { name: 'QR code of Press, final' }).click();
    await dialog.getByRole('img', { name: 'QR code of Press, final' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'QR code of Press, final');
    await row('Press, final').getByRole('button', { name: 'Edit Press, final' }).click();
    await dialog.getByLabel('Link name').fill('Press');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await row('Press').waitFor();
    await row('Series 2').getByRole('button', { name: 'Delete Series 2' }).click();
    await warning.getByRole('button', { name: 'Delete link' }).click();
    await row('Series 2').waitFor({ state: 'detached' });
    await warning.waitFor({ state: 'detached' });
  });

  await t.test('a link that nobody used yet', async () => {
    await row('Press').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nobody opened it in these days' }).waitFor();
    await look(page, 'activity of a link that nobody used');
  });

  await t.test('visits, downloads and frames are counted while one looks', async () => {
    const { url } = await ask(page, 'GET', `/links/${press.id}`);
    const recipient = await newPerson(browser, { userAgent: RECIPIENT, acceptDownloads: true });
    await recipient.page.goto(url);
    const all = recipient.page.getByRole('button', { name: /Download all/ });
    const [archive] = await Promise.all([recipient.page.waitForEvent('download'), all.click()]);
    await archive.path();
    await recipient.page.locator('.wall a').first().click();
    const original = recipient.page.getByRole('link', { name: /^Original/ });
    const [file] = await Promise.all([recipient.page.waitForEvent('download'), original.click()]);
    await file.path();
    await recipient.context.close();
    const headers = { 'User-Agent': `${RECIPIENT} Framed`, Referer: 'https://blog.example/autumn', 'Sec-Fetch-Dest': 'iframe' };
    assert.equal((await context.request.get(`${url}/embed`, { headers })).status(), 200);
    await eventually(page, `/links/${press.id}/activity`, ({ total, sites }) => total.downloads === 2 && sites.length === 1);
    const figure = (name) => page.locator('.figures div', { hasText: name }).locator('dd');
    await page.getByRole('heading', { name: 'Most taken' }).waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('.figures dd')].at(0)?.textContent === '2');
    assert.match(await figure('Downloads').textContent(), /^21 as ZIP$/);
    const chart = page.getByRole('img', { name: /^2 visits and 2 downloads from/ });
    await chart.waitFor();
    assert.match(await chart.getAttribute('aria-label'), /Most on .*2 visits, 2 downloads\.$/);
    assert.equal(await page.locator('.chart g').count(), 30);
    const kinds = page.getByRole('region', { name: 'Downloads by kind' });
    assert.deepEqual((await kinds.getByRole('listitem').allTextContents()).sort(), ['As ZIP1', 'Originals1']);
    const taken = page.getByRole('region', { name: 'Most taken' });
    assert.match(await taken.getByRole('listitem').first().textContent(), /As ZIP 1/);
    await page.getByRole('region', { name: 'On other sites' }).getByText('https://blog.example').waitFor();
    await page.getByText('Numbers by day').click();
    await page.getByRole('table').waitFor();
    assert.equal(await page.getByRole('table').getByRole('row').count(), 31);
    assert.match(await page.getByRole('table').getByRole('row').nth(1).textContent(), /\d{4}2\d22?0$/);
    await look(page, 'activity');
  });

  await t.test('another period stands in the address; the numbers are a file', async () => {
    await page.getByRole('button', { name: '7 days' }).click();
    await page.waitForURL(/days=7$/);
    await page.waitForFunction(() => document.querySelectorAll('.chart g').length === 7);
    await page.getByRole('button', { name: 'A year' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.chart g').length === 365);
    await page.getByText('Of the last 90 days').first().waitFor();
    await look(page, 'activity of a year');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.chart g').length === 7);
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    assert.match(csv.suggestedFilename(), /^Press .*\.csv$/);
    const lines = (await readFile(await csv.path(), 'utf8')).split(/\r?\n/);
    assert.equal(lines[0], '\ufeffdate,what,name,class,count');
    assert.ok(lines.includes(',site,https://blog.example,,1'), lines.join('\n'));
    await page.getByRole('region', { name: 'Most taken' }).getByRole('link').first().click();
    await page.waitForURL(/\/assets\//);
    await page.goBack();
    await page.getByRole('link', { name: 'Autumn 2026' }).last().click();
    await page.waitForURL(/\/collections\//);
    await page.getByRole('tab', { name: /^Share/ }).click();
    await page.getByRole('article', { name: 'Press' }).getByRole('link', { name: 'Activity of Press' }).click();
    await page.getByRole('heading', { name: 'Press', exact: true }).waitFor();
    assert.equal(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Links' }).getAttribute('aria-current'), 'true');
  });

  await t.test('a direct link has the same, and what was deleted leads back to the list', async () => {
    await page.goto(at('/links'));
    await row('For print').getByRole('link', { name: 'Activity of For print' }).click();
    await page.getByRole('heading', { name: 'Nobody opened it in these days' }).waitFor();
    await page.getByRole('button', { name: 'Delete For print' }).click();
    await warning.getByRole('button', { name: 'Delete link' }).click();
    await page.waitForURL(/\/links$/);
    await row('Press').waitFor();
    await page.goto(at('/links/01940000-0000-7000-8000-000000000000'));
    await page.getByText('Nothing is at this address').waitFor();
  });

  const other = await newPerson(browser);
  await t.test('everybody’s links, by maker', async () => {
    const { url } = await ask(page, 'POST', '/members', { name: 'Anna Lindqvist', email: 'anna@hollund.example', role: 'contributor' });
    await other.page.goto(url);
    await other.page.getByRole('textbox', { name: 'Password' }).fill('a copper lamp in the window');
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('navigation', { name: 'Main' }).waitFor();
    for (const collection of [autumn, winter]) {
      const link = { name: `Agency, ${collection.name}`, allow: { originals: false, proxies: [], attachments: false } };
      await ask(other.page, 'POST', `/collections/${collection.id}/links`, link);
    }
    await other.page.goto(at('/links'));
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).waitFor();
    assert.equal(await other.page.locator('.link-row').count(), 2);
    assert.equal(await other.page.getByRole('combobox', { name: 'Made by' }).count(), 0);
    await page.goto(at('/links'));
    await choice('Made by').selectOption('Everybody’s links');
    await row('Agency, Autumn 2026').getByText('Anna Lindqvist').waitFor();
    await row('Press').waitFor();
    await look(page, 'everybody’s links');
    await choice('Made by').selectOption('Anna Lindqvist');
    await row('Press').waitFor({ state: 'detached' });
    assert.equal(await rows.count(), 2);
  });

  await t.test('hiding a collection warns which links close, by name', async () => {
    await page.goto(at(`/collections/${autumn.id}?tab=info`));
    const hidden = page.getByRole('switch', { name: 'Hidden' });
    await hidden.click();
    await warning.getByRole('heading', { name: 'Hide “Autumn 2026”?' }).waitFor();
    await warning.getByText('1 active link closes at once').waitFor();
    await warning.getByText('Agency, Autumn 2026').waitFor();
    await warning.getByText('by Anna Lindqvist').waitFor();
    assert.equal(await warning.getByText('Press').count(), 0, 'the owner goes on seeing it');
    await look(page, 'hide a collection');
    await warning.getByRole('button', { name: 'Keep it visible' }).click();
    assert.equal(await hidden.isChecked(), false);
    await page.waitForFunction(() => document.activeElement?.id === 'hidden-switch');
    assert.equal((await ask(page, 'GET', `/collections/${autumn.id}`)).visibility, 'everyone');
    await page.keyboard.press('Space');
    await warning.getByRole('button', { name: 'Hide and close 1 link' }).click();
    await page.getByText('Nobody is named yet').waitFor();
    assert.equal(await hidden.isChecked(), true);
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).getByText('Suspended', { exact: true }).waitFor();
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).getByText(/^Suspended since \d+ \w+ \d{4}\. /).waitFor();
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).getByText('Hidden from you').waitFor();
    await look(other.page, 'a link to what one no longer sees');
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).locator('.tick').click();
    const end = other.page.getByRole('toolbar').getByRole('button', { name: 'Change end' });
    assert.equal(await end.getAttribute('aria-disabled'), 'true');
  });

  await t.test('who is named keeps their links, and is not taken off unasked', async () => {
    await page.getByLabel('Add by name').selectOption('Anna Lindqvist');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Take Anna Lindqvist off' }).waitFor();
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).getByText('Active').waitFor();
    // Until its answer the switch takes no other press.
    const shown = page.waitForResponse((response) => response.request().method() === 'PATCH').then((response) => response.finished());
    await page.getByRole('switch', { name: 'Hidden' }).click();
    await page.getByText('Everyone in the team sees this collection').waitFor();
    await shown;
    await page.getByRole('switch', { name: 'Hidden' }).click();
    await page.getByRole('button', { name: 'Take Anna Lindqvist off' }).waitFor();
    assert.equal(await warning.count(), 0, 'nothing closes');
    await page.getByRole('button', { name: 'Take Anna Lindqvist off' }).click();
    await warning.getByRole('heading', { name: 'Hide “Autumn 2026” from Anna Lindqvist?' }).waitFor();
    await look(page, 'take somebody off');
    await warning.getByRole('button', { name: 'Take off and close 1 link' }).click();
    await page.getByText('Nobody is named yet').waitFor();
    await other.page.getByRole('row', { name: 'Agency, Autumn 2026' }).getByText('Suspended', { exact: true }).waitFor();
  });

  await t.test('in Russian', async () => {
    await page.goto(at('/links?made_by=all'));
    await row('Press').waitFor();
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.getByRole('heading', { name: 'Ссылки', exact: true }).waitFor();
    await row('Press').waitFor();
    await look(page, 'links in Russian');
    await row('Press').getByRole('link', { name: 'Активность: Press' }).click();
    await page.getByRole('heading', { name: 'Скачивают чаще всего' }).waitFor();
    await look(page, 'activity in Russian');
  });

  assert.deepEqual([...member.faults, ...other.faults], []);
});
