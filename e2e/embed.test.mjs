// A link in a page of another site: looking, the password, one download, light and dark; and a site that may not.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { assertAccessible, eventually, newPerson, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

/** Asks the API from a page of the service, signed in as whoever sits there. */
async function api(page, method, path, body, headers = {}) {
  const answer = await page.evaluate(async ([method, path, body, headers]) => {
    const answer = await fetch(`/api/v1/${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, body: body && JSON.stringify(body) });
    return { status: answer.status, text: await answer.text() };
  }, [method, path, body, headers]);
  assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.text ? JSON.parse(answer.text) : undefined;
}

async function upload(page, { name, buffer }, collection) {
  const status = await page.evaluate(async ([name, bytes, collection]) => {
    const body = Uint8Array.from(bytes);
    const headers = {
      'tus-resumable': '1.0.0', 'upload-length': String(body.length), 'content-type': 'application/offset+octet-stream',
      'upload-metadata': `filename ${btoa(name)},collection ${btoa(collection)}`,
    };
    return (await fetch('/api/v1/uploads', { method: 'POST', headers, body })).status;
  }, [name, [...buffer], collection]);
  assert.equal(status, 201);
}

/** Another site: an address of this machine under another name, whose page is a frame. */
async function startSite(frame) {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="en"><title>A paper</title>${frame}`));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}`, stop: () => server.close() };
}

test('a link in a page of another site', { timeout: 120_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  const sites = [];
  t.after(async () => {
    await browser.close();
    for (const site of sites) site.stop();
    await service.stop();
  });
  const { page } = await newPerson(browser);
  await page.goto(service.setupUrl);
  const code = new URL(service.setupUrl).href.split(/[=#/]/).at(-1);
  const administrator = { name: 'Marek Sobol', email: 'marek@hollund.example', password: 'an evening train to Bergen' };
  await api(page, 'POST', 'setup', { code, instance_name: 'Hollund', language: 'en', time_zone: 'Europe/Berlin', ...administrator });
  const collection = await api(page, 'POST', 'collections', { name: 'Autumn' });
  for (const picture of await makePictures(page, [[1200, 800], [800, 1200], [900, 900]])) await upload(page, picture, collection.id);
  await eventually(page, `/collections/${collection.id}`, ({ covers }) => covers.length === 3);
  const share = (fields) => api(page, 'POST', `collections/${collection.id}/links`, { allow: { originals: true, proxies: [], attachments: false }, ...fields });
  const framed = async (link) => {
    const { html } = await api(page, 'GET', `links/${link.id}/embed`);
    const site = await startSite(html);
    sites.push(site);
    return site;
  };

  await t.test('looking, turning and taking a file', async () => {
    const reader = await newPerson(browser, { acceptDownloads: true });
    const site = await framed(await share({}));
    await reader.page.goto(site.url);
    const frame = reader.page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Autumn' }).waitFor();
    await frame.locator('.pic > a').first().click();
    await frame.locator('dialog .stage img').waitFor();
    await frame.getByText('1 of 3').waitFor();
    await reader.page.keyboard.press('ArrowRight');
    await frame.getByText('2 of 3').waitFor();
    const [download] = await Promise.all([reader.page.waitForEvent('download'), frame.locator('dialog').getByRole('button', { name: /^Original/ }).click()]);
    assert.equal((await readFile(await download.path())).subarray(0, 2).toString('hex'), 'ffd8');
    await reader.page.keyboard.press('Escape');
    const [whole] = await Promise.all([reader.context.waitForEvent('page'), frame.getByRole('link', { name: 'All 3 items' }).click()]);
    await whole.getByRole('heading', { name: 'Autumn' }).waitFor();
    assert.deepEqual(reader.faults, []);
  });

  await t.test('the page in the frame by itself is accessible, in light and dark', async () => {
    const link = await share({});
    const reader = await newPerson(browser, { viewport: { width: 640, height: 470 } });
    await reader.page.goto(`${link.url}/embed`);
    await assertAccessible(reader.page, 'the frame');
  });

  await t.test('a password is asked for and remembered in this site’s frame alone', async () => {
    const reader = await newPerson(browser, { acceptDownloads: true });
    const link = await share({ password: 'quiet-otter-417', embed_sites: 'any' });
    const [site, other] = [await framed(link), await framed(link)];
    await reader.page.goto(site.url);
    const frame = reader.page.frameLocator('iframe');
    await frame.getByLabel('The one that came with this link').fill('quiet-otter-417');
    await frame.getByRole('button', { name: 'Open' }).click();
    await frame.getByRole('heading', { name: 'Autumn' }).waitFor();
    await reader.page.reload();
    await frame.getByRole('heading', { name: 'Autumn' }).waitFor();
    await frame.locator('.pic > a').first().click();
    const [download] = await Promise.all([reader.page.waitForEvent('download'), frame.locator('dialog').getByRole('button', { name: /^Original/ }).click()]);
    assert.ok(await download.path());
    // Ports are no part of a site; the name is.
    await reader.page.goto(other.url.replace('localhost', '127.0.0.1'));
    await reader.page.frameLocator('iframe').getByLabel('The one that came with this link').waitFor();
    await reader.page.goto(link.url);
    await reader.page.getByLabel('The one that came with this link').waitFor();
  });

  await t.test('a site that may not', async () => {
    const reader = await newPerson(browser);
    const site = await framed(await share({ embed_sites: ['https://elsewhere.example'] }));
    const blocked = reader.page.waitForEvent('console', (message) => /frame-ancestors|framing/i.test(message.text()));
    await reader.page.goto(site.url);
    await blocked;
    assert.equal(await reader.page.frameLocator('iframe').getByRole('heading', { name: 'Autumn' }).count(), 0);
    const refused = await framed(await share({ embed_sites: 'none' }));
    await reader.page.goto(refused.url);
    await reader.page.frameLocator('iframe').getByRole('heading', { name: 'This link is not shown here' }).waitFor();
  });
});
