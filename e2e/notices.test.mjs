// What happens to a member's links reaches them: a first visit, a pause, a role that was taken. Somebody else takes a link over. And
// links are looked at as recipients see them, without being counted.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import { test } from 'node:test';

import { DESK, PHONE, RECIPIENT, ask, eventually, look, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

/** Lets somebody in who is invited as a contributor. */
async function join(page, administrator) {
  const { member, url } = await ask(administrator, 'POST', '/members', { name: 'Anna Lindqvist', email: 'anna@hollund.example', role: 'contributor' });
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Password' }).fill('a copper lamp in the window');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nothing hangs here yet' }).waitFor();
  return member.id;
}

/** Changes something that has a version, as the page's own member. */
const change = (page, path, version, body) => page.evaluate(async ([path, version, body]) => {
  const headers = { 'Content-Type': 'application/json', 'If-Match': `"${version}"` };
  const answer = await fetch(`/api/v1${path}`, { method: 'PATCH', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}, [path, version, body]);

test('notices', { timeout: 180_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const administrator = await newPerson(browser);
  const maker = await newPerson(browser);
  const { page, context } = maker;
  const dialog = page.getByRole('dialog');
  const panel = page.getByRole('tabpanel');
  const bell = (unread) => page.getByRole('button', { name: unread ? `Notices, ${unread} unread` : 'Notices', exact: true });
  const card = panel.getByRole('article', { name: 'Press kit' });
  let anna;
  let asset;
  let collection;
  let link;

  /** Another role for the maker. */
  async function setRole(role) {
    const { items } = await ask(administrator.page, 'GET', '/members');
    await change(administrator.page, `/members/${anna}`, items.find(({ id }) => id === anna).account.version, { role });
  }

  await t.test('a maker with a link, of which there is nothing to tell yet', async () => {
    await setUp(administrator.page, service);
    anna = await join(page, administrator.page);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(await makePictures(page, [[1600, 1067], [900, 1200]]));
    await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 2);
    const { items } = await ask(page, 'GET', '/assets');
    asset = items[0].id;
    collection = (await ask(page, 'POST', '/collections', { name: 'Autumn 2026 campaign', assets: items.map(({ id }) => id) })).id;
    link = await ask(page, 'POST', `/collections/${collection}/links`, { name: 'Press kit', allow: { originals: false, proxies: ['preview'], attachments: false } });
    await bell().click();
    await dialog.getByText('Nothing has happened yet').waitFor();
    await look(page, 'no notices');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('.bell'));
  });

  /** What opens in a tab of its own. */
  async function viewed(click) {
    const [tab] = await Promise.all([context.waitForEvent('page'), click()]);
    await tab.locator('aside.view').waitFor();
    assert.equal(await tab.evaluate(() => globalThis.opener), null);
    await tab.locator('.pic').nth(1).waitFor();
    assert.equal(await tab.locator('.pic').count(), 2);
    await tab.close();
  }

  await t.test('it is viewed as recipients see it, from the card and as the form stands, and nobody counts that', async () => {
    await page.goto(`${service.url}/collections/${collection}?tab=share`);
    await viewed(() => card.getByRole('button', { name: 'View Press kit as recipient' }).click());
    await panel.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByPlaceholder(/^Link from /).fill('Not made');
    const view = dialog.getByRole('button', { name: 'View as recipient' });
    await viewed(() => view.click());

    await dialog.locator('summary').click();
    await dialog.getByLabel('Limit of downloads').fill('many');
    await view.click();
    await dialog.getByText('A whole number from 1').waitFor();
    await dialog.getByLabel('Limit of downloads').fill('');
    await dialog.getByLabel('Short address').first().fill('a');
    const [refused] = await Promise.all([context.waitForEvent('page'), view.click()]);
    await dialog.locator('#link-slug-error').waitFor();
    if (!refused.isClosed()) await refused.waitForEvent('close');
    await page.evaluate(() => { globalThis.open = () => null; });
    await dialog.getByLabel('Short address').first().fill('');
    await view.click();
    await dialog.getByText('The browser did not open a tab.').waitFor();
    await page.keyboard.press('Escape');
    await page.reload();

    await card.getByRole('button', { name: 'Edit Press kit' }).click();
    await dialog.getByRole('switch', { name: 'Set password' }).check();
    await dialog.getByRole('textbox', { name: 'Password' }).fill('copper-lantern-4-ferry');
    await viewed(() => view.click());
    await look(page, 'edit link with a view');
    await page.keyboard.press('Escape');
    const { items } = await ask(page, 'GET', `/collections/${collection}/links`);
    assert.deepEqual(items.map(({ name, visits, has_password }) => [name, visits, has_password]), [['Press kit', 0, false]]);
  });

  await t.test('a first visit rings the bell in every window, until the list was open', async () => {
    const second = await context.newPage();
    await second.goto(`${service.url}/collections`);
    await bell().waitFor();
    const recipient = await newPerson(browser, { userAgent: RECIPIENT });
    await recipient.page.goto(link.url);
    await recipient.context.close();
    await bell(1).waitFor();
    await second.getByRole('button', { name: 'Notices, 1 unread' }).waitFor();
    await bell(1).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('“Press kit” was opened for the first time').waitFor();
    await dialog.getByText(/^Autumn 2026 campaign, just now$/).waitFor();
    await bell().waitFor({ state: 'attached' });
    await second.getByRole('button', { name: 'Notices', exact: true }).waitFor();
    assert.equal(await dialog.getByText('Not read yet').count(), 1, 'it keeps its mark while the list is open');
    await look(page, 'notices');
    await second.close();
    await page.keyboard.press('Escape');
    await page.goto(`${service.url}/assets`);
    await bell().click();
    await dialog.getByText('was opened for the first time').waitFor();
    assert.equal(await dialog.getByText('Not read yet').count(), 0);
  });

  await t.test('a notice leads to its link', async () => {
    await dialog.getByRole('link', { name: '“Press kit” was opened' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('article.link'));
    assert.equal(page.url(), `${service.url}/collections/${collection}?tab=share`);
    await page.getByRole('button', { name: 'Close panel' }).click();
    await bell().click();
    await dialog.getByRole('link', { name: '“Press kit” was opened' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('article.link'));
  });

  await t.test('on a phone it is in the account’s menu', async () => {
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Close panel' }).click();
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Notices' }).click();
    await dialog.getByText('was opened for the first time').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Account'));
    await page.setViewportSize(DESK);
  });

  await t.test('another pauses it: the card says so, and the maker hears of it', async () => {
    const { items: [{ version }] } = await ask(administrator.page, 'GET', `/collections/${collection}/links`);
    await change(administrator.page, `/links/${link.id}`, version, { state: 'paused' });
    await bell(1).click();
    await dialog.getByText('“Press kit” was paused').waitFor();
    await dialog.getByText('by Marek Sobol').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'About the collection' }).click();
    await card.getByText(/^Paused .+ by Marek Sobol$/).waitFor();
    await card.getByRole('button', { name: 'Resume Press kit' }).click();
    await card.getByText('Active', { exact: true }).waitFor();
  });

  await t.test('a role that may not share suspends it, with reason and date, until somebody takes it over', async () => {
    await administrator.page.goto(`${service.url}/collections/${collection}?tab=share`);
    const theirs = administrator.page.getByRole('tabpanel').getByRole('article', { name: 'Press kit' });
    await theirs.getByText('Active', { exact: true }).waitFor();
    assert.equal(await theirs.getByRole('button', { name: 'Take over' }).count(), 0);
    await setRole('viewer');
    await theirs.getByText('Suspended', { exact: true }).waitFor();
    await theirs.getByText(/^Suspended since \d+ \w+ \d{4}\. Its maker may no longer make links\.$/).waitFor();
    await look(administrator.page, 'a suspended link');
    await page.getByText('Viewer, Hollund').waitFor();
    await bell(1).click();
    await dialog.getByText('“Press kit” stopped working: your role may not make links any more').waitFor();
    await look(page, 'a notice of a suspended link');
    await page.keyboard.press('Escape');

    await theirs.getByRole('button', { name: 'Take over' }).focus();
    await administrator.page.keyboard.press('Enter');
    const confirm = administrator.page.getByRole('dialog');
    await confirm.getByText('You become its maker in place of Anna Lindqvist.').waitFor();
    await look(administrator.page, 'take over');
    await confirm.getByRole('button', { name: 'Take over' }).click();
    await theirs.getByText('Active', { exact: true }).waitFor();
    await theirs.getByText('Marek Sobol').waitFor();
    await administrator.page.waitForFunction(() => document.activeElement?.closest('article.link'));
    const { items: [after] } = await ask(administrator.page, 'GET', `/collections/${collection}/links`);
    assert.deepEqual([after.url, after.created_by.name], [link.url, 'Marek Sobol']);
    await bell(1).click();
    await dialog.getByText('“Press kit” was taken over').waitFor();
    await page.keyboard.press('Escape');
  });

  await t.test('of a link that gives less the card says since when, and the maker hears of it', async () => {
    await setRole('editor');
    await page.getByText('Editor, Hollund').waitFor();
    await ask(page, 'POST', `/collections/${collection}/links`, { name: 'For print', allow: { originals: true, proxies: ['preview'], attachments: false } });
    await ask(page, 'POST', `/assets/${asset}/links`, { name: 'The file' });
    await setRole('contributor');
    await page.getByText('Contributor, Hollund').waitFor();
    await page.goto(`${service.url}/collections/${collection}?tab=share`);
    await panel.getByText(/^Gives fewer files since \d+ \w+ \d{4}: no originals\. Its maker’s role may not give them\.$/).waitFor();
    await look(page, 'a link that gives less');
    await bell(2).click();
    await dialog.getByText('“For print” gives fewer files: no originals').waitFor();
    await dialog.getByRole('link', { name: '“The file” stopped working: your role may not give originals away any more' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('article.link[aria-label="The file"]'));
    assert.equal(page.url(), `${service.url}/assets/${asset}`);
    await page.getByText(/^Suspended since \d+ \w+ \d{4}\. Its maker may no longer give originals away\.$/).waitFor();
  });

  await t.test('an edit that ends something tells of the downloads that run', async () => {
    const { page } = administrator;
    const film = await page.evaluate(async () => {
      const film = new Uint8Array(16 << 20);
      const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Length': film.length, 'Upload-Metadata': `filename ${btoa('film.bin')}`, 'Content-Type': 'application/offset+octet-stream' };
      const answer = await fetch('/api/v1/uploads', { method: 'POST', headers, body: film });
      return answer.headers.get('Content-Location').split('/').at(-1);
    });
    const { id } = await ask(page, 'POST', '/collections', { name: 'Rushes', assets: [film] });
    const { url } = await ask(page, 'POST', `/collections/${id}/links`, { name: 'For the cutter', allow: { originals: true, proxies: [], attachments: false } });
    const { assets: [shown] } = await (await fetch(`${url}/collection.json`)).json();
    const download = get(`${url}/assets/${shown.id}/original`);
    // Nobody reads it, so it waits.
    const [response] = await once(download, 'response');
    assert.equal(response.statusCode, 200);
    await page.goto(`${service.url}/collections/${id}?tab=share`);
    await page.getByRole('button', { name: 'Edit For the cutter' }).click();
    const window = page.getByRole('dialog');
    await window.getByLabel('Link name').fill('For cutters');
    assert.equal(await window.getByText('About 1 download is running').count(), 0, 'the name ends nothing');
    await window.getByRole('checkbox', { name: /^Original/ }).uncheck();
    await window.getByText('About 1 download is running').waitFor();
    await look(page, 'an edit that ends a download');
    download.destroy();
  });

  await t.test('in Russian', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.getByRole('button', { name: 'Уведомления', exact: true }).click();
    await dialog.getByText('Ссылку «Press kit» открыли впервые').waitFor();
    await look(page, 'notices in Russian');
  });

  await eventually(page, '/notices', ({ items, unread }) => unread === 0 && items.length >= 5);
  assert.deepEqual([...administrator.faults, ...maker.faults], []);
});
