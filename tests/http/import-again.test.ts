import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import t from 'tap';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import type { Answer } from '../support/service.ts';

const line = (command: object): string => JSON.stringify({ command });
const claim = (slug: string): string =>
  line({ type: 'record-claim', claim: `@claim/${slug}`, wording: `It is so: ${slug}.`, language: 'en' });
const note = (slug: string): string =>
  line({ type: 'add-note', claim: `@claim/${slug}`, note: `@note/${slug}`, text: 'Imported.' });
const type = { 'content-type': 'application/x-ndjson' };

const send = (
  desk: Desk,
  body: string,
  key?: string,
  query = '',
  by = desk.keys.checker,
  label: Record<string, string> = {},
): Promise<Answer> =>
  desk.ask('POST', `/import${query}`, {
    key: by,
    body,
    headers: { ...type, ...label, ...(key === undefined ? {} : { 'idempotency-key': key }) },
  });
const machine = { 'machine-made': 'true' };

const finished = async (desk: Desk, id: string, key = desk.keys.checker): Promise<any> => {
  let job: any;
  await until(async () => {
    job = (await desk.ask('GET', `/imports/${id}`, { key })).body;
    return job.state === 'done' || job.state === 'failed';
  }, 'the import is over');
  return job;
};

t.test('an import that is repeated with its Idempotency-Key is answered as the first', async (t) => {
  const desk = await openDesk(t);
  const file = [claim('one'), note('one')].join('\n');
  const first = await send(desk, file, 'k-1');
  t.equal(first.status, 202);
  t.equal(first.headers.get('idempotency-replayed'), null);
  await finished(desk, first.body.id);
  const head = await desk.head();

  const again = await send(desk, file, '"k-1"');
  t.equal(again.status, 202);
  t.equal(again.headers.get('idempotency-replayed'), 'true');
  t.equal(again.headers.get('location'), first.headers.get('location'));
  t.match(again.body, { id: first.body.id, state: 'done', added: 2 }, 'its present progress');

  isProblem(t, await send(desk, `${file}\n${claim('two')}`, 'k-1'), 'key-reused', 'other lines');
  isProblem(t, await send(desk, file, 'k-1', '?name=other'), 'key-reused', 'another name');
  isProblem(t, await send(desk, file, 'k-1', '?dryRun=true'), 'key-reused', 'a dry run');
  isProblem(t, await send(desk, file, 'k-1', '', desk.keys.checker, machine), 'key-reused', 'by a machine');
  isProblem(t, await send(desk, file, ' '), 'malformed-request', 'no key');
  t.equal(await desk.head(), head, 'nothing more was executed');

  const other = await send(desk, file, 'k-1', '', desk.keys.editor);
  t.not(other.body.id, first.body.id, 'the keys of other members do not conflict');
  const without = await send(desk, file);
  t.not(without.body.id, first.body.id);
  t.match(await finished(desk, without.body.id), { added: 0, known: 2 });

  t.equal((await send(desk, '', 'k-2')).status, 400);
  const used = await send(desk, claim('three'), 'k-2');
  t.equal(used.headers.get('idempotency-replayed'), null, 'a key can be used again after a refusal');
  await finished(desk, used.body.id);
});

t.test('an import whose key is in use by an unfinished upload is answered 409', async (t) => {
  const desk = await openDesk(t);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const headers = { ...type, authorization: `Bearer ${desk.keys.checker}`, 'idempotency-key': 'k-1' };
  const slow = request(`${desk.url}/v1/ledgers/main/import`, { method: 'POST', headers });
  const answered = once(slow, 'response');
  slow.write(`${claim('one')}\n`);
  await until(
    async () => (await owner`select from imports.jobs where state = 'receiving'`).length === 1,
    'it arrives',
  );
  isProblem(t, await send(desk, claim('three'), 'k-1'), 'in-progress', 'the second');
  slow.end(claim('two'));
  const [{ statusCode }] = (await answered) as [IncomingMessage];
  t.equal(statusCode, 202, 'and the first is unaffected');
});

