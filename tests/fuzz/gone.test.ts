import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { faultsOf } from '../support/problem.ts';
import { adminKey } from '../support/service.ts';

const reason = 'It has to be so.';
const whatever = { 'if-match': '*' };

t.test('what has ended cannot be used again', async (t) => {
  const desk = await openDesk(t);
  const { ask } = desk;
  const asAdmin = (method: string, path: string, body: object) =>
    ask(method, path, { key: adminKey, body, headers: whatever });
  const make = async (path: string, body: object): Promise<string> =>
    (await desk.act('admin', path, body)).id;
  /** Ends an item, and then checks that neither that nor any other act works on it. */
  const end = async (
    path: string,
    body: object,
    after: readonly (readonly [string, string, object])[] = [],
  ): Promise<void> => {
    const ended = await asAdmin('POST', path, body);
    t.equal(ended.status, 200, `${path}: ${JSON.stringify(ended.body).slice(0, 200)}`);
    const before = await desk.head();
    for (const [method, where, what] of [['POST', path, body] as const, ...after]) {
      const again = await asAdmin(method, where, what);
      const said = `${method} ${where} after ${path}: ${again.status}`;
      t.ok([404, 409, 410].includes(again.status), said);
      t.same(faultsOf(again), [], said);
    }
    t.equal(await desk.head(), before, 'nothing was written');
  };

  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const kept = await desk.evidence(claim);
  const evidence = await desk.evidence(claim);
  await end(`${at}/evidence/${evidence}/withdraw`, { reason }, [
    ['POST', `${at}/evidence/${evidence}/accept`, { strength: 'weak' }],
    ['POST', `${at}/evidence/${evidence}/challenge`, { reason }],
  ]);
  const verdict = await desk.verdict(claim, [kept]);
  const retraction = { reason: 'our-error', responsible: 'editor', text: reason };
  await end(`${at}/verdicts/${verdict}/retract`, retraction, [
    ['POST', `${at}/verdicts/${verdict}/approve`, {}],
    ['POST', `${at}/verdicts/${verdict}/publish`, {}],
    ['POST', `${at}/verdicts/${verdict}/return`, { comments: reason }],
  ]);
  const claimant = await make('/claimants', { kind: 'person', name: 'A claimant' });
  const appearance = await make(`${at}/appearances`, { claimant, date: '2000', medium: 'A speech' });
  await end(`${at}/appearances/${appearance}/withdraw`, { reason }, [
    ['PATCH', `${at}/appearances/${appearance}`, { date: '2001', reason }],
  ]);
  const source = await desk.source();
  await end(`/sources/${source}/withdraw`, { reason });
  const other = await desk.claim();
  await end(`${at}/merge`, { into: other, reason }, [
    ['PATCH', at, { wording: 'It is otherwise.', reason }],
    ['POST', `${at}/decline`, { reason }],
  ]);
});

t.test('a revoked key, or a key of a member who left, grants no access', async (t) => {
  const desk = await openDesk(t);
  const { ask } = desk;
  for (const ending of ['revoke', 'remove'] as const) {
    const member = (
      await desk.act('admin', '/members', { name: `A ${ending}`, kind: 'person', role: 'editor' })
    ).id;
    const issued = await desk.act('admin', '/keys', { member });
    const use = (method: string, path: string, body?: object) => ask(method, path, { key: issued.key, body });
    t.equal((await use('GET', '/claims')).status, 200, 'it works');
    const path = ending === 'revoke' ? `/keys/${issued.id}/revoke` : `/members/${member}/remove`;
    await desk.act('admin', path, { reason });
    const before = await desk.head();
    const answers = [
      await use('GET', '/claims'),
      await use('GET', '/events'),
      await use('GET', '/desk/queue'),
      await use('POST', '/claims', { wording: 'It is so.', language: 'en' }),
    ];
    for (const answer of answers) t.equal(answer.status, 401, `after ${ending}`);
    t.equal(await desk.head(), before, 'nothing was written');
  }
});
