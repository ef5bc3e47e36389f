import t, { type Test } from 'tap';
import type { Page } from 'puppeteer-core';
import { keyFor, startService } from '../support/service.ts';
import { noBrowser, openBrowser, overflows, violationsOf } from './browser.ts';
import { signInAt } from './person.ts';

const service = await startService(t);
const browser = noBrowser === false ? await openBrowser(t) : undefined;
const keys = {
  checker: await keyFor(service, 'checker', { name: 'Chiara' }),
  editor: await keyFor(service, 'editor', { name: 'Edda' }),
};

const signIn = (page: Page, key: string) => signInAt(service.url, page, key);

const openPage = async (isScripted: boolean): Promise<Page> => {
  if (browser === undefined) throw new Error('there is no browser');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setBypassCSP(true);
  await page.setJavaScriptEnabled(isScripted);
  return page;
};

const walk = async (t: Test, isScripted: boolean, wording: string): Promise<string> => {
  const mine = await openPage(isScripted);
  const checker = await signIn(mine, keys.checker);
  await checker.follow('Record a claim');
  await checker.type('The assertion', wording);
  await checker.type('Address', `https://paper.example.org/${encodeURIComponent(wording)}`);
  await checker.type('Title', 'A page of the paper');
  await checker.type('Text of the document', 'He said that the moon is made of cheese, and left.');
  await checker.type('Name', 'Grommet');
  await checker.type('When', '2026-05');
  await checker.type('Quote', 'the moon is made of cheese');
  await checker.type('What the source shows', 'It quotes him.');
  await checker.follow('Look for the same');
  t.match(await checker.status(), 'Please check before it is saved');
  await checker.follow('Save all of it');
  t.match(mine.url(), /\/desk\/claims\/claim_/, 'saved without typing an id');
  const claim = mine.url();
  await checker.unfold('Accept');
  await checker.tabTo('Weight');
  await checker.follow('Accept');
  t.match(await checker.status(), 'Saved');
  await checker.unfold('Propose a verdict');
  await checker.type('Why this rating', 'The moon is made of rock, as samples show.');
  await checker.type('Why', 'It is the only source.');
  await checker.follow('Propose a verdict');
  t.match(mine.url(), /\/verdicts\/verdict_/);
  const review = mine.url();

  const other = await openPage(isScripted);
  const editor = await signIn(other, keys.editor);
  await editor.follow(wording);
  if (!other.url().includes('/verdicts/')) await other.goto(review);
  await editor.unfold('Approve');
  await editor.tabTo('Comment');
  await editor.follow('Approve');
  t.match(await editor.status(), 'Saved');
  await editor.unfold('Publish');
  await editor.follow('Publish');
  t.match(await editor.status(), 'Saved');
  const id = /claim_\w+/.exec(claim)?.[0] ?? '';
  t.match((await service.ask('GET', `/claims/${id}`)).body, { status: 'checked' });

  await editor.unfold('Retract the verdict');
  await editor.type('What changed and why', 'The samples were of another moon.');
  await editor.follow('Retract the verdict');
  t.match((await service.ask('GET', `/claims/${id}`)).body, { status: 'retracted' });
  await editor.follow('Sign out');
  t.match(other.url(), 'sign-in');
  await mine.close();
  await other.close();
  return id;
};

t.test('the whole life of a claim is walked by keyboard alone', { skip: noBrowser }, async (t) => {
  await walk(t, true, 'The moon is made of cheese.');
});
t.test('the same walk needs no scripts', { skip: noBrowser }, async (t) => {
  await walk(t, false, 'Mars is made of chocolate.');
});

const [widths, schemes, languages] = [
  [320, 1280],
  ['light', 'dark'],
  ['en', 'ar'],
];

t.test('every page of the desk is accessible and fits its window', { skip: noBrowser }, async (t) => {
  const claim = await walk(t, true, 'The sun is a lamp that is lit every morning.');
  const { items } = (await service.ask('GET', `/claims/${claim}/verdicts?state=any`)).body;
  const page = await openPage(true);
  const failed: string[] = [];
  page.on('console', (message) => failed.push(message.text()));
  page.on('pageerror', (error) => failed.push(String(error)));
  const look = async (name: string, language: string) => {
    for (const scheme of schemes)
      for (const width of widths) {
        const what = `${name} ${language} ${scheme} ${String(width)}`;
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        // Half of the combinations have each pair of values.
        if (((language === 'en') === (scheme === 'light')) === (width === 320))
          t.strictSame(await violationsOf(page), [], what);
        t.notOk(await overflows(page), `${what} needs no sideways scrolling`);
      }
  };
  for (const language of languages) {
    await page.goto(`${service.url}/main/desk/sign-in?lang=${language}`);
    await look('sign in', language);
  }
  await signIn(page, keys.editor);
  for (const path of ['', '/record', `/claims/${claim}`, `/claims/${claim}/verdicts/${items[0].id}`])
    for (const language of languages) {
      const answer = await page.goto(`${service.url}/main/desk${path}?lang=${language}`);
      t.equal(answer?.status(), 200, path);
      // What is folded has to be accessible as well.
      await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
      await look(path, language);
    }
  await page.goto(`${service.url}/main/desk/record?lang=en`);
  await page.evaluate(
    `document.forms[1].noValidate = true; document.forms[1].elements.quote.value = 'Bees.'`,
  );
  await Promise.all([page.waitForNavigation(), page.evaluate(`document.forms[1].submit()`)]);
  await look('a refused form', 'en');
  t.match(await page.$eval('.wrong .why', (element) => element.textContent), 'Please fill in this field.');
  t.equal(
    await page.$eval('[name=quote]', (element) => (element as unknown as { value: string }).value),
    'Bees.',
  );
  // Chromium logs the status 422 of the refused form, and advises a field for a name where there is none.
  t.strictSame(
    failed.filter((each) => !/422|Password forms/.test(each)),
    [],
    'nothing failed to load',
  );
});
