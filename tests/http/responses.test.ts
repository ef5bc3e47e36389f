import t from 'tap';
import { z } from 'zod';
import { newId } from '../../src/ids.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { addressOf, operationsOf } from '../support/operations.ts';
import { faultsOf } from '../support/problem.ts';
import type { Answer } from '../support/service.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly answer: Answer;
}

/** `{claim}` stands for one part of an address. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

const addressAsked = (path: string): string =>
  (path.startsWith('//') ? path.slice(1) : `/v1/ledgers/main${path}`).split('?')[0]!;

/** Holds an answer against the schema that the document gives for it. */
const createValidate = (document: any) => {
  const known = new Map<string, z.ZodType>();
  return (path: string, method: string, { status, body }: Answer): string | undefined => {
    const name = `${method} ${path} ${status}`;
    const media = Object.values<any>(document.paths[path][method.toLowerCase()].responses[status].content)[0];
    const schema =
      known.get(name) ??
      z.fromJSONSchema(
        JSON.parse(
          JSON.stringify({ ...media.schema, $defs: document.components.schemas }).replaceAll(
            '#/components/schemas/',
            '#/$defs/',
          ),
        ) as Parameters<typeof z.fromJSONSchema>[0],
      );
    known.set(name, schema);
    const parsed = schema.safeParse(body);
    return parsed.success ? undefined : `${name}: ${z.prettifyError(parsed.error)}`;
  };
};

/** Everything there is to do, done once. */
const wholeLife = async (desk: Desk): Promise<void> => {
  const { ask, keys, act } = desk;
  const reason = 'So it seems.';
  const why = { reason };
  const if_ = { 'if-match': '*' };
  const claim = await desk.claim({ topics: ['weather'], period: { from: '2000' }, places: ['Lima'] });
  const at = `/claims/${claim}`;
  await ask('PATCH', at, { key: keys.editor, body: { topics: null, ...why }, headers: if_ });
  await act('editor', `${at}/decline`, why);
  await act('editor', `${at}/reopen`, why);
  const source = await desk.source({ url: 'https://example.org/', publishedOn: '2000-05' });
  const capture = { sha256: 'a'.repeat(64), mediaType: 'text/html', retrievedAt: '2026-01-01T00:00:00.000Z' };
  await act('checker', `/sources/${source}/captures`, capture);
  const { id: claimant } = await act('checker', '/claimants', { kind: 'person', name: 'Eva' });
  await act('checker', `/claimants/${claimant}/roles`, { title: 'Mayor', from: '1999' });
  const { id: appearance } = await act('checker', `${at}/appearances`, { claimant, date: '2000', source });
  await act('checker', `${at}/notes`, { text: reason });
  const evidence = await desk.evidence(claim);
  await act('editor', `${at}/evidence/${evidence}/challenge`, why);
  const held = (await ask('GET', `${at}/evidence/${evidence}`)).body;
  await act('editor', `${at}/evidence/${evidence}/challenges/${held.challenges[0].id}/dismiss`, why);
  const declined = await desk.evidence(claim, { offered: true, stance: 'context' });
  await act('editor', `${at}/evidence/${declined}/decline`, why);
  const first = await desk.verdict(claim, [evidence]);
  const second = await desk.proposal(claim, [evidence], { rating: 'true' });
  await act('editor', `${at}/verdicts/${second}/return`, { comments: reason });
  const cited = [{ evidence, reason }];
  const proposal = { scale: 'truth', rating: 'true', rationale: reason, reliedOn: cited, setAside: [] };
  await act('checker', `${at}/verdicts/${second}/revise`, proposal);
  await act('editor', `${at}/verdicts/${second}/approve`);
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: reason };
  await act('editor', `${at}/verdicts/${second}/publish`, { notice });
  const taken = { reason: 'legal', responsible: 'editor', text: reason };
  await act('editor', `${at}/verdicts/${second}/retract`, taken);
  const other = await desk.claim();
  await desk.verdict(other, [await desk.evidence(other)]);
  await act('editor', `${at}/evidence/${evidence}/withdraw`, why);
  const ratings = ['one', 'two'].map((code) => ({ code, label: code }));
  await act('admin', '/scales', { scale: 'stars', name: 'Stars', ratings });
  await act('admin', '/policy', { policy: { approvalsNeeded: 2 }, reason });
  const { id: member } = await act('admin', '/members', { name: 'Finn', kind: 'program', role: 'reader' });
  await act('admin', `/members/${member}/role`, { role: 'editor', reason });
  const { id: key } = await act('admin', '/keys', { member });
  await act('admin', `/keys/${key}/revoke`, why);
  await act('admin', `/members/${member}/remove`, why);
  const things = { claim, evidence, verdict: first, appearance, source, claimant, scale: 'stars' };
  for (const { method, path } of await operationsOf(desk.url))
    if (method === 'GET')
      for (const key of [undefined, keys.checker, keys.admin]) {
        await ask('GET', addressOf(path, things), { key });
        await ask('GET', addressOf(path, things), { key, headers: { 'if-none-match': '*' } });
        await ask('GET', addressOf(path, { ...things, claim: other }), { key });
      }
};

/** Much that can be done wrong with every operation, and now and then is right. */
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

t.test('every answer is one that the document names, and has the shape that it says', async (t) => {
  const seen: Seen[] = [];
  const desk = await openDesk(t, { watch: (method, path, answer) => seen.push({ method, path, answer }) });
  const operations = await operationsOf(desk.url);
  await wholeLife(desk);
  await wrongLife(desk);

  const { body: document } = await desk.ask('GET', '//openapi.json');
  const validate = createValidate(document);
  const done = new Set<string>();
  const wrong = new Set<string>();
  for (const { method, path, answer } of seen) {
    const address = addressAsked(path).replace('/elsewhere/', '/main/');
    const operation = operations.find(
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
    'every operation was carried out',
  );
  t.comment(`${seen.length} answers`);
});
