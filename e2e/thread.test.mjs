// The whole thread in a browser: set-up → upload → collection → link with password → recipient → ZIP → link deleted → 404.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { look, newPerson, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

test('the whole thread', { timeout: 240_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const member = await newPerson(browser);
  const { page } = member;

  await t.test('set-up with the code from the log', async () => {
    await page.goto(service.setupUrl);
    await page.getByLabel('Name of the team').fill('Hollund');
    await look(page, 'set-up');
    await page.getByLabel('Your name').fill('Marek Sobol');
    await page.getByLabel('E-mail').fill('marek@hollund.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('short');
    await page.getByRole('button', { name: 'Create and sign in' }).click();
    await page.getByText('At least 12').last().waitFor();
    await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
    await page.getByRole('button', { name: 'Create and sign in' }).click();
    await page.getByRole('heading', { name: 'Nothing hangs here yet' }).waitFor();
    await look(page, 'empty assets');
  });

  await t.test('signing out and in', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: /^Sign out/ }).click();
    await page.getByRole('heading', { name: 'Sign in to Hollund' }).waitFor();
    await look(page, 'sign in');
    await page.getByLabel('E-mail').fill('marek@hollund.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Oslo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('E-mail and password do not belong together').waitFor();
    await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Nothing hangs here yet' }).waitFor();
  });

  await t.test('uploading: thumbnails appear without a reload', async () => {
    const pictures = await makePictures(page, [[1600, 1067], [900, 1200], [2800, 1800], [640, 480]]);
    const note = { name: 'release.txt', mimeType: 'text/plain', buffer: Buffer.from('signed') };
    const broken = { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: pictures[0].buffer.subarray(0, 4000) };
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles([...pictures, note, broken]);
    await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 4 && document.querySelectorAll('[role=option]').length === 6);
    await page.getByText('no preview: the picture breaks off').or(page.getByText('no preview: the file is damaged')).first().waitFor();
    await look(page, 'assets');
  });

  let address;
  await t.test('a collection from a selection, by keyboard', async () => {
    const tiles = page.getByRole('option');
    await tiles.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+a');
    await page.getByText('6 selected').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Create collection' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Autumn 2026 campaign');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Autumn 2026 campaign' }).first().waitFor();
    await look(page, 'collection');
  });

  await t.test('a link with a password from the Share tab', async () => {
    await page.getByRole('link', { name: 'Collections', exact: false }).first().click();
    await page.getByRole('row', { name: /Autumn 2026 campaign/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('tab', { name: /Share/ }).click();
    await page.getByText('Only your team sees this').waitFor();
    await look(page, 'collections');
    await page.getByRole('button', { name: 'Create link' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Creating a link to a collection' }).waitFor();
    await dialog.getByPlaceholder(/^Link from /).waitFor();
    await dialog.getByRole('checkbox', { name: /^Original/ }).check();
    await dialog.getByRole('switch', { name: 'Set password' }).check();
    await dialog.getByRole('textbox', { name: 'Password' }).fill('copper-lantern');
    await look(page, 'create link');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await page.getByRole('heading', { name: 'The link is ready' }).waitFor();
    address = (await page.getByRole('dialog').locator('output, .copyable').first().textContent()).trim();
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/s\/[0-9A-Za-z]{22}$/);
    await look(page, 'link ready');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('img', { name: 'Public link is active.' }).first().waitFor();
  });

  await t.test('in Russian', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.getByRole('heading', { level: 1, name: 'Коллекции' }).waitFor();
    await look(page, 'collections in Russian');
    await page.getByRole('button', { name: /^Изменить/ }).click();
    await page.getByRole('dialog').getByRole('heading', { name: /^Изменение ссылки/ }).waitFor();
    await look(page, 'edit link in Russian');
    await page.getByRole('dialog').getByRole('button', { name: 'Отмена' }).click();
    await page.getByRole('link', { name: 'Материалы' }).first().click();
    await page.locator('.pic img').first().waitFor();
    await look(page, 'assets in Russian');
    // The longest bar there is, beside the inspector.
    await page.getByRole('link', { name: /^Autumn 2026 campaign/ }).first().click();
    await page.getByRole('complementary', { name: /^О коллекции/ }).waitFor();
    await page.getByRole('option').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('toolbar').getByRole('button', { name: 'Убрать из коллекции' }).waitFor();
    await look(page, 'a choice in a collection in Russian');
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Вы', exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Collections' }).waitFor();
  });

  await t.test('the recipient unlocks, looks and takes a ZIP', async () => {
    const recipient = await newPerson(browser, { acceptDownloads: true });
    await recipient.page.goto(address);
    assert.equal((await recipient.page.content()).includes('Autumn'), false, 'a locked page tells nothing');
    await look(recipient.page, 'locked');
    await recipient.page.getByLabel(/came with this link/).fill('copper-lamp');
    await recipient.page.getByRole('button', { name: 'Open' }).click();
    await recipient.page.getByText('That is not it').waitFor();
    await recipient.page.getByLabel(/came with this link/).fill('copper-lantern');
    await recipient.page.getByRole('button', { name: 'Open' }).click();
    await recipient.page.getByRole('heading', { name: 'Autumn 2026 campaign' }).waitFor();
    await look(recipient.page, 'the recipient’s collection');
    const [download] = await Promise.all([
      recipient.page.waitForEvent('download'),
      recipient.page.getByRole('button', { name: /Download all/ }).click(),
    ]);
    const names = execFileSync('unzip', ['-Z1', await download.path()]).toString().trim().split('\n').sort();
    assert.deepEqual(names, ['broken.jpg', 'picture-1.jpg', 'picture-2.jpg', 'picture-3.jpg', 'picture-4.jpg', 'release.txt']);
    execFileSync('unzip', ['-tq', await download.path()]);

    await recipient.page.locator('.wall a').first().click();
    await recipient.page.getByRole('heading', { name: 'Download' }).waitFor();
    await recipient.page.reload();
    await look(recipient.page, 'the recipient’s asset');
    const [original] = await Promise.all([
      recipient.page.waitForEvent('download'),
      recipient.page.getByRole('link', { name: /^Original/ }).click(),
    ]);
    assert.ok((await readFile(await original.path())).length > 0);
    assert.deepEqual(recipient.faults, []);
    await recipient.context.close();
  });

  await t.test('without script everything can be reached', async () => {
    const plain = await newPerson(browser, { javaScriptEnabled: false, acceptDownloads: true });
    await plain.page.goto(address);
    await plain.page.getByLabel(/came with this link/).fill('copper-lantern');
    await plain.page.getByRole('button', { name: 'Open' }).click();
    await plain.page.locator('input[name=asset]').first().check();
    const [download] = await Promise.all([
      plain.page.waitForEvent('download'),
      plain.page.getByRole('button', { name: /selection/i }).click(),
    ]);
    assert.equal(execFileSync('unzip', ['-Z1', await download.path()]).toString().trim().split('\n').length, 1);
    await plain.page.locator('.wall a').first().click();
    await plain.page.getByRole('link', { name: /^Original/ }).waitFor();
    await plain.context.close();
  });

  await t.test('a deleted link is gone for good', async () => {
    await page.getByRole('button', { name: /^Delete Link from/ }).click();
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Delete link' }).click();
    await page.getByText('is deleted').waitFor();
    const late = await newPerson(browser);
    const answer = await late.page.goto(address);
    assert.equal(answer.status(), 404);
    await look(late.page, 'nothing here');
    await late.context.close();
  });

  assert.deepEqual(member.faults, []);
});
