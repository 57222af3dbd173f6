// One link with everything set: made, seen by a recipient, edited, drawn as a QR code, embedded, and made once by keyboard alone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import { ask, copied, look, newPerson, setUp, startBrowser } from './support/browser.mjs';
import { makePictures } from './support/pictures.mjs';
import { startService } from './support/service.mjs';

/** Today and so many days, as a date field holds it. */
function dayAhead(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(day);
}

const zbar = (path) => execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path]).toString().trim();

test('a link with everything', { timeout: 240_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const member = await newPerson(browser);
  const { page } = member;
  const dialog = page.getByRole('dialog');
  const panel = page.getByRole('tabpanel');
  const gives = dialog.getByRole('complementary', { name: 'What recipients get' });
  let address;
  let short;

  await t.test('a collection with pictures', async () => {
    await setUp(page, service);
    const pictures = await makePictures(page, [[1600, 1067], [900, 1200], [640, 480]]);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(pictures);
    await page.waitForFunction(() => document.querySelectorAll('.pic img').length === 3);
    await page.getByRole('option').first().focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('toolbar').getByRole('button', { name: 'Create collection' }).click();
    await dialog.getByLabel('Name').fill('Autumn 2026 campaign');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Autumn 2026 campaign' }).first().waitFor();
    await page.getByRole('tab', { name: 'Share' }).click();
  });

  await t.test('all that can be said of it, and what is wrong beside its field', async () => {
    await panel.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByPlaceholder(/^Link from /).fill('Press preview');
    await dialog.getByRole('checkbox', { name: /^Proxy/ }).check();
    await dialog.getByRole('switch', { name: 'Set expiration date' }).check();
    await dialog.getByRole('button', { name: 'A month' }).click();
    assert.equal(await dialog.getByRole('button', { name: 'A month' }).getAttribute('aria-pressed'), 'true');
    await dialog.getByRole('button', { name: 'A week' }).click();
    assert.equal(await dialog.getByLabel('Last day').inputValue(), dayAhead(7));
    await dialog.locator('summary').click();
    const slug = dialog.getByLabel('Short address').first();
    await slug.fill('Autumn');
    await slug.fill('Press');
    await dialog.getByText('Easy to guess: set a password.').waitFor();
    await dialog.getByLabel('Limit of downloads').fill('many');
    await dialog.getByLabel('Message to recipients').fill('Please credit Hollund.\nFinal cut follows.');
    await dialog.getByRole('switch', { name: /^Show properties/ }).uncheck();
    await dialog.getByRole('radio', { name: 'Only these sites' }).check();
    await dialog.getByLabel('Sites, one a line').fill('https://blog.example\nftp://old.example');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByText('A whole number from 1').waitFor();
    await dialog.getByLabel('Limit of downloads').fill('10');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByText(/^ftp:\/\/old\.example: /).waitFor();
    await dialog.locator('#link-slug-error').waitFor();
    await dialog.getByLabel('Sites, one a line').fill('https://blog.example');
    await slug.fill('Press-Preview');
    await dialog.getByText(`${service.url}/s/press-preview`).waitFor();

    await dialog.getByRole('switch', { name: 'Set password' }).check();
    assert.equal(await dialog.getByRole('button', { name: 'Copy', exact: true }).count(), 0, 'there is nothing to copy yet');
    const password = dialog.getByRole('textbox', { name: 'Password' });
    for (const [word, strength] of [['12345678', 'Easy to guess'], ['hunter22', 'Weak'], ['copper-lamp', 'Good'], ['copper-lantern-4-ferry', 'Strong']]) {
      await password.fill(word);
      assert.equal(await dialog.locator('#password-strength').textContent(), strength, word);
    }
    assert.equal(await dialog.getByText('Easy to guess: set a password.').count(), 0);
    await gives.getByText('Please credit Hollund.').waitFor();
    await gives.getByText('10 downloads in all').waitFor();
    await gives.getByText('1 other site may show it').waitFor();
    await look(page, 'create link');
    await dialog.getByRole('button', { name: 'Create link' }).click();
  });

  await t.test('ready: copied, embedded, decoded', async () => {
    await dialog.getByRole('heading', { name: 'The link is ready' }).waitFor();
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    address = await copied(page, (text) => text.includes('/s/'));
    assert.match(address, /\/s\/[0-9A-Za-z]{22}$/);
    await dialog.getByRole('button', { name: 'Copy short address' }).click();
    short = await copied(page, (text) => text.endsWith('/s/press-preview'));
    await dialog.getByText('Allowed on https://blog.example.').waitFor();
    await dialog.getByRole('button', { name: 'Full width' }).click();
    await dialog.getByText('width="100%"').waitFor();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    const code = await copied(page, (text) => text.startsWith('<iframe'));
    assert.ok(code.includes(`src="${address}/embed"`) && code.includes('height="640"'), code);
    assert.equal(code.includes('Autumn'), false, 'a locked link has a title that tells nothing');
    await dialog.getByLabel('Size of the picture').selectOption('2048');
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link', { name: 'PNG' }).click()]);
    assert.equal(zbar(await download.path()), address);
    await dialog.getByRole('button', { name: 'Copy picture' }).click();
    const types = () => navigator.clipboard.read().then(([item]) => item.types);
    while (!(await page.evaluate(types)).includes('image/png')) await page.waitForTimeout(50);
    await look(page, 'link ready');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await panel.getByText('0 of 10', { exact: true }).waitFor();
    await look(page, 'share tab');
  });

  await t.test('the recipient sees what was set, and the card counts the visit by itself', async () => {
    // By its own name this browser is a robot, which is no visit.
    const recipient = await newPerson(browser, { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' });
    await recipient.page.goto(short);
    await recipient.page.getByLabel(/came with this link/).fill('copper-lantern-4-ferry');
    await recipient.page.getByRole('button', { name: 'Open' }).click();
    await recipient.page.getByText('Please credit Hollund.').waitFor();
    await recipient.page.getByRole('heading', { name: 'Autumn 2026 campaign' }).waitFor();
    assert.deepEqual(recipient.faults, []);
    await recipient.context.close();
    await panel.getByText('1 visit', { exact: true }).waitFor({ state: 'attached' });
  });

  await t.test('editing says what changes for recipients', async () => {
    await panel.getByRole('button', { name: 'Edit Press preview' }).click();
    await dialog.getByRole('heading', { name: 'Editing the link' }).waitFor();
    await gives.getByText('Nothing so far').waitFor();
    await dialog.getByText('10 of 10 are left.', { exact: false }).waitFor();
    await dialog.getByRole('switch', { name: 'Set start date' }).check();
    await dialog.getByLabel('First day').fill(dayAhead(9));
    await dialog.getByRole('checkbox', { name: /^Thumbnail/ }).uncheck();
    await dialog.getByRole('radio', { name: 'Replace it' }).check();
    await dialog.getByRole('textbox', { name: 'New password' }).fill('quiet-otter-17-lamp');
    await dialog.getByLabel('Short address').first().fill('press-autumn');
    await dialog.getByRole('switch', { name: /^Show properties/ }).check();
    for (const change of ['1 proxy fewer', 'It asks everybody for a new password', 'Properties are shown', /press-preview stops working/, /press-autumn opens it/]) {
      await gives.getByText(change).waitFor();
    }
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.locator('#start-error').waitFor();
    await dialog.getByLabel('First day').fill(dayAhead(2));
    await dialog.getByLabel('Time', { exact: true }).last().fill('09:00');
    await gives.getByText(/^From .*09:00/).first().waitFor();
    await look(page, 'edit link');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await panel.getByText('Scheduled').waitFor();
    await panel.getByText(/^From .*09:00$/).waitFor();
    const late = await newPerson(browser);
    assert.equal((await late.page.goto(address)).status(), 403);
    assert.equal((await late.page.goto(short)).status(), 404);
    await late.context.close();
  });

  await t.test('embed code and QR code from the card', async () => {
    await panel.getByRole('button', { name: 'Embed code of Press preview' }).click();
    await dialog.getByText('<iframe').waitFor();
    await look(page, 'embed code');
    await dialog.getByRole('button', { name: 'Name the sites' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'embed-sites');
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'QR code of Press preview' }).click();
    await dialog.getByRole('img', { name: 'QR code of Press preview' }).waitFor();
    await look(page, 'QR code');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => [...document.querySelectorAll('h1, button, .qr-frame img')].filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => element.localName));
    assert.deepEqual(printed, ['img'], 'what is printed is the code');
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
  });

  await t.test('by keyboard alone', async () => {
    await panel.getByRole('button', { name: 'Create link' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByPlaceholder(/^Link from /).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'link-name');
    await page.keyboard.type('By hand');
    const tabTo = async (holds) => {
      for (let at = 0; at < 40 && !(await page.evaluate(holds)); at += 1) await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(holds), String(holds));
    };
    await tabTo(() => document.activeElement.localName === 'summary');
    await page.keyboard.press('Space');
    await tabTo(() => document.activeElement.id === 'link-slug');
    await page.keyboard.type('made by hand');
    await tabTo(() => document.activeElement.name === 'embedding');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // What does not hold has the keyboard at once.
    await dialog.getByText('Letters from a to z, digits and hyphens.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'link-slug');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('made-by-hand');
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'The link is ready' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'copy-link');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await copied(page, (text) => text.endsWith('/s/made-by-hand'));
    // Behind the window the list is read anew meanwhile: the keyboard can only go to a card that is there.
    await page.locator('article.link', { hasText: 'By hand' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    const isOnCard = () => page.waitForFunction(() => document.activeElement?.closest('article.link'));
    await isOnCard();
    const act = async (name) => {
      await panel.getByRole('button', { name: `${name} By hand` }).focus();
      await page.keyboard.press('Enter');
    };
    // A card that is drawn anew keeps the keyboard.
    await act('Pause');
    await panel.getByRole('button', { name: 'Resume By hand' }).waitFor();
    await isOnCard();
    await act('Resume');
    await panel.getByRole('button', { name: 'Pause By hand' }).waitFor();
    await isOnCard();
    await act('QR code of');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.ariaLabel === 'QR code of By hand');
    await act('Embed code of');
    await dialog.getByRole('button', { name: 'Name the sites' }).press('Enter');
    await dialog.getByRole('heading', { name: 'Editing the link' }).waitFor();
    await page.keyboard.press('Escape');
    await isOnCard();
    await act('Edit');
    await dialog.getByLabel('Link name').fill('By hand');
    await dialog.getByLabel('Message to recipients').fill('Hello');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.waitFor({ state: 'detached' });
    await isOnCard();
    const { items: [collection] } = await ask(page, 'GET', '/collections');
    await ask(page, 'POST', `/collections/${collection.id}/links`, { name: 'For a moment' });
    await panel.getByRole('button', { name: 'Delete For a moment' }).focus();
    await page.keyboard.press('Enter');
    // The list may hear of it before the window is shut: the keyboard is in the list then too.
    const gone = panel.getByRole('article', { name: 'For a moment' }).waitFor({ state: 'detached' });
    await page.route('**/api/v1/links/*', async (route) => {
      const response = await route.fetch();
      await gone;
      await route.fulfill({ response });
    }, { times: 1 });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete link' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('[role=tabpanel]'));
    const answer = await page.request.get(`${service.url}/s/made-by-hand`);
    assert.match(answer.headers()['content-security-policy'], /frame-ancestors 'none'|frame-ancestors 'self'/);
  });

  await t.test('in Russian', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.getByRole('tab', { name: /^Поделиться/ }).click();
    await page.getByRole('button', { name: /^Изменить.*Press preview/ }).click();
    await dialog.getByRole('heading', { name: /^Изменение ссылки/ }).waitFor();
    await dialog.getByText('Короткий адрес', { exact: true }).waitFor();
    await look(page, 'edit link in Russian');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'QR-код: Press preview' }).click();
    await dialog.getByRole('img').waitFor();
    await look(page, 'QR code in Russian');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Код для сайта: Press preview' }).click();
    await dialog.getByText('<iframe').waitFor();
    await look(page, 'embed code in Russian');
  });

  assert.deepEqual(member.faults, []);
});
