import t from 'tap';
import { acts } from '../../src/pages/desk/acts/table.ts';
import { openDesk } from '../support/desk.ts';
import { stepsOnClaims } from './acts-on-claims.ts';
import { stepsOnThings } from './acts-on-things.ts';
import { worldOf } from './acts-world.ts';
import { noBrowser, openBrowser, overflows, violationsOf } from './browser.ts';
import { signInAt } from './person.ts';

const desk = await openDesk(t);
const world = await worldOf(desk);
const browser = noBrowser === false ? await openBrowser(t) : undefined;

const openPage = async (isScripted: boolean) => {
  if (browser === undefined) throw new Error('there is no browser');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setBypassCSP(true);
  await page.setJavaScriptEnabled(isScripted);
  return page;
};

t.test(
  'claims are related, reworded and merged by keyboard alone, without scripts',
  { skip: noBrowser },
  async (t) => {
    const page = await openPage(false);
    const editor = await signInAt(desk.url, page, desk.keys.editor);
    const address = `${desk.url}/main/desk/claims/${world.claim}?lang=en`;
    await page.goto(address);
    await editor.follow('Reword or classify');
    await editor.tabTo('The assertion');
    await page.keyboard.press('End');
    await page.keyboard.type(' Indeed.');
    await editor.type('Reason', 'For the sake of clarity.');
    await editor.follow('Reword or classify');
    t.match(await editor.status(), 'Saved');
    t.match((await world.read(`/claims/${world.claim}`)).wording, /Indeed\.$/);

    await editor.follow('Relate to another claim');
    await editor.type('The other claim', `${desk.url}/main/claims/${world.other}`);
    await editor.follow('Relate to another claim');
    t.match(await editor.status(), 'Saved', 'an address of a page names the claim');

    await page.goto(
      `${desk.url}/main/desk/acts/merge-claim?lang=en&claim=${world.other}&into=${world.claim}`,
    );
    t.match(
      await page.$eval('main', (element) => element.textContent),
      'The other claim',
      'both side by side',
    );
    await editor.type('Reason', 'They say the same.');
    await editor.tabTo('The verdict in force stays');
    await page.keyboard.press('Space');
    await editor.follow('Merge into another claim');
    t.match(await editor.status(), 'Saved');
    await page.goto(address);
    await editor.follow('Undo the merge');
    await editor.type('Reason', 'They do not.');
    await editor.follow('Undo the merge');
    t.match(await editor.status(), 'Saved');
  },
);

t.test('an objection is recorded and answered by keyboard alone', { skip: noBrowser }, async (t) => {
  const page = await openPage(true);
  const editor = await signInAt(desk.url, page, desk.keys.editor);
  await page.goto(`${desk.url}/main/desk/claims/${world.other}?lang=en`);
  await editor.follow('Record an objection');
  await editor.type('The objection', 'It boils at a hundred degrees.');
  await editor.follow('Record an objection');
  t.match(await editor.status(), 'Saved');
  await editor.follow('Answer the objection');
  await editor.type('Explanation', 'Not on this mountain.');
  await editor.follow('Answer the objection');
  t.match(await editor.status(), 'Saved');
  t.match((await world.read(`/claims/${world.other}/objections`)).items, [{ state: 'resolved' }]);
});

t.test('an admin adds a member and gives them a key by keyboard alone', { skip: noBrowser }, async (t) => {
  const page = await openPage(true);
  const admin = await signInAt(desk.url, page, desk.keys.admin);
  await admin.follow('Members and keys');
  await admin.follow('Add a member');
  await admin.type('Name', 'Mira');
  await admin.follow('Add a member');
  t.match(await admin.status(), 'Saved');
  await admin.follow('Issue a key');
  await admin.follow('Issue a key');
  t.match(await page.$eval('main', (element) => element.textContent), /cl_\w+/);
});

t.test('every form of an act is accessible and fits its window', { skip: noBrowser }, async (t) => {
  const page = await openPage(true);
  const failed: string[] = [];
  page.on('console', (message) => failed.push(message.text()));
  await signInAt(desk.url, page, desk.keys.admin);
  const steps = [...stepsOnClaims(world), ...stepsOnThings(world)];
  const paths = [
    ...steps.map(([, type, about]) => `acts/${type}?${new URLSearchParams(about()).toString()}`),
    ...['acts/issue-key?', 'members?', 'policy?', `sources/${world.source}?`, `claimants/${world.claimant}?`],
    `claims/${world.claim}?`,
  ];
  t.ok(paths.length > Object.keys(acts).length - 6);
  for (const [index, path] of paths.entries()) {
    const isArabic = index % 2 === 1;
    const answer = await page.goto(`${desk.url}/main/desk/${path}&lang=${isArabic ? 'ar' : 'en'}`);
    // Some acts need a thing that other acts make: their addresses name nothing yet.
    if (answer?.status() === 404 && /=(?:&|$)/.test(path)) continue;
    t.equal(answer?.status(), 200, path);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: index % 4 < 2 ? 'light' : 'dark' },
    ]);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 });
      t.notOk(await overflows(page), `${path} ${width} needs no sideways scrolling`);
    }
    t.strictSame(await violationsOf(page), [], path);
  }
  t.strictSame(
    failed.filter((each) => !/404|Password forms/.test(each)),
    [],
    'nothing failed to load',
  );
});
