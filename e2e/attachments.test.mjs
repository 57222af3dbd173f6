// Files that belong to an asset: dropped on its page, renamed, given by a link, taken by a recipient, deleted, gone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { look, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

/** Drops files on the page, as from another window. */
async function drop(page, files) {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, type, text] of files) transfer.items.add(new File([text], name, { type }));
    return transfer;
  }, files);
  for (const event of ['dragenter', 'dragover']) await page.dispatchEvent('#main', event, { dataTransfer: transfer });
  await page.locator('.drop-here').waitFor();
  const words = await page.locator('.drop-here').textContent();
  await page.dispatchEvent('#main', 'drop', { dataTransfer: transfer });
  await page.locator('.drop-here').waitFor({ state: 'detached' });
  return words;
}

test('attachments', { timeout: 240_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const member = await newPerson(browser, { acceptDownloads: true });
  const { page } = member;
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const section = page.getByRole('region', { name: /^Attachments/ });
  const attached = section.getByRole('listitem');
  let asset;
  let address;

  await t.test('a collection with pictures', async () => {
    await setUp(page, service);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(await makePictures(page, [[1600, 1067], [900, 1200]]));
    await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 2);
    await page.getByRole('option').first().focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('toolbar').getByRole('button', { name: 'Create collection' }).click();
    await dialog.getByLabel('Name').fill('Portraits');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Portraits' }).first().waitFor();
  });

  await t.test('dropped on the asset’s page, files are attached and are no assets', async () => {
    await page.getByRole('option', { name: /picture-1/ }).click();
    await page.getByRole('heading', { name: 'picture-1.jpg' }).waitFor();
    asset = page.url();
    await section.getByText('Nothing is attached yet').waitFor();
    await look(page, 'nothing attached');
    const words = await drop(page, [['scan0001.pdf', 'application/pdf', '%PDF-1.7 I agree.'], ['subtitles.srt', 'text/plain', '1\n00:00 --> 00:01\nHello\n']]);
    assert.match(words, /attach it to this asset/);
    await attached.nth(1).waitFor();
    await attached.filter({ hasText: 'scan0001.pdf' }).getByText('PDF, 17').waitFor();
    await page.locator('.tray').getByText('subtitles.srt').waitFor();
    await drop(page, [['the same.pdf', 'application/pdf', '%PDF-1.7 I agree.']]);
    await page.getByText('was here already').first().waitFor();
    assert.equal(await attached.count(), 2);
    const total = await page.evaluate(() => fetch('/api/v1/assets').then((answer) => answer.json()).then((list) => list.total));
    assert.equal(total, 2);
    await look(page, 'attached');
  });

  await t.test('renamed in place, by keyboard', async () => {
    await section.getByRole('button', { name: 'Rename scan0001.pdf' }).focus();
    await page.keyboard.press('Enter');
    const field = section.getByRole('textbox', { name: 'Name' });
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'rename-attachment-name');
    assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), 'scan0001');
    await page.keyboard.type('a/b');
    await page.keyboard.press('Enter');
    await page.locator('.toast.bad').waitFor();
    await field.fill('Model release, Ines.pdf');
    await look(page, 'renaming');
    await field.press('Enter');
    await attached.filter({ hasText: 'Model release, Ines.pdf' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Rename Model release, Ines.pdf');
    const [download] = await Promise.all([page.waitForEvent('download'), attached.filter({ hasText: 'Model release, Ines.pdf' }).getByRole('link').click()]);
    assert.equal(download.suggestedFilename(), 'Model release, Ines.pdf');
    assert.equal(await readFile(await download.path(), 'utf8'), '%PDF-1.7 I agree.');
  });

  await t.test('another window sees it at once', async () => {
    const other = await member.context.newPage();
    await other.goto(asset);
    const theirs = other.getByRole('region', { name: /^Attachments/ });
    await theirs.getByText('Model release, Ines.pdf').waitFor();
    const [chooser] = await Promise.all([other.waitForEvent('filechooser'), theirs.getByRole('button', { name: 'Add attachment' }).click()]);
    await chooser.setFiles({ name: 'contract.txt', mimeType: 'text/plain', buffer: Buffer.from('signed') });
    await attached.filter({ hasText: 'contract.txt' }).waitFor();
    await other.close();
  });

  await t.test('who may not edit the asset sees them, and no buttons', async () => {
    const made = await page.evaluate(async () => {
      const post = (path, body) => fetch(`/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((answer) => answer.json());
      return post('/members', { name: 'Vera', email: 'vera@hollund.example', role: 'viewer' });
    });
    const viewer = await newPerson(browser);
    await viewer.page.goto(made.url);
    await viewer.page.getByRole('textbox', { name: 'Password' }).fill('a quiet morning in Voss');
    await viewer.page.getByRole('button', { name: 'Join' }).click();
    await viewer.page.getByRole('heading', { name: 'Assets' }).first().waitFor();
    await viewer.page.goto(asset);
    const theirs = viewer.page.getByRole('region', { name: /^Attachments/ });
    await theirs.getByText('contract.txt').waitFor();
    assert.deepEqual([await theirs.getByRole('button').count(), await theirs.getByRole('link').count()], [0, 0]);
    await viewer.context.close();
  });

  await t.test('a link gives them, and says so', async () => {
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('tab', { name: 'Share' }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Create link' }).click();
    const option = dialog.getByRole('checkbox', { name: /^Attachments/ });
    await option.check();
    await dialog.getByText('1 of 2').waitFor();
    await dialog.getByRole('complementary', { name: 'What recipients get' }).getByText(/^Attachments/).waitFor();
    await look(page, 'create link with attachments');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByRole('heading', { name: 'The link is ready' }).waitFor();
    address = (await dialog.locator('output, .copyable').first().textContent()).trim();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  await t.test('the recipient takes one, and all as a ZIP', async () => {
    const recipient = await newPerson(browser, { acceptDownloads: true });
    await recipient.page.goto(address);
    await recipient.page.getByText('Attachments').first().waitFor();
    await look(recipient.page, 'the recipient’s collection');
    const [zip] = await Promise.all([recipient.page.waitForEvent('download'), recipient.page.getByRole('button', { name: /Download all/ }).click()]);
    const names = execFileSync('unzip', ['-Z1', await zip.path()]).toString().trim().split('\n');
    // Two of them were sent at once: either may have arrived first.
    assert.deepEqual(names.map((name) => name.replace('Attachments/picture-1.jpg/', '')).sort(), ['Model release, Ines.pdf', 'contract.txt', 'subtitles.srt']);
    execFileSync('unzip', ['-tq', await zip.path()]);
    await recipient.page.locator('.wall a[href]').filter({ has: recipient.page.getByAltText('picture-1.jpg') }).click();
    const link = recipient.page.getByRole('link', { name: /^Model release, Ines\.pdf/ });
    await link.waitFor();
    await recipient.page.reload();
    await look(recipient.page, 'the recipient’s asset');
    const [file] = await Promise.all([recipient.page.waitForEvent('download'), link.click()]);
    assert.deepEqual([file.suggestedFilename(), await readFile(await file.path(), 'utf8')], ['Model release, Ines.pdf', '%PDF-1.7 I agree.']);
    assert.deepEqual(recipient.faults, []);
    await recipient.context.close();
  });

  await t.test('deleted after a question, it is gone for everybody', async () => {
    await page.goto(asset);
    await section.getByRole('button', { name: 'Delete Model release, Ines.pdf' }).click();
    await dialog.getByRole('heading', { name: 'Delete the attachment “Model release, Ines.pdf”?' }).waitFor();
    await look(page, 'delete an attachment');
    await dialog.getByRole('button', { name: 'Keep attachment' }).click();
    assert.equal(await attached.count(), 3);
    await section.getByRole('button', { name: 'Delete Model release, Ines.pdf' }).click();
    // The list may hear of it before the window is shut: the keyboard is in the list then too.
    const gone = page.waitForFunction(() => document.querySelectorAll('.attachment').length === 2);
    await page.route('**/attachments/*', async (route) => {
      const response = await route.fetch();
      await gone;
      await route.fulfill({ response });
    }, { times: 1 });
    await dialog.getByRole('button', { name: 'Delete attachment' }).click();
    await page.getByText('is deleted').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('.attachments'));
    const late = await newPerson(browser);
    await late.page.goto(address);
    const page1 = late.page.locator('.wall a[href]').filter({ has: late.page.getByAltText('picture-1.jpg') });
    await page1.click();
    await late.page.getByText('contract.txt').waitFor();
    assert.equal((await late.page.content()).includes('Model release'), false);
    await late.context.close();
  });

  await t.test('in Russian', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.getByRole('button', { name: 'Приложить файл' }).waitFor();
    await look(page, 'attached in Russian');
  });

  assert.deepEqual(member.faults, []);
});
