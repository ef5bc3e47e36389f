import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { keyFor } from '../support/service.ts';

const any = { 'if-match': '*' };
const body = { reason: 'It was checked elsewhere.' };

t.test(
  'a withdrawn proposal leaves the queue and the deadlines, and its claim can be declined',
  async (t) => {
    const desk = await openDesk(t);
    const { ask, keys } = desk;
    const claim = await desk.claim();
    const verdict = await desk.proposal(claim, [await desk.evidence(claim)]);
    const at = `/claims/${claim}/verdicts/${verdict}`;
    await desk.act('editor', `${at}/approve`);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await desk.act('editor', `${at}/embargo`, { until });
    const kindsWaiting = async (): Promise<string[]> =>
      (await ask('GET', '/desk/queue', { key: keys.editor })).body.items.map((each: any) => each.kind);

    const other = await keyFor(desk, 'checker', { name: 'Another checker' });
    const refused = await ask('POST', `${at}/withdraw`, { key: other, headers: any, body });
    isProblem(t, refused, 'not-author', 'a checker who is no author');
    const asked = await ask('POST', `${at}/withdraw`, { key: keys.editor, headers: any, body });
    isProblem(t, asked, 'embargoed', 'an editor who does not know of the embargo');
    await desk.act('editor', `${at}/withdraw`, { ...body, endsEmbargo: true });

    const { body: row } = await ask('GET', at, { key: keys.checker });
    t.match(row, { state: 'withdrawn', withdrawal: body, embargoedUntil: null, approvedBy: [] });
    t.equal((await ask('GET', at)).status, 404, 'the public never hears of it');
    t.same(await kindsWaiting(), ['to-check']);
    const { items } = (await ask('GET', '/deadlines?state=open', { key: keys.editor })).body;
    t.same(items, []);
    await desk.act('editor', `/claims/${claim}/decline`, { reason: 'Checked elsewhere.' });
    t.same(await kindsWaiting(), []);
  },
);

t.test('an author withdraws a proposal, and the key of an editor that is narrower does not', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const verdict = await desk.proposal(claim, [await desk.evidence(claim)]);
  const at = `/claims/${claim}/verdicts/${verdict}/withdraw`;
  const { member } = (await ask('GET', '/me', { key: keys.editor })).body;
  const issued = await ask('POST', '/keys', { key: keys.admin, body: { member, role: 'checker' } });
  t.equal(issued.status, 201);
  const narrow = await ask('POST', at, { key: issued.body.key, headers: any, body });
  isProblem(t, narrow, 'not-author', 'a key that is narrower than its member');
  await desk.act('checker', at, body);
});
