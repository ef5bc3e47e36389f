import { existsSync } from 'node:fs';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Test } from 'tap';

const chromium = '/usr/bin/chromium';

/** Why the tests in a browser are skipped here; false where they are not. */
export const noBrowser = existsSync(chromium) ? false : 'chromium is not installed';

/** One browser for all tests of a file: its start costs a second. */
export const openBrowser = async (t: Test): Promise<Browser> => {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    // The sandbox of Chromium does not run as root.
    args: ['--no-sandbox', '--disable-gpu', '--lang=en'],
  });
  t.teardown(() => browser.close());
  return browser;
};

interface AxeResults {
  readonly violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
}

/** What axe finds wrong with the accessibility of a page. Its policy forbids foreign scripts, so it is run past that. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`),
  );
};

/** Whether the page is wider than its window, so that readers would have to scroll sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > innerWidth') as Promise<boolean>;
