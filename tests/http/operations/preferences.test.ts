import t from 'tap';
import { servedDocument } from '../../openapi/served.ts';
import { openDesk } from '../../support/desk.ts';
import { hold } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { inlineShared } from '../../support/inline-shared.ts';
import { isProblem } from '../../support/problem.ts';
import type { Service } from '../../support/service.ts';
import { runWholeScenario } from '../../support/whole-scenario.ts';

const prefer = 'return=representation';

/** Acts that answer with a receipt. Others answer with the thing itself, or a status. */
const hasReceipt = (body: any): boolean => typeof body?.href === 'string' && body.shown !== undefined;

t.test('with a preference, the answer of every act carries what its address reads', async (t) => {
  const desk = await openDesk(t);
  const acts = new Set<string>();
  const ask: Service['ask'] = async (method, path, asked = {}) => {
    const answer = await desk.ask(method, path, { ...asked, headers: { ...asked.headers, prefer } });
    if (method === 'GET' || !hasReceipt(answer.body)) return answer;
    const { href, resource } = answer.body;
    const read = await desk.ask('GET', `/${href}`, { ...(asked.key && { key: asked.key }) });
    const name = `${method} ${path}`;
    const applied = answer.headers.get('preference-applied');
    if (read.status === 200) {
      t.same(resource, read.body, name);
      t.equal(applied, prefer, name);
      acts.add(name.replace(/_[0-9a-z]{26}/g, ''));
    } else t.strictSame([resource, applied], [undefined, null], `${name}: ${read.status}`);
    return answer;
  };
  await runWholeScenario(desk, ask);
  t.ok(acts.size > 40, `${acts.size} acts`);
});

t.test('a preference is read as RFC 7240 says', async (t) => {
  const desk = await openDesk(t);
  const cases: readonly (readonly [string, boolean])[] = [
    ['return=representation', true],
    ['Return = "representation"', true],
    ['respond-async, wait=10, return=representation; foo="a,b"', true],
    ['foo="x, return=minimal", return=representation', true],
    ['return=representation, return=minimal', true],
    ['return=minimal, return=representation', false],
    ['return=minimal', false],
    ['foo="return=representation"', false],
    ['foo="a, return=representation', false],
    ['return', false],
    ['handling=lenient', false],
    [`${'"\\'.repeat(7_000)}return=representation`, false],
    ['', false],
  ];
  for (const [value, isApplied] of cases) {
    const { status, headers, body } = await desk.ask('POST', '/claims', {
      key: desk.keys.checker,
      headers: { prefer: value },
      body: { wording: `It rained on ${value.slice(0, 40)}.`, language: 'en' },
    });
    const name = value.slice(0, 60);
    t.equal(status, 201, name);
    t.equal(body.resource !== undefined, isApplied, name);
    t.equal(headers.get('preference-applied'), isApplied ? prefer : null, name);
  }
});

t.test('a repeated act carries the present, and a dry run nothing', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const act = (headers: Record<string, string>, query = '') =>
    desk.ask('PATCH', `/claims/${claim}${query}`, {
      key: desk.keys.editor,
      headers: { 'if-match': '*', prefer, ...headers },
      body: { wording: 'It rained.', reason: 'Shorter.' },
    });
  t.equal((await act({}, '?dryRun=true')).headers.get('preference-applied'), null);
  const first = await act({ 'idempotency-key': 'one' });
  t.equal(first.body.resource?.wording, 'It rained.', JSON.stringify(first.body));
  await desk.evidence(claim);
  const again = await act({ 'idempotency-key': 'one' });
  t.equal(again.headers.get('idempotency-replayed'), 'true');
  t.ok(again.body.resource.version > first.body.resource.version, 'the present, not what was then');
});

t.test('a refused act is answered as without a preference, and a late view is not read', async (t) => {
  const desk = await openDesk(t, { settings: { SHOWN_PATIENCE_MS: '50' } });
  const refused = await desk.ask('POST', '/claims', { key: desk.keys.reader, headers: { prefer }, body: {} });
  isProblem(t, refused, 'forbidden', 'the preference changes nothing');
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const views = await hold(owner, (tx) => tx`select * from views.checkpoints for update`);
  const late = await desk.ask('POST', '/claims', {
    key: desk.keys.checker,
    headers: { prefer },
    body: { wording: 'It is.', language: 'en' },
  });
  await views.release();
  t.match(late, { status: 201, body: { shown: false, resource: undefined } });
  t.equal(late.headers.get('preference-applied'), null);
});

t.test('the document states the preference for every act that answers with a receipt', async (t) => {
  const { paths } = inlineShared(await servedDocument());
  let acts = 0;
  for (const [path, methods] of Object.entries<Record<string, any>>(paths))
    for (const [method, { parameters = [], responses }] of Object.entries(methods)) {
      const takes = parameters.some(({ name }: { name: string }) => name.toLowerCase() === 'prefer');
      const answer = responses['201'] ?? responses['200'];
      t.equal(takes, answer?.headers?.['Preference-Applied'] !== undefined, `${method} ${path}`);
      if (takes) acts += 1;
    }
  t.ok(acts > 60, `${acts} acts`);
});
