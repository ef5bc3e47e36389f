import t from 'tap';
import { startService } from '../support/service.ts';
import { noBrowser, openBrowser, overflows, violationsOf } from './browser.ts';
import { recordInPublic } from './record.ts';

const widths = [320, 1280];
const schemes = ['light', 'dark'];
const languages = ['en', 'ar'];

const service = await startService(t);
const record = await recordInPublic(service);
const browser = noBrowser === false ? await openBrowser(t) : undefined;

t.test('every public page is accessible and fits its window', { skip: noBrowser }, async (t) => {
  if (browser === undefined) return;
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('console', (message) => failed.push(message.text()));
  page.on('pageerror', (error) => failed.push(String(error)));
  await page.setBypassCSP(true);
  const { items: sources } = (await service.ask('GET', '/sources')).body;
  const claimant = await service.ask('POST', '/claimants', {
    key: record.desk.checker,
    body: { kind: 'person', name: 'José Ñandú' },
  });
  const paths = [
    '/main',
    `/main/claims/${record.corrected}`,
    `/main/claims/${record.corrected}/card`,
    `/main/claims/${record.corrected}/changes?from=1`,
    '/main/claims',
    `/main/sources/${sources[0].id}`,
    `/main/claimants/${claimant.body.id}`,
    '/main/corrections',
    '/main/check',
    '/main/about',
  ];
  for (const path of paths)
    for (const language of languages) {
      const answer = await page.goto(
        `${service.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`,
      );
      t.equal(answer?.status(), 200, path);
      for (const scheme of schemes)
        for (const width of widths) {
          const name = `${path} ${language} ${scheme} ${width}`;
          await page.setViewport({ width, height: 800 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          // Half of the combinations have each pair of values.
          if (((language === 'en') === (scheme === 'light')) === (width === 320))
            t.strictSame(await violationsOf(page), [], name);
          t.notOk(await overflows(page), `${name} needs no sideways scrolling`);
        }
    }
  t.strictSame(failed, [], 'nothing failed to load');
});

t.test(
  'a reader finds a claim by keyboard alone, and its policy stops nothing',
  { skip: noBrowser },
  async (t) => {
    if (browser === undefined) return;
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('console', (message) => failed.push(message.text()));
    await page.setJavaScriptEnabled(false);
    await page.goto(`${service.url}/main?lang=en`);
    const focused = () => page.evaluate(`document.querySelector(':focus')?.textContent ?? ''`);
    await page.keyboard.press('Tab');
    t.equal(await focused(), 'Skip to the content', 'the first stop skips the header');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('water');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    t.match(page.url(), /\/main\/claims\?(?=.*q=water)(?=.*lang=en)/, 'the language stays');
    for (let stops = 0; stops < 30 && !String(await focused()).includes('boils'); stops += 1)
      await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    t.match(page.url(), record.checked);
    await page.goBack();
    t.match(page.url(), 'q=water', 'the back button leads to the search');
    t.strictSame(failed, []);
  },
);

t.test('a claim is printed without what only works on a screen', { skip: noBrowser }, async (t) => {
  if (browser === undefined) return;
  const page = await browser.newPage();
  await page.goto(`${service.url}/main/claims/${record.corrected}`);
  await page.emulateMediaType('print');
  const isShown = (selector: string) =>
    page.$eval(selector, (element) => element.getClientRects().length > 0);
  t.notOk(await isShown('nav'), 'no navigation');
  t.notOk(await isShown('form'), 'no forms');
  t.ok(await isShown('.verdict .rationale'), 'the verdict');
});
