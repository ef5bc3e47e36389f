import t from 'tap';
import { acts } from '../../src/pages/desk/acts/table.ts';
import type { CommandType } from '../../src/pages/desk/acts/act.ts';
import type { Role } from '../../src/domain/ledger/members.ts';
import { openDesk } from '../support/desk.ts';
import { browserOf } from './form-sender.ts';
import { stepsOnClaims } from './acts-on-claims.ts';
import { stepsOnThings } from './acts-on-things.ts';
import { worldOf, type Typed } from './acts-world.ts';
import { fieldsIn } from './form-fields.ts';

const desk = await openDesk(t, { settings: { TRUST_PROXY: '1' } });

const browsers = new Map<Role, ReturnType<typeof browserOf>>();
const browserFor = async (role: Role) => {
  const known = browsers.get(role);
  if (known !== undefined) return known;
  const browser = browserOf(desk);
  await browser.send('/main/desk/sign-in', { key: desk.keys[role], to: '/main/desk' });
  browsers.set(role, browser);
  return browser;
};

const addressOf = (type: CommandType, about: Typed): string =>
  `/main/desk/acts/${type}?${new URLSearchParams({ ...about, lang: 'en' }).toString()}`;

/** Opens the form of an act, types, and sends it. */
const give = async (role: Role, type: CommandType, about: Typed, typed: Typed) => {
  const browser = await browserFor(role);
  const address = addressOf(type, about);
  const page = await browser.go(address);
  if (page.status !== 200) throw new Error(`${type}: ${page.status}`);
  const form = fieldsIn(page.text, 'carry-out');
  const answer = await browser.send(address, { ...form, ...typed });
  return { ...answer, form };
};

const world = await worldOf(desk);
const { claim, source, member, read } = world;
const steps = [...stepsOnClaims(world), ...stepsOnThings(world)];

t.test('each form gives its act, and nothing beside what was typed', async (t) => {
  for (const [role, type, about, typed, check, expected] of steps) {
    const before = await desk.head();
    const { status, headers, text } = await give(role, type, about(), typed);
    const why = /role="alert">([^]*?)<\/div>/.exec(text)?.[1]?.replace(/<[^>]*>|\s+/g, ' ') ?? '';
    t.equal(status, 303, `${type}: ${why}`);
    if (status !== 303) continue;
    t.match(headers.get('location'), 'done=carry-out', type);
    t.ok((await desk.head()) > before, `${type} is on record`);
    t.match(await check(), expected, type);
    const { status: shown } = await (await browserFor(role)).go(String(headers.get('location')));
    t.equal(shown, 200, `${type}: it leads to a page`);
  }
});

t.test('a key is shown once, and the same form sent twice issues one', async (t) => {
  const browser = await browserFor('admin');
  const address = addressOf('issue-key', { member });
  const form = fieldsIn((await browser.go(address)).text, 'carry-out');
  const [first, second] = [await browser.send(address, form), await browser.send(address, form)];
  const shown = /cl_\w+/.exec(first.text)?.[0];
  t.equal(first.status, 200);
  t.ok(shown, 'the page shows the key');
  t.equal(/cl_\w+/.exec(second.text)?.[0], shown, 'the second sending is the same act');
  t.match(first.headers.get('cache-control'), 'no-store');
  const { items } = await read('/keys');
  const keys = items.filter((each: any) => each.member === member);
  t.equal(keys.length, 1);
  const key = keys[0].id;
  const narrowed = await give('admin', 'narrow-key', { key }, { role: 'reader', reason: 'Too wide.' });
  t.equal(narrowed.status, 303);
  const rotated = await give('admin', 'rotate-key', { key }, { overlapMinutes: '0' });
  t.match(rotated.text, /cl_\w+/);
  const { items: now } = await read('/keys');
  const next = now.find((each: any) => each.member === member && each.id !== key);
  t.equal((await give('admin', 'revoke-key', { key: next.id }, { reason: 'Lost.' })).status, 303);
  t.equal((await give('admin', 'remove-member', { member }, { reason: 'Left.' })).status, 303);
  t.equal(
    (await give('admin', 'readmit-member', { member }, { role: 'checker', reason: 'Back.' })).status,
    303,
  );
});

t.test('a form keeps what was typed, and says in words what is wrong where it is', async (t) => {
  const typed = { wording: 'It rains in Lima, sometimes.', 'period.from': 'yesterday', reason: '' };
  const { status, text } = await give('checker', 'revise-claim', { claim }, typed);
  t.equal(status, 422);
  t.match(text, 'It rains in Lima, sometimes.');
  t.match(text, /<div class="field wrong">\s*<label for="carry-out-period\.from"/);
  t.match(text, 'Please fill in this field.', 'the empty reason');
  t.notMatch(text, 'Invalid input');
});

t.test('a stale form shows what happened meanwhile and changes nothing', async (t) => {
  const browser = await browserFor('checker');
  const address = addressOf('revise-claim', { claim });
  const form = fieldsIn((await browser.go(address)).text, 'carry-out');
  await desk.act('checker', `/claims/${claim}/notes`, { text: 'Meanwhile.' });
  const head = await desk.head();
  const stale = await browser.send(address, { ...form, wording: 'It never rains.', reason: 'So.' });
  t.equal(stale.status, 412);
  t.match(stale.text, 'Meanwhile this happened');
  t.match(stale.text, 'It never rains.');
  t.equal(await desk.head(), head);
  const again = fieldsIn(stale.text, 'carry-out');
  t.equal((await browser.send(address, again)).status, 303, 'sent again, it is carried out');
});

t.test('a role that may not give an act gets no form for it, and cannot give it', async (t) => {
  const browser = await browserFor('contributor');
  for (const [type, about] of [
    ['merge-claim', { claim }],
    ['set-policy', {}],
    ['withdraw-source', { source }],
  ] as const) {
    const address = addressOf(type, about);
    const { status, text } = await browser.go(address);
    t.notMatch(text, 'value="carry-out"', type);
    t.ok([200, 403, 404].includes(status), `${type}: ${status}`);
    const forged = await browser.send(address, { act: 'carry-out', once: 'x', proof: 'y' });
    t.ok(forged.status >= 400, type);
  }
  t.equal((await browser.go('/main/desk/members')).status, 404);
  t.equal((await browser.go('/main/desk/acts/no-such-act')).status, 404);
  t.equal((await browser.go('/main/desk/acts/constructor')).status, 404);
});

t.test('every act of the tables is given here', (t) => {
  const given = new Set<string>(steps.map(([, type]) => type));
  for (const each of [
    'issue-key',
    'rotate-key',
    'narrow-key',
    'revoke-key',
    'remove-member',
    'readmit-member',
  ])
    given.add(each);
  t.strictSame(
    Object.keys(acts).filter((type) => !given.has(type)),
    [],
  );
  t.end();
});
