// A team: one changes what is one's own, a token is shown once and revoked at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assertAccessible, assertFits, newPerson, startBrowser } from './support/browser.mjs';
import { startService } from './support/service.mjs';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** Looks at a page as it is on a desk and on a phone. */
async function look(page, name) {
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    await assertFits(page, `${name} at ${viewport.width}`);
    await assertAccessible(page, `${name} at ${viewport.width}`);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${viewport.width}.png` });
  }
  await page.setViewportSize(DESK);
}

/** The API as a program with this token sees it. */
const asProgram = (service, token) => fetch(new URL('/api/v1/session', service.setupUrl), { headers: { Authorization: `Bearer ${token}` } });

/** Makes a token on the page of one's own and gives its secret. */
async function makeToken(page, name) {
  await page.getByRole('button', { name: 'Create token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await page.keyboard.press('Enter');
  await dialog.getByText('is needed').or(dialog.locator('.error')).first().waitFor();
  await dialog.getByRole('checkbox', { name: 'See assets' }).check();
  await look(page, 'create token');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.getByRole('heading', { name: 'The token is ready' }).waitFor();
  const secret = (await dialog.locator('output').textContent()).trim();
  assert.match(secret, /^vtr_[0-9A-Za-z]{50}$/);
  await look(page, 'token ready');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Revoke ${name}` }).waitFor();
  return secret;
}

test('members', { timeout: 120_000 }, async (t) => {
  const service = await startService();
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    await service.stop();
  });
  const administrator = await newPerson(browser);
  const { page } = administrator;
  await page.goto(service.setupUrl);
  await page.getByLabel('Name of the team').fill('Hollund');
  await page.getByLabel('Your name').fill('Marek Sobol');
  await page.getByLabel('E-mail').fill('marek@hollund.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
  await page.getByRole('button', { name: 'Create and sign in' }).click();
  await page.getByRole('heading', { name: 'Nothing hangs here yet' }).waitFor();

  await t.test('one’s own page, and a token that is shown once and revoked at once', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'You', exact: true }).click();
    await page.getByText('This one').waitFor();
    await page.getByLabel('Your name').waitFor();
    await page.getByText('You have no tokens').waitFor();
    await look(page, 'profile');
    await page.getByLabel('Current password').fill('an evening train to Oslo');
    await page.getByRole('textbox', { name: 'New password' }).fill('a morning boat to Lofoten');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('not your present password').waitFor();
    await page.getByLabel('Current password').fill('an evening train to Bergen');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('The password is changed').waitFor();
    const token = await makeToken(page, 'Backup');
    assert.equal((await asProgram(service, token)).status, 200);
    await page.getByRole('button', { name: 'Revoke Backup' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('You have no tokens').waitFor();
    assert.equal((await asProgram(service, token)).status, 401);
  });

  await t.test('the profile’s language is spoken at once', async () => {
    await page.getByLabel('Language').selectOption('ru');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Профиль' }).waitFor();
    await page.getByText('Этот сеанс').waitFor();
    await page.getByLabel('Ваше имя').waitFor();
    await look(page, 'profile in Russian');
    await page.getByLabel('Язык').selectOption('en');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('heading', { name: 'You' }).waitFor();
  });

  assert.deepEqual(administrator.faults, []);
});
