import t from 'tap';
import { openDesk, type Desk } from '../support/desk.ts';
import { numbersFrom } from '../support/random-numbers.ts';
import { keyFor } from '../support/service.ts';

const changing = { 'if-match': '*' };
const acts = 60;

/** What the desk does to proposals, and to all that decides how many have to approve them. Many acts are refused. */
const actAtRandom = async (
  desk: Desk,
  approvers: readonly string[],
  claims: readonly string[],
  random: (below: number) => number,
): Promise<void> => {
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const at = `/claims/${pick(claims)}`;
  const { body } = await desk.ask('GET', `${at}/verdicts?state=any`, { key: desk.keys.admin });
  // What belonged to a merged claim is read at the claim that it was merged into.
  const verdict = `${at}/verdicts/${pick((body.items ?? []) as { id: string }[])?.id ?? 'none'}`;
  const reason = `For reason ${random(1_000)}.`;
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: reason };
  const proposal = { scale: 'truth', rating: 'unsupported', rationale: reason, reliedOn: [], setAside: [] };
  const approvals = { approvalsNeeded: random(3), approvalsNeededAtHighRisk: random(4) };
  const [method, path, sent, key] = pick<readonly [string, string, object, string?]>([
    ['POST', `${at}/verdicts`, proposal],
    ['POST', `${verdict}/revise`, proposal],
    ['POST', `${verdict}/return`, { comments: reason }],
    ['POST', `${verdict}/withdraw`, { reason }],
    ...approvers.flatMap((each) => [['POST', `${verdict}/approve`, {}, each] as const]),
    ['POST', `${verdict}/publish`, { notice }],
    ['POST', `${verdict}/embargo`, { until: '2099-01-01T00:00:00.000Z' }],
    ['POST', '/policy', { policy: approvals }],
    ['POST', '/policy', { policy: approvals }],
    ['PATCH', at, { riskClass: pick(['standard', 'high']), reason }],
    ['PATCH', at, { riskClass: pick(['standard', 'high']), reason }],
    ['PATCH', at, { wording: `It is so, ${random(3)}.`, reason }],
    ['POST', `${at}/decline`, { reason }],
    ['POST', `${at}/reopen`, { reason }],
    ['POST', `${at}/merge`, { into: pick(claims), reason }],
    ['POST', `${at}/unmerge`, { reason }],
  ])!;
  const answer = await desk.ask(method, path, { key: key ?? desk.keys.admin, body: sent, headers: changing });
  if (answer.status >= 500) throw new Error(JSON.stringify(answer.body));
};

/** What the decider says of a proposal to someone who had no part in it, by the kinds of the queue. */
const judged = async (desk: Desk, outsider: string, path: string): Promise<string[]> => {
  const asked = { key: outsider, body: {}, headers: changing };
  const approve = await desk.ask('POST', `${path}/approve?dryRun=true`, asked);
  const publish = await desk.ask('POST', `${path}/publish?dryRun=true`, asked);
  const codes = [approve, publish].map(({ status, body }) => (status < 300 ? 'done' : body.type));
  if (codes.includes('/problems/claim-reworded')) return ['to-revise'];
  // A claim with another verdict in force needs a notice, which the editor writes.
  const isReady = ['done', '/problems/correction-required', '/problems/embargoed'].includes(codes[1]);
  if (codes[0] !== 'done') return [];
  if (codes[1] === '/problems/approvals-missing') return ['to-approve'];
  return isReady ? ['to-publish'] : [`unexpected: ${codes.join(', ')}`];
};

t.test('the queue says of each proposal what the decider says, in any history', async (t) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  t.comment(`SEED=${seed}`);
  const random = numbersFrom(seed);
  const desk = await openDesk(t);
  const people = await Promise.all(['A', 'B', 'C'].map((name) => keyFor(desk, 'checker', { name })));
  const outsider = await keyFor(desk, 'editor', { name: 'Outsider' });
  const claims = [await desk.claim(), await desk.claim({ riskClass: 'high' }), await desk.claim()];
  const rated = { rating: 'unsupported' };
  const proposals = await Promise.all(claims.map((claim) => desk.proposal(claim, [], rated)));
  await desk.act('editor', `/claims/${claims[0]}/verdicts/${proposals[0]}/approve`);
  const reworded = { wording: 'Other words.', reason: 'Clearer.' };
  await desk.ask('PATCH', `/claims/${claims[2]}`, {
    key: desk.keys.admin,
    body: reworded,
    headers: changing,
  });
  const met = new Set<string>();
  const wrong: string[] = [];
  for (let n = 0; n < acts && wrong.length === 0; n += 1) {
    if (n > 0) await actAtRandom(desk, people, claims, random);
    const { body: queue } = await desk.ask('GET', '/desk/queue?limit=100', { key: outsider });
    t.equal(queue.next, null);
    for (const claim of claims) {
      const { body } = await desk.ask('GET', `/claims/${claim}/verdicts?state=proposed`, { key: outsider });
      for (const { id, embargoedUntil, claim: of } of body.items ?? []) {
        const says = await judged(desk, outsider, `/claims/${of}/verdicts/${id}`);
        const expected = embargoedUntil === null ? says : says.filter((kind) => kind !== 'to-publish');
        const listed = queue.items
          .filter((each: any) => each.item === id && /^to-/.test(each.kind))
          .map(({ kind }: any) => kind);
        for (const kind of listed) met.add(kind);
        if (JSON.stringify(listed) !== JSON.stringify(expected))
          wrong.push(`after ${n} acts ${id} is listed as ${listed.join(' ')}, and it is ${says.join(' ')}`);
      }
    }
  }
  t.same(wrong, [], `SEED=${seed}`);
  t.same([...met].toSorted(), ['to-approve', 'to-publish', 'to-revise'], `each kind is met (SEED=${seed})`);
});