t.test(
  'a dry run of an import judges each line on top of the lines before, and writes nothing',
  async (t) => {
    const desk = await openDesk(t);
    const file = [claim('one'), note('one'), note('nowhere'), 'no JSON'].join('\n');
    const head = await desk.head();
    const sent = await send(desk, file, undefined, '?dryRun=true');
    t.equal(sent.status, 202);
    t.equal(sent.body.dryRun, true);
    t.match(await finished(desk, sent.body.id), {
      state: 'done',
      dryRun: true,
      added: 2,
      known: 0,
      rejected: 2,
    });
    const rejects = await desk.ask('GET', `/imports/${sent.body.id}/rejects`, { key: desk.keys.checker });
    t.match(
      (rejects.body as string)
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each).line),
      [3, 4],
    );
    t.equal(await desk.head(), head, 'nothing was written');
    const real = await send(desk, file);
    t.match(
      await finished(desk, real.body.id),
      { dryRun: false, added: 2, known: 0, rejected: 2 },
      'as predicted',
    );
    t.equal(await desk.head(), head + 2);
  },
);

t.test('what a machine imports with a person’s key is labelled as a machine’s, line by line', async (t) => {
  const desk = await openDesk(t);
  const odd = await send(desk, claim('odd'), undefined, '', desk.keys.checker, { 'machine-made': 'maybe' });
  isProblem(t, odd, 'malformed-request', 'another value is refused');
  const sent = await send(
    desk,
    [claim('one'), note('one')].join('\n'),
    undefined,
    '',
    desk.keys.checker,
    machine,
  );
  t.match(sent, { status: 202, body: { machineMade: true } });
  t.match(await finished(desk, sent.body.id), { state: 'done', added: 2, machineMade: true });
  const own = await send(desk, claim('two'));
  t.match(await finished(desk, own.body.id), { state: 'done', added: 1, machineMade: false });
  const { body } = await desk.ask('GET', '/events?types=claim.recorded,note.added', {
    key: desk.keys.checker,
  });
  t.same(
    body.items.slice(-3).map((each: any) => [each.type, each.actor.kind, each.actor.name]),
    [
      ['claim.recorded', 'program', 'A checker'],
      ['note.added', 'program', 'A checker'],
      ['claim.recorded', 'person', 'A checker'],
    ],
  );
  t.match(
    await finished(desk, (await send(desk, claim('one'))).body.id),
    { added: 0, known: 1 },
    'existing items are recognised, independent of the sender',
  );
});

t.test('aliases belong to their sender: two members may use the same name', async (t) => {
  const desk = await openDesk(t);
  const body = [claim('one'), note('one')].join('\n');
  const sent = async (by: string, text = body) =>
    finished(desk, (await send(desk, text, undefined, '?name=mine', by)).body.id, by);
  t.match(await sent(desk.keys.checker), { added: 2, rejected: 0 });
  t.match(
    await sent(desk.keys.editor),
    { added: 2, rejected: 0 },
    'the other member learns nothing about it',
  );
  type Listed = { readonly id: string; readonly recordedBy: { readonly member: string } };
  const listed = async (): Promise<readonly Listed[]> =>
    (await desk.ask('GET', '/claims', { key: desk.keys.checker })).body.items;
  await until(async () => (await listed()).length === 2, 'both claims to be shown');
  t.match(
    await sent(desk.keys.checker),
    { added: 0, known: 2 },
    'the same file of the same member is recognised',
  );
  const contributor = line({ type: 'add-note', claim: '@claim/one', note: '@note/two', text: 'On theirs.' });
  t.match(
    await sent(desk.keys.contributor, contributor),
    { added: 0, rejected: 1 },
    'nor can a third member act on it',
  );
  const [foreign] = await listed();
  const notes = await desk.ask('GET', `/claims/${foreign?.id}/notes`, { key: desk.keys.checker });
  const theft = line({ type: 'add-note', claim: '@claim/one', note: notes.body.items[0].id, text: 'Mine.' });
  const jobs = [await sent(desk.keys.editor, theft), await sent(desk.keys.checker, theft)];
  const rejected = jobs.map((job) => job.rejected as number);
  t.same(rejected, [1, 1], 'an id of a note is never used again, nor by its own claim');
});
