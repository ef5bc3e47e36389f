import t from 'tap';
import { languages, wordsOf } from '../../src/pages/messages/words.ts';
import { queueSources } from '../../src/projections/reports/desk-queue/queue-sources.ts';
import { openDesk } from '../support/desk.ts';
import { browserOf, hidden } from './form-sender.ts';

const desk = await openDesk(t, { settings: { TRUST_PROXY: '1' } });

const signedIn = async (key: string) => {
  const browser = browserOf(desk);
  await browser.send('/main/desk/sign-in', { key, to: '/main/desk' });
  return browser;
};

/** The hidden fields of the form of an act on a page. */
const stampOf = (text: string, act: string, item = ''): Record<string, string> => {
  const form = text
    .split('<form')
    .find((each) => hidden(each, 'act') === act && hidden(each, 'item') === item);
  if (form === undefined) throw new Error(`the page has no form for ${act}`);
  const names = ['act', 'item', 'once', 'proof', 'version'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = hidden(form, name).replaceAll('&quot;', '"');
      return value === '' && name !== 'item' ? [] : [[name, value] as const];
    }),
  );
};

const article = {
  seen: 'yes',
  wording: 'The tower leans to the north.',
  language: 'en',
  url: 'https://paper.example.org/tower',
  title: 'On the tower',
  sourceKind: 'news',
  claimantName: 'Tom Tall',
  claimantKind: 'person',
  finding: 'It names no measurement.',
  stance: 'context',
};

t.test('a double click, and a second tab with the same form, act once', async (t) => {
  const { go, send } = await signedIn(desk.keys.checker);
  const form = { ...article, ...stampOf((await go('/main/desk/record')).text, 'record') };
  const head = await desk.head();
  const answers = await Promise.all([send('/main/desk/record', form), send('/main/desk/record', form)]);
  answers.push(await send('/main/desk/record', form));
  t.strictSame(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  t.equal(new Set(answers.map(({ headers }) => headers.get('location'))).size, 1, 'all lead to one claim');
  t.equal(await desk.head(), head + 5, 'claimant, source, claim, appearance, evidence: once');
  const other = await send('/main/desk/record', { ...form, wording: 'It leans to the south.' });
  t.equal(other.status, 422, 'the same form with other content is not taken for the first');
  t.match(other.text, /saved before/);
  t.equal(await desk.head(), head + 5);
});

t.test(
  'look-alikes are shown before anything is saved, and one on record is used by choosing it',
  async (t) => {
    const { go, send } = await signedIn(desk.keys.checker);
    const { seen: _, ...first } = article;
    const head = await desk.head();
    const asked = await send('/main/desk/record', {
      ...first,
      ...stampOf((await go('/main/desk/record')).text, 'record'),
    });
    t.equal(asked.status, 200);
    t.match(asked.text, /Is this on record already/);
    t.match(asked.text, /The tower leans to the north/);
    t.equal(await desk.head(), head, 'nothing is saved');
    const useClaimant = /name="useClaimant"\s+value="(claimant_\w+)"/.exec(asked.text)?.[1] ?? '';
    const useSource = /name="useSource"\s+value="(source_\w+)"/.exec(asked.text)?.[1] ?? '';
    t.ok(useClaimant !== '' && useSource !== '');
    const saved = await send('/main/desk/record', {
      ...{ ...article, useClaimant, useSource },
      ...stampOf(asked.text, 'record'),
    });
    t.equal(saved.status, 303);
    t.equal(await desk.head(), head + 3, 'no second claimant and no second source');
  },
);

t.test('a stale form shows what happened meanwhile, and keeps what was typed', async (t) => {
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim, { offered: true });
  const { go, send } = await signedIn(desk.keys.checker);
  const path = `/main/desk/claims/${claim}`;
  const form = stampOf((await go(path)).text, 'decline-evidence', evidence);
  await desk.act('checker', `/claims/${claim}/evidence/${evidence}/accept`, { strength: 'weak' });
  const stale = await send(path, { ...form, reason: 'It is no evidence at all.' });
  t.equal(stale.status, 412);
  t.match(stale.text, /Meanwhile this happened/);
  t.match(stale.text, /accepted/i, 'in the words of the history');
});

t.test('wrong fields are named beside them, and the rest stays', async (t) => {
  const { go, send } = await signedIn(desk.keys.checker);
  const form = {
    ...article,
    wording: ' ',
    date: '2999-01-01',
    ...stampOf((await go('/main/desk/record')).text, 'record'),
  };
  const answer = await send('/main/desk/record', form);
  t.equal(answer.status, 422);
  t.match(answer.text, /id="record-wording-why"/);
  t.match(answer.text, /Please fill in this field/);
  t.match(answer.text, /value="On the tower"/);
});

t.test('hostile texts stay texts', async (t) => {
  const { go, send } = await signedIn(desk.keys.checker);
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const form = {
    ...article,
    wording: hostile,
    url: 'javascript:alert(1)',
    ...stampOf((await go('/main/desk/record')).text, 'record'),
  };
  const refused = await send('/main/desk/record', form);
  t.equal(refused.status, 422);
  t.notMatch(refused.text, /<script>alert|<img src=x/);
  t.notMatch(refused.text, /href="javascript/);
});

t.test('an act beyond the role of the person is refused in words', async (t) => {
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim, { offered: true });
  const { go } = await signedIn(desk.keys.contributor);
  const page = await go(`/main/desk/claims/${claim}`);
  t.notMatch(page.text, /value="accept"/, 'its form is not offered');
  t.match(page.text, evidence);
});

t.test('what a person without a key sent is released or set aside on the page of the claim', async (t) => {
  await desk.act('admin', '/policy', { policy: { publicIntake: true } });
  const claim = await desk.claim();
  const send = async (text: string): Promise<string> => {
    const body = { about: { kind: 'claim' }, text, contact: 'eva@example.org' };
    return (await desk.ask('POST', `/claims/${claim}/objections`, { body })).body.id;
  };
  const [first, second] = [await send('It leans east.'), await send('<b>Cheap shoes.</b>')];
  const { go, send: post } = await signedIn(desk.keys.checker);
  const at = `/main/desk/claims/${claim}`;
  t.match((await go('/main/desk')).text, /Sent without a key/);
  const page = await go(at);
  t.match(page.text, /It leans east\./);
  t.match(page.text, /eva@example\.org/);
  t.notMatch(page.text, /<b>Cheap/);
  const released = await post(at, { withhold: 'yes', ...stampOf(page.text, 'release-objection', first) });
  t.equal(released.status, 303);
  t.match((await desk.ask('GET', `/claims/${claim}/objections/${first}`)).body, {
    state: 'open',
    isTextWithheld: true,
  });
  const stamp = stampOf((await go(at)).text, 'set-aside', second);
  t.equal((await post(at, stamp)).status, 422, 'a reason is needed');
  t.equal((await post(at, { ...stamp, reason: 'An advertisement.' })).status, 303);
  t.notMatch((await go(at)).text, /id="inbox"/, 'nothing waits any more');
  t.equal((await desk.ask('GET', `/claims/${claim}/objections/${second}`)).status, 404);
  const contributor = await signedIn(desk.keys.contributor);
  await send('It leans west.');
  const seen = (await contributor.go(at)).text;
  t.match(seen, /It leans west/);
  t.notMatch(seen, /eva@example|value="release-objection"/, 'a contributor reads it and acts on nothing');
});

t.test('each kind of work in the queue has a name in each language', async (t) => {
  for (const { kind } of queueSources)
    for (const language of languages)
      t.not(wordsOf(language).term('due', kind), kind, `${kind} in ${language}`);
});
