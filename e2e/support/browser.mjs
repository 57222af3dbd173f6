// Debian's Chromium, as root needs it too, and pages that fail their test on any error they print.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}

/** A browser of somebody of their own: `faults` gathers what the console complains of. */
export async function newPerson(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|410|403|412|422)/.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.setDefaultTimeout(20_000);
  return { context, page, faults };
}

/** Fails where axe finds a violation of WCAG 2.2 AA or of its best practices, in light and dark. */
export async function assertAccessible(page, name) {
  // Given to the debugger, not to the page: its policy would refuse it, as it should.
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await page.evaluate(async () => {
      const result = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    });
    assert.deepEqual(violations, [], `${name}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Looks at what is open as it is on a desk and on a phone, in light and dark. */
export async function look(page, name) {
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    await assertFits(page, `${name} at ${viewport.width}`);
    await assertAccessible(page, `${name} at ${viewport.width}`);
  }
  await page.setViewportSize(DESK);
}

/** Fails where the page can be scrolled sideways, where the keyboard could move it away, or where a panel is too narrow for what it holds. */
export async function assertFits(page, name) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${name} is ${content} px wide in a window of ${window}`);
  const movable = await page.evaluate(() => [...document.querySelectorAll('.app')].filter((app) => app.scrollHeight > app.clientHeight).length);
  assert.equal(movable, 0, `${name} holds something outside of what scrolls`);
  // On a phone the bulk bar is moved by the finger.
  const panels = '.side, .side-foot, .bar, .inspector, .tray, dialog[open], .over:has(> .stacks)' + (await page.evaluate(() => innerWidth > 760) ? ', .bulk' : '');
  const tight = await page.evaluate((panels) => [...document.querySelectorAll(panels)]
    .filter((panel) => panel.scrollWidth > panel.clientWidth).map((panel) => `${panel.className || panel.localName}: ${panel.scrollWidth} of ${panel.clientWidth}`), panels);
  assert.deepEqual(tight, [], `${name} has panels that overflow`);
}

/** A browser of a person: one without a head says that it is a robot, and robots are not counted. */
export const RECIPIENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/** Sets a new installation up, with Marek as its administrator. */
export async function setUp(page, service) {
  await page.goto(service.setupUrl);
  await page.getByLabel('Name of the team').fill('Hollund');
  await page.getByLabel('Your name').fill('Marek Sobol');
  await page.getByLabel('E-mail').fill('marek@hollund.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('an evening train to Bergen');
  await page.getByRole('button', { name: 'Create and sign in' }).click();
  await page.getByRole('heading', { name: 'Nothing hangs here yet' }).waitFor();
}

/** Asks the API as the page's own member. */
export const ask = (page, method, path, body) => page.evaluate(async ([method, path, body]) => {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  return answer.json();
}, [method, path, body]);

/** Waits for what the API answers; of a promise `page.waitForFunction` would not wait for what it holds. */
export async function eventually(page, path, isSo) {
  while (!isSo(await ask(page, 'GET', path))) await page.waitForTimeout(100);
}

/** What was copied, once it is so: a test of the page itself would not wait for its promise. */
export async function copied(page, isSo) {
  for (;;) {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (isSo(text)) return text;
    await page.waitForTimeout(50);
  }
}
