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

/** Fails where the page can be scrolled sideways, or where a panel is too narrow for what it holds. */
export async function assertFits(page, name) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${name} is ${content} px wide in a window of ${window}`);
  const tight = await page.evaluate(() => [...document.querySelectorAll('.side, .side-foot, .bar, .inspector, .tray, dialog[open]')]
    .filter((panel) => panel.scrollWidth > panel.clientWidth).map((panel) => `${panel.className || panel.localName}: ${panel.scrollWidth} of ${panel.clientWidth}`));
  assert.deepEqual(tight, [], `${name} has panels that overflow`);
}
