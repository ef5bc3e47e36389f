import { randomUUID } from 'node:crypto';
import t from 'tap';
import { openDesk } from '../../support/desk.ts';
import { operationsOf } from '../../support/operations.ts';
import { isProblem } from '../../support/problem.ts';
import type { Answer, Service } from '../../support/service.ts';
import { runWholeScenario } from '../../support/whole-scenario.ts';

/** What a replay must repeat exactly. The progress of the views is not part of it. */
const essence = ({ status, headers, body }: Answer) => ({
  status,
  location: headers.get('location'),
  etag: headers.get('etag'),
  body: { ...body, shown: true },
});

const isWrite = (method: string): boolean => method === 'POST' || method === 'PATCH';

/** An address without the ids in it. */
const kindOf = (path: string): string =>
  path
    .split('?')[0]!
    .replace(/_[0-9a-z]{26}/g, '')
    .replace(/^\/\/?/, '/');

t.test('every act has a dry run, and its execution gives the predicted events', async (t) => {
  const desk = await openDesk(t);
  const { log } = desk.app.core;
  const foretold = new Set<string>();
  const ask: Service['ask'] = async (method, path, asked) => {
    if (!isWrite(method)) return desk.ask(method, path, asked);
    const name = `${method} ${kindOf(path)}`;
    const before = await desk.head();
    const ledgers = await log.ledgers();
    const dry = await desk.ask(method, `${path}${path.includes('?') ? '&' : '?'}dryRun=true`, asked);
    t.equal(dry.status, 200, `${name}: ${JSON.stringify(dry.body).slice(0, 200)}`);
    t.equal(dry.body.dryRun, true, name);
    t.equal(await desk.head(), before, `${name}: nothing was written`);
    t.same(await log.ledgers(), ledgers, `${name}: no ledger was created`);
    const done = await desk.ask(method, path, asked);
    const events = await log.after('main', before, 100);
    const said = events.slice(0, dry.body.events.length).map(({ type, audience }) => ({ type, audience }));
    t.same(
      dry.body.events.map(({ type, audience }: any) => ({ type, audience })),
      said,
      `${name}: as predicted`,
    );
    t.ok(said.length > 0, `${name}: something was written`);
    if (done.body?.version !== undefined)
      t.equal(dry.body.version, done.body.version, `${name}: the version`);
    foretold.add(name);
    return done;
  };
  await runWholeScenario(desk, ask);
  t.comment(`${foretold.size} acts`);
  const refused = await desk.ask('POST', '/claims?dryRun=true', { key: desk.keys.reader, body: {} });
  isProblem(t, refused, 'forbidden', 'a dry run needs the same role');
  const wrong = await desk.ask('POST', '/claims?dryRun=true', { key: desk.keys.checker, body: {} });
  isProblem(t, wrong, 'invalid-fields', 'an invalid body is refused as well');
});

t.test(
  'every act takes an Idempotency-Key: a repetition is not executed and has the same answer',
  async (t) => {
    const desk = await openDesk(t);
    const done = new Set<string>();
    const ask: Service['ask'] = async (method, path, asked = {}) => {
      if (!isWrite(method)) return desk.ask(method, path, asked);
      const name = `${method} ${kindOf(path)}`;
      const idempotencyKey = randomUUID();
      const send = (more: Record<string, string> = {}) =>
        desk.ask(method, path, {
          ...asked,
          headers: { ...asked.headers, 'idempotency-key': idempotencyKey, ...more },
        });
      const first = await send();
      t.equal(first.headers.get('idempotency-replayed'), null, `${name}: the first is no replay`);
      const head = await desk.head();
      for (const form of [idempotencyKey, `"${idempotencyKey}"`]) {
        const again = await send({ 'idempotency-key': form });
        t.same(essence(again), essence(first), `${name}: the same answer for ${form}`);
        t.equal(again.headers.get('idempotency-replayed'), 'true', `${name}: marked as a replay`);
      }
      isProblem(t, await send({ 'if-match': '"4711"' }), 'key-reused', `${name}: another request`);
      t.equal(await desk.head(), head, `${name}: nothing more was written`);
      done.add(name);
      return first;
    };
    await runWholeScenario(desk, ask);
    t.comment(`${done.size} acts`);
  },
);

t.test('the document states that every act takes an Idempotency-Key and a dry run', async (t) => {
  const desk = await openDesk(t);
  for (const { operationId, method, path, parameters, answers } of await operationsOf(desk.url)) {
    // Each line of an import is an act of its own, executed once however often it is sent. A message to a tool makes
    // acts, and is not an act itself.
    // A match only reads: its text is sent in a body.
    if (!isWrite(method) || /\/(import|mcp|match)\b/.test(path)) continue;
    const names = parameters.map(({ name }) => name);
    t.ok(names.includes('idempotency-key'), `${operationId} takes an Idempotency-Key`);
    t.ok(names.includes('dryRun'), `${operationId} takes a dry run`);
    t.ok('409' in answers && '422' in answers, `${operationId} describes a key in use`);
  }
});
