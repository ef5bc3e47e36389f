import t from 'tap';
import { openDesk } from '../../support/desk.ts';
import { runEverything } from '../../support/everything.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';
import { isProblem } from '../../support/problem.ts';

t.test('of any two readers of one address, the same tag stands for the same bytes', async (t) => {
  const desk = await openDesk(t);
  const { things } = await runEverything(desk);
  const readers = [undefined, ...Object.values(desk.keys)];
  const forms = ['application/json', 'text/csv', 'application/xml', '*/*'];
  let [tagged, apart] = [0, 0];
  const wrong: string[] = [];
  for (const { operationId, method, path } of await operationsOf(desk.url)) {
    if (method !== 'GET' || !path.startsWith('/v1')) continue;
    const search = path.endsWith('/diff') ? '?from=1' : '';
    const address = `${desk.url}${addressOf(path, things).replace(/^\/\//, '/')}${search}`;
    const bytesOf = new Map<string, string>();
    for (const key of readers)
      for (const accept of forms) {
        const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
        const read = await fetch(address, { headers: { accept, ...authorization }, redirect: 'manual' });
        const [tag, text] = [read.headers.get('etag'), await read.text()];
        if (tag === null || read.status !== 200) continue;
        tagged += 1;
        if (tag.startsWith('W/')) wrong.push(`${operationId} has a weak tag`);
        const before = bytesOf.get(tag);
        if (before !== undefined && before !== text)
          wrong.push(`${operationId}: ${tag} stands for two answers`);
        bytesOf.set(tag, text);
      }
    if (bytesOf.size > 1) apart += 1;
  }
  t.same(wrong, []);
  t.ok(tagged > 300 && apart > 5, `${tagged} tagged answers; ${apart} addresses have several`);
});

t.test(
  'the desk may act on what it read without a key, as long as nothing public has happened since',
  async (t) => {
    const desk = await openDesk(t);
    const { ask, keys } = desk;
    const claim = await desk.claim();
    const at = `/claims/${claim}`;
    const revise = (wording: string, tag: string) =>
      ask('PATCH', at, {
        key: keys.checker,
        body: { wording, reason: 'It reads better.' },
        headers: { 'if-match': tag },
      });
    await desk.act('checker', `${at}/notes`, { text: 'For the desk.' });
    const tag = (await ask('GET', at)).headers.get('etag') ?? '';
    t.equal(tag, '"1-public"', 'the public counts public events alone');
    const own = (await ask('GET', at, { key: keys.checker })).headers.get('etag');
    t.not(own, tag, 'the desk sees another version');
    await desk.act('checker', `${at}/notes`, { text: 'And another one.' });
    const done = await revise('One.', `"99", ${tag}`);
    t.equal(done.status, 200, JSON.stringify(done.body));
    const late = await revise('Two.', tag);
    isProblem(t, late, 'stale-version', 'a public event has happened since');
    t.same(
      late.body.unseen.map(({ type }: { type: string }) => type),
      ['note.added', 'note.added', 'claim.reworded'],
      'what happened since the public version is told',
    );
    isProblem(t, await revise('Two.', '"9-public"'), 'stale-version', 'the public has not come to it');
    isProblem(t, await revise('Two.', 'W/"2-public"'), 'stale-version', 'a weak tag never matches');
    t.equal((await revise('Two.', '"2-public"')).status, 200);
  },
);
