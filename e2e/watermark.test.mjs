// The watermark: set in Administration and tried on real pictures, shown by a link, and in every picture its recipient gets.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually, look, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

/** A magenta square with transparent corners, as a PNG file. */
async function makeMark(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(80, 80);
    const context = canvas.getContext('2d');
    context.fillStyle = '#f0f';
    context.arc(40, 40, 38, 0, 7);
    context.fill();
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  });
  return { name: 'mark.png', mimeType: 'image/png', buffer: Buffer.from(bytes) };
}

/** How much of a picture is as magenta as the mark, of 1. */
const magenta = (page, address) => page.evaluate(async (address) => {
  // Loaded as a picture: the page's policy lets nothing be fetched from addresses of its own making.
  const image = new Image();
  image.src = address;
  await image.decode();
  const bitmap = await createImageBitmap(image);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let marked = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] > 200 && data[at + 1] < 60 && data[at + 2] > 200) marked += 1;
  return marked / (data.length / 4);
}, address);

test('watermark', { timeout: 120_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const administrator = await newPerson(browser);
  const { page } = administrator;
  await setUp(page, service);
  const origin = new URL(service.setupUrl).origin;
  const sample = page.locator('.sample img').first();
  let clean;
  let link;

  await t.test('it is tried on real pictures and set', async () => {
    await page.locator('input[type=file]').first().setInputFiles(await makePictures(page, [[1200, 800], [800, 1100]]));
    await eventually(page, '/assets', ({ items }) => items.length === 2 && items.every((asset) => asset.preview.state === 'made'));
    await page.goto(`${origin}/administration/watermark`);
    await page.getByRole('heading', { name: 'Administration' }).waitFor();
    await page.getByText('None yet').waitFor();
    await sample.waitFor();
    clean = await sample.getAttribute('src');
    await page.locator('#watermark-file').setInputFiles({ name: 'text.svg', mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Hollund</text></svg>') });
    await page.getByText('Turn the text into outlines').waitFor();
    await page.locator('#watermark-file').setInputFiles(await makeMark(page));
    await page.waitForFunction(() => document.querySelector('.sample img')?.src.startsWith('blob:'));
    await page.getByText('Turn the text into outlines').waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Administration' }).getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    const ring = await page.locator('#watermark-file:focus').evaluate((input) => getComputedStyle(input.closest('label')).outlineStyle);
    assert.equal(ring, 'solid', 'what has the keyboard shows it');
    const another = async (change) => {
      const shown = await sample.getAttribute('src');
      await change();
      await page.waitForFunction((shown) => document.querySelector('.sample img').src !== shown, shown);
    };
    await another(() => page.getByLabel('Opacity').fill('100'));
    const before = await magenta(page, await sample.getAttribute('src'));
    assert.ok(before > 0.005 && before < 0.2, `${before} of the sample is marked`);
    await another(() => page.getByRole('radio', { name: 'Tiled, all over' }).check());
    await look(page, 'watermark');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Saved.').waitFor();
    await page.waitForFunction(() => document.querySelector('.sample img')?.src.includes('/watermark/sample'));
    assert.ok(await magenta(page, await sample.getAttribute('src')) > 0.1);
    assert.equal(await magenta(page, clean), 0);
  });

  await t.test('a link shows it, and its window says what goes without', async () => {
    await page.evaluate(async () => {
      const { items } = await (await fetch('/api/v1/assets')).json();
      await fetch('/api/v1/collections', { method: 'POST', headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'Autumn', assets: items.map(({ id }) => id) }) });
    });
    await page.goto(`${origin}/collections`);
    await page.getByRole('main').getByText('Autumn').first().click();
    await page.getByRole('tab', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Create link' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Proxy' }).check();
    await dialog.getByRole('switch', { name: 'Show watermark' }).check();
    await dialog.getByAltText('A picture of this collection with the watermark').waitFor();
    await dialog.getByText('No address behind this link').waitFor();
    await dialog.getByText('2 assets to look at, with the watermark').waitFor();
    await dialog.getByRole('checkbox', { name: 'Original' }).check();
    await dialog.getByText('Originals stay downloadable without the mark.').waitFor();
    await look(page, 'link window with watermark');
    await dialog.getByRole('checkbox', { name: 'Original' }).uncheck();
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByRole('heading', { name: 'ready' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('img', { name: 'Watermark on' }).waitFor();
    link = await page.evaluate(async () => {
      const { items } = await (await fetch('/api/v1/links')).json();
      return items[0].url ?? items[0].link.url;
    });
  });

  await t.test('its recipient gets no picture without it', async () => {
    const recipient = await newPerson(browser);
    await recipient.page.goto(link);
    const pictures = await recipient.page.locator('.wall img').evaluateAll((all) => all.flatMap((image) => [image.currentSrc || image.src,
      ...image.srcset.split(', ').map((source) => source.split(' ')[0])]));
    assert.ok(pictures.length >= 4);
    for (const address of pictures) assert.ok(await magenta(recipient.page, address) > 0.1, address);
    const downloads = await recipient.page.evaluate(async (base) => {
      const { assets } = await (await fetch(`${base}/collection.json`)).json();
      return assets.flatMap((asset) => asset.downloads.map((file) => file.url));
    }, new URL(link).pathname);
    assert.ok(downloads.length >= 4);
    for (const address of downloads) assert.ok(await magenta(recipient.page, address) > 0.1, address);
    assert.deepEqual(recipient.faults, []);
    await recipient.context.close();
  });

  await t.test('it stays as long as a link shows it', async () => {
    await page.goto(`${origin}/administration/watermark`);
    await page.getByText('1 link shows it.').waitFor();
    await page.getByText('6 of 6 pictures are marked').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Links still show the watermark').waitFor();
    assert.deepEqual(administrator.faults.filter((fault) => !/409/.test(fault)), []);
  });
});
