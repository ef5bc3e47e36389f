import t from 'tap';
import { z } from 'zod';
import { newId } from '../../src/event-store/new-id.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { inlineShared } from '../support/inline-shared.ts';
import { addressOf, operationsOf } from '../support/operations.ts';
import { faultsOf } from '../support/problem.ts';
import type { Answer } from '../support/service.ts';
import { runEverything } from '../support/everything.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly answer: Answer;
}

/** `{claim}` matches one segment of an address. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

const parametersIn = (path: string): number => path.split('{').length;

const addressAsked = (path: string): string =>
  (path.startsWith('//') ? path.slice(1) : `/v1/ledgers/main${path}`).split('?')[0]!;

const reference = /"#\/components\/schemas\/([^"]+)"/g;

/** A schema with the components it refers to, and no more. The document has hundreds, and each has to be compiled. */
const withItsOwn = (schema: unknown, schemas: Record<string, unknown>): unknown => {
  const $defs: Record<string, unknown> = {};
  const take = (text: string): void => {
    for (const [, name = ''] of text.matchAll(reference)) {
      if (name in $defs) continue;
      $defs[name] = schemas[name];
      take(JSON.stringify(schemas[name]));
    }
  };
  take(JSON.stringify(schema));
  return JSON.parse(
    JSON.stringify({ ...(schema as object), $defs }).replaceAll('#/components/schemas/', '#/$defs/'),
  );
};

/** Validates an answer against the schema that the document has for it. */
const createValidate = (document: any) => {
  const known = new Map<string, z.ZodType>();
  return (path: string, method: string, { status, body }: Answer): string | undefined => {
    const name = `${method} ${path} ${status}`;
    const media = Object.values<any>(document.paths[path][method.toLowerCase()].responses[status].content)[0];
    const schema =
      known.get(name) ??
      z.fromJSONSchema(
        withItsOwn(media.schema, document.components.schemas) as Parameters<typeof z.fromJSONSchema>[0],
      );
    known.set(name, schema);
    const parsed = schema.safeParse(body);
    return parsed.success ? undefined : `${name}: ${z.prettifyError(parsed.error)}`;
  };
};

/** Executes every operation once, as the examples of the document do, and then reads as every role. */
const wholeLife = async (desk: Desk): Promise<void> => {
  const { ask, keys } = desk;
  const { things, other } = await runEverything(desk);
  for (const { method, path } of await operationsOf(desk.url))
    if (method === 'GET')
      for (const key of [undefined, keys.checker, keys.admin]) {
        const search = path.endsWith('/diff') ? '?fromVersion=1' : '';
        await ask('GET', `${addressOf(path, things)}${search}`, { key });
        await ask('GET', addressOf(path, things), { key, headers: { 'if-none-match': '*' } });
        await ask('GET', addressOf(path, { ...things, claim: other }), { key });
      }
};

/** Many kinds of invalid requests to every operation. A few are valid by chance. */
const wrongLife = async (desk: Desk): Promise<void> => {
  const { ask, keys } = desk;
  const claim = await desk.claim();
  for (const { method, path } of await operationsOf(desk.url)) {
    const address = addressOf(path);
    const key = keys.admin;
    const headers = { 'if-match': '*' };
    const there = addressOf(path, { claim });
    for (const role of [undefined, keys.reader, keys.checker]) await ask(method, address, { key: role });
    await ask(method, `${address}?dryRun=true&nothing=1`, { key });
    await ask(method, `${there}?limit=0&cursor=wrong`, { key });
    await ask(method, `${there}?cursor=wrong`, { key });
    await ask(method, `${there}?asOf=999999`, { key });
    await ask(method, `${there}?after=999999`, { key });
    await ask(method, address.replace('/main/', '/elsewhere/'), { key });
    if (method === 'GET') continue;
    for (const body of ['{', '{"nothing":1}', '[]'])
      for (const where of [address, there]) await ask(method, where, { key, body, headers });
    for (const reason of [{ reason: 'a' }, { strength: 'weak' }, { comments: 'a' }, {}])
      for (const where of [address, there])
        for (const tag of ['*', '"7"', undefined])
          await ask(method, where, {
            key,
            body: reason,
            headers: tag === undefined ? {} : { 'if-match': tag },
          });
    await ask(method, there, { key, body: 'a', headers: { ...headers, 'content-type': 'text/plain' } });
    await ask(method, there, { key, body: {}, headers: { ...headers, 'idempotency-key': 'a'.repeat(300) } });
    await ask(method, there, { key, body: `"${'a'.repeat(1_100_000)}"`, headers });
  }
  await ask('GET', `/claims/${newId('claim')}`);
};

t.test('every answer has a documented status, and matches its documented schema', async (t) => {
  const seen: Seen[] = [];
  const desk = await openDesk(t, { watch: (method, path, answer) => seen.push({ method, path, answer }) });
  const operations = await operationsOf(desk.url);
  await wholeLife(desk);
  await desk.ask('POST', '/claims/match', { body: { text: 'Rain fell in Lima.', saidOn: '2000', limit: 5 } });
  await desk.ask('GET', '/suggest?of=topic&q=wea');
  await wrongLife(desk);

  const { body } = await desk.ask('GET', '//openapi.json');
  const document = inlineShared<any>(body);
  const validate = createValidate(document);
  // As in the router, a fixed segment comes before a parameter.
  const byParameters = operations.toSorted((one, other) => parametersIn(one.path) - parametersIn(other.path));
  const done = new Set<string>();
  const wrong = new Set<string>();
  for (const { method, path, answer } of seen) {
    const address = addressAsked(path).replace('/elsewhere/', '/main/');
    const operation = byParameters.find(
      (each) => each.method === method && patternOf(each.path.replace('{ledger}', 'main')).test(address),
    );
    if (operation === undefined) continue;
    const said = `${operation.operationId}: ${answer.status} ${String(answer.body?.type ?? '')}`;
    const types = operation.answers[String(answer.status)];
    const type = answer.headers.get('content-type')?.split(';')[0] ?? 'none';
    if (types === undefined) wrong.add(`${said} is not documented`);
    else if (!types.includes(type) && answer.status !== 304)
      wrong.add(`${said} has the media type ${type}, not ${types.join()}`);
    else if (answer.status !== 304) wrong.add(validate(operation.path, method, answer) ?? '');
    if (answer.status >= 400 && faultsOf(answer).length > 0) wrong.add(`${said}: ${faultsOf(answer).join()}`);
    if (answer.status >= 500) wrong.add(`${said} is an error of ours`);
    if (answer.status < 300) done.add(operation.operationId);
  }
  wrong.delete('');
  t.same([...wrong], [], 'all answers are as documented');
  const quiet = operations.filter(({ operationId }) => !done.has(operationId));
  t.same(
    quiet.map(({ operationId }) => operationId),
    [],
    'every operation was executed',
  );
  t.comment(`${seen.length} answers`);
});
