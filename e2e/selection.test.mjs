// Links that begin at assets: a selection that becomes a collection, the original of one asset, and an address for members.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { copied, look, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

const PASSWORD = 'an evening train to Bergen';

async function signIn(page) {
  await page.getByLabel('E-mail').fill('marek@hollund.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('links of a selection, of one original, and for members', { timeout: 180_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const { page, context, faults } = await newPerson(browser);
  const dialog = page.getByRole('dialog');
  const warning = page.getByRole('alertdialog');
  const panel = page.getByRole('complementary', { name: 'picture-1.jpg' });
  const direct = panel.getByRole('article');
  let pictures;
  let selection;
  let asset;
  let file;

  await t.test('three pictures', async () => {
    await setUp(page, service);
    pictures = await makePictures(page, [[1600, 1067], [900, 1200], [640, 480]]);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(pictures);
    await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 3);
  });

  await t.test('two of them become a collection with its link', async () => {
    await page.getByRole('option', { name: 'picture-1.jpg' }).click({ modifiers: ['Control'] });
    const bar = page.getByRole('toolbar');
    await bar.getByRole('button', { name: 'Copy link for members' }).click();
    assert.match(await copied(page, (text) => text.includes('/assets/')), new RegExp(`^${service.url}/assets/[0-9a-f-]{36}$`));
    await page.getByRole('option', { name: 'picture-2.jpg' }).click({ modifiers: ['Control'] });
    assert.equal(await bar.getByRole('button', { name: 'Copy link for members' }).count(), 0, 'of one only');
    await look(page, 'what is chosen');
    await bar.getByRole('button', { name: 'Share' }).click();
    await dialog.getByRole('heading', { name: 'Creating a link to a selection of assets' }).waitFor();
    const name = dialog.getByLabel('Collection name');
    await page.waitForFunction(() => document.activeElement?.id === 'collection-name');
    await dialog.getByPlaceholder(/^Selection of \d+ \w+ \d{4}$/).waitFor();
    await dialog.getByText('2 assets become a collection of their own.').waitFor();
    await name.fill('x'.repeat(201));
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.locator('#collection-name-error').waitFor();
    await name.fill('For Ann');
    await dialog.getByRole('complementary').getByText('For Ann').waitFor({ state: 'attached' });
    await dialog.getByRole('checkbox', { name: /^Original/ }).check();
    await dialog.getByRole('checkbox', { name: /^Delete the collection together/ }).check();
    await look(page, 'link to a selection');
    const [view] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('button', { name: 'View as recipient' }).click()]);
    await view.getByRole('heading', { name: 'For Ann' }).waitFor();
    await view.getByText('You see this as recipients do.').waitFor();
    await view.locator('.pic').nth(1).waitFor();
    assert.equal(await view.locator('.pic').count(), 2);
    await view.close();
    assert.equal(await page.getByRole('navigation').getByRole('link', { name: 'For Ann' }).count(), 0, 'nothing is kept');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByRole('heading', { name: 'The link is ready' }).waitFor();
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    selection = await copied(page, (text) => text.includes('/s/'));
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByRole('link', { name: 'For Ann' }).waitFor();
    assert.equal(await page.getByRole('toolbar').count(), 0, 'nothing is chosen any more');

    const recipient = await newPerson(browser);
    await recipient.page.goto(selection);
    await recipient.page.locator('.pic').nth(1).waitFor();
    assert.equal(await recipient.page.locator('.pic').count(), 2);
    assert.deepEqual(recipient.faults, []);
    await recipient.context.close();
  });

  await t.test('the collection goes with its link, and the window says so', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'For Ann' }).click();
    await page.getByRole('tab', { name: 'Share' }).click();
    const shared = page.getByRole('tabpanel');
    await shared.getByRole('button', { name: 'Copy link for members' }).click();
    const address = await copied(page, (text) => text.includes('/collections/'));
    assert.equal(address, page.url().replace(/\?.*/, ''));
    await shared.getByRole('article').getByRole('button', { name: /^Delete/ }).click();
    await warning.getByText('The collection “For Ann” goes to the bin with it').waitFor();
    await look(page, 'a link whose collection goes with it');
    await warning.getByRole('button', { name: 'Delete link' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'For Ann' }).waitFor({ state: 'detached' });
    assert.equal((await context.request.get(selection)).status(), 404);
    await page.getByRole('link', { name: 'Bin' }).click();
    await page.getByText('For Ann').first().waitFor();
  });

  await t.test('a direct link is the file itself', async () => {
    await page.goto(`${service.url}/assets`);
    await page.getByRole('option', { name: 'picture-1.jpg' }).click();
    await panel.waitFor();
    asset = page.url();
    await panel.getByRole('button', { name: 'Share this asset' }).waitFor();
    await look(page, 'an asset with its ways to be shared');
    await panel.getByRole('button', { name: 'Create direct download link' }).click();
    await dialog.getByText('Whoever opens the address gets “picture-1.jpg” at once').waitFor();
    for (const none of ['Limit of downloads', 'Message to recipients']) {
      assert.equal(await dialog.getByLabel(none).count(), 0, none);
    }
    await dialog.getByLabel('Link name').fill('For print');
    await dialog.getByLabel('Short address').fill('picture-for-print');
    await look(page, 'a direct link');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByText('“For print” gives picture-1.jpg').waitFor();
    assert.equal(await dialog.getByText('Embed code').count(), 0);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    file = await copied(page, (text) => text.includes('/s/'));
    await look(page, 'a direct link that is ready');
    await page.keyboard.press('Escape');
    await direct.getByText('Active').waitFor();

    const recipient = await newPerson(browser);
    for (const address of [file, `${service.url}/s/picture-for-print`]) {
      const [download] = await Promise.all([recipient.page.waitForEvent('download'), recipient.page.goto(address).catch(() => {})]);
      assert.equal(download.suggestedFilename(), 'picture-1.jpg');
      assert.deepEqual(await readFile(await download.path()), pictures[0].buffer);
    }
    await recipient.context.close();
  });

  await t.test('with a password it asks first; paused it is closed; deleted it is gone', async () => {
    await direct.getByRole('button', { name: /^Edit/ }).click();
    await dialog.getByRole('switch', { name: 'Set password' }).check();
    await dialog.getByRole('textbox', { name: 'Password' }).fill('copper-lantern-4-ferry');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await direct.getByText('Asks for a password').waitFor({ state: 'attached' });

    const recipient = await newPerson(browser);
    await recipient.page.goto(file);
    await recipient.page.getByLabel(/came with this link/).fill('copper-lamp');
    await recipient.page.getByRole('button', { name: 'Open' }).click();
    await recipient.page.getByText('That is not it').waitFor();
    await recipient.page.getByLabel(/came with this link/).fill('copper-lantern-4-ferry');
    const [download] = await Promise.all([recipient.page.waitForEvent('download'), recipient.page.getByRole('button', { name: 'Open' }).click()]);
    assert.deepEqual(await readFile(await download.path()), pictures[0].buffer);
    // The page that stays is not the form that complained.
    await recipient.page.getByRole('heading', { name: 'The download is starting' }).waitFor();
    await look(recipient.page, 'a file that is given');
    await direct.getByRole('button', { name: /^Pause/ }).click();
    await direct.getByText('Paused', { exact: true }).waitFor();
    assert.equal((await recipient.context.request.get(file)).status(), 403);
    await look(page, 'an asset with a direct link');
    await direct.getByRole('button', { name: /^Delete/ }).click();
    await warning.getByRole('button', { name: 'Delete link' }).click();
    await direct.waitFor({ state: 'detached' });
    assert.equal((await recipient.context.request.get(file)).status(), 404);
    await recipient.context.close();
  });

  await t.test('a link for members leads through the door to its page', async () => {
    await panel.getByRole('button', { name: 'Copy link for members' }).click();
    const address = await copied(page, (text) => text.includes('/assets/'));
    assert.equal(address, asset);
    const member = await newPerson(browser);
    await member.page.goto(address);
    await signIn(member.page);
    await member.page.getByRole('heading', { name: 'picture-1.jpg' }).first().waitFor();
    assert.equal(member.page.url(), address);
    assert.deepEqual(member.faults, []);
    await member.page.goto(`${service.url}/collections/01940000-0000-7000-8000-000000000000`);
    await member.page.getByText('It was deleted or moved, or it is hidden from you.').waitFor();
    await member.context.close();
    assert.deepEqual(faults, []);
  });
});
