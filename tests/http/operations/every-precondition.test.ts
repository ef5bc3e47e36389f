import t from 'tap';
import { servedDocument } from '../../openapi/served.ts';
import { openDesk } from '../../support/desk.ts';
import { addressOf } from '../../support/operations.ts';
import { isProblem } from '../../support/problem.ts';
import type { Service } from '../../support/service.ts';
import { runWholeScenario, thingsOf } from '../../support/whole-scenario.ts';

const document = await servedDocument();
/**
 * Imports are not part of the record and have no versions. A message to a model's tools is no act: the call in it is.
 */
const operations = Object.entries(document.paths)
  .filter(([path]) => !/\/(imports?|mcp)\b/.test(path))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

/** Whether the document states that the operation at this address needs a version. */
const demandsVersion = (method: string, address: string): boolean =>
  operations.some(
    (each) =>
      each.method === method.toLowerCase() &&
      new RegExp(`^/?${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(address) &&
      each.parameters?.some((one) => one.name === 'if-match' && one.required),
  );

/** A single resource: neither a list nor an act. */
const isSingle = ({ path, method }: { path: string; method: string }): boolean =>
  method === 'get' &&
  /\/(\{\w+\}|status|policy)$/.test(path) &&
  // Files of the signed log are no resources of the record: they never change.
  !path.startsWith('/v1/ledgers/{ledger}/log/');

/** Acts whose address looks like a change, but which create something new. */
const makesSomething: readonly string[] = [
  ...['captureSource', 'reportCaptureFailure', 'recordRole', 'linkIdentity', 'placeWithholding'],
  // They create a message. The webhook stays unchanged.
  ...['pingWebhook', 'resendDelivery', 'resendSince'],
];

t.test('every act that changes an existing resource requires If-Match', async (t) => {
  // An act below a resource (`…/{claim}/decline`) and a patch change it. A list below a resource (`…/notes`) adds to
  // it.
  const lists = new Set(operations.filter(({ method }) => method === 'get').map(({ path }) => path));
  for (const { operationId, path, method, parameters } of operations) {
    if (method === 'get') continue;
    const changes =
      method === 'patch' ||
      (/\{\w+\}\/[a-z-]+$/.test(path) && !lists.has(path) && !path.endsWith('{ledger}/policy'));
    const asks = parameters?.some((each) => each.name === 'if-match' && each.required) === true;
    if (changes) t.ok(asks || makesSomething.includes(operationId), `${operationId} asks for If-Match`);
  }
});

t.test(
  'an act needs If-Match: a stale tag gets the missed events, and one valid tag of several is enough',
  async (t) => {
    const desk = await openDesk(t);
    let acts = 0;
    const ask: Service['ask'] = async (method, path, asked = {}) => {
      const { 'if-match': tag, ...headers } = asked.headers ?? {};
      if (tag === undefined || !demandsVersion(method, path)) return desk.ask(method, path, asked);
      const name = `${method} ${path.replace(/_[0-9a-z]{26}/g, '')}`;
      const send = (ifMatch?: string) =>
        desk.ask(method, path, {
          ...asked,
          headers: ifMatch === undefined ? headers : { ...headers, 'if-match': ifMatch },
        });
      const before = await desk.head();
      isProblem(t, await send(), 'version-required', `${name} without If-Match`);
      const stale = await send('"999999"');
      isProblem(t, stale, 'stale-version', `${name} with a stale tag`);
      t.ok(Array.isArray(stale.body.unseen), `${name} returns what happened since`);
      t.equal(await desk.head(), before, `${name}: nothing was written`);
      acts += 1;
      return send(`"999999", "${stale.body.currentVersion}"`);
    };
    await runWholeScenario(desk, ask);
    t.ok(acts > 25, `${acts} acts`);
  },
);

t.test('every single resource has a strong ETag, and a matching If-None-Match is answered 304', async (t) => {
  const desk = await openDesk(t);
  const { own } = await runWholeScenario(desk, desk.ask);
  const things = await thingsOf(desk, own);
  const single = operations.filter(isSingle);
  for (const { operationId, path, responses } of single) {
    t.ok(
      JSON.stringify(responses[200]?.headers).toLowerCase().includes('"etag"') && '304' in responses,
      `the document states it for ${operationId}`,
    );
    // Webhooks are not part of the scenario. `webhook-acts.test.ts` tests the same for them.
    if (/\/webhooks\b/.test(path)) continue;
    const address = addressOf(path, things);
    const key = desk.keys.admin;
    const read = await desk.ask('GET', address, { key });
    t.equal(read.status, 200, `${operationId}: ${JSON.stringify(read.body).slice(0, 200)}`);
    const tag = read.headers.get('etag') ?? '';
    // A long answer comes compressed, under a tag of its own.
    t.match(tag, /^"[1-9][0-9]*(\+(gzip|br))?"$/, operationId);
    const again = await desk.ask('GET', address, { key, headers: { 'if-none-match': `"0", W/${tag}` } });
    t.equal(again.status, 304, operationId);
    t.equal(again.headers.get('etag'), tag, operationId);
    t.equal(again.body, '', operationId);
    t.equal(
      (await desk.ask('GET', address, { key, headers: { 'if-none-match': '"0"' } })).status,
      200,
      operationId,
    );
  }
  t.ok(single.length >= 14, `${single.length} of them`);
});
