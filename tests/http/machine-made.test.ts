import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { keyFor } from '../support/service.ts';

const machine = { 'machine-made': 'true' };
const any = { 'if-match': '*' };
const body = { wording: 'It is so.', language: 'en' };

t.test('what a machine does with a person’s key is labelled as a machine’s', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const key = keys.checker;
  const { member, key: keyId } = (await ask('GET', '/me', { key })).body;
  const { id: claim } = (await ask('POST', '/claims', { key, body, headers: machine })).body;
  const at = `/claims/${claim}`;

  await t.test('in the record, with the person who answers for it', async (t) => {
    const { body: read } = await ask('GET', at, { key });
    t.match(read.recordedBy, { kind: 'program', member, key: keyId, name: 'A checker' });
    t.match((await ask('GET', at)).body.recordedBy, { kind: 'program', role: 'checker' });
    const offer = { source: await desk.source(), stance: 'refutes', finding: 'It is not.' };
    const { id } = await desk.act('checker', `${at}/evidence`, offer, machine);
    const annotation = await ask('GET', `${at}/evidence/${id}/annotation`);
    t.equal(annotation.body.creator.type, 'Software');
    await desk.act('checker', `${at}/evidence/${id}/accept`, { strength: 'strong' });
    const { body: history } = await ask('GET', `${at}/history`, { key });
    t.same(
      history.items.map((each: any) => [each.by.kind, each.by.member]),
      [
        ['program', member],
        ['program', member],
        ['person', member],
      ],
    );
    t.match(history.items[0].what, /^A checker \(a program\) recorded/);
    const { agent } = (await ask('GET', `${at}/provenance`)).body;
    const { pseudonym } = (await ask('GET', at)).body.recordedBy;
    t.match(agent, {
      [`program:${pseudonym}`]: { 'prov:type': 'prov:SoftwareAgent' },
      [`member:${pseudonym}`]: { 'prov:type': 'prov:Person' },
    });
  });

  await t.test('and counts as the person’s where a judgement of their own is required', async (t) => {
    const proposal = {
      ...{ scale: 'truth', rating: 'unsupported', rationale: 'As shown.' },
      ...{ reliedOn: [], setAside: [] },
    };
    const { id } = await desk.act('checker', `${at}/verdicts`, proposal, machine);
    const approve = `${at}/verdicts/${id}/approve`;
    isProblem(t, await ask('POST', approve, { key, headers: any }), 'own-verdict', 'by the same person');
    const other = await ask('POST', approve, { key: keys.editor, headers: { ...any, ...machine } });
    isProblem(t, other, 'machine-approval', 'by a machine of another member');
    const rate = { key: keys.editor, body: { rating: 'unsupported' } };
    const rated = await ask('POST', `${at}/verdicts/${id}/ratings`, {
      ...rate,
      headers: { ...any, ...machine },
    });
    isProblem(t, rated, 'machine-rating', 'a machine gives no independent rating');
    await desk.act('checker', `${at}/verdicts/${id}/revise`, { ...proposal, rationale: 'As it was shown.' });
    const { body: verdict } = await ask('GET', `${at}/verdicts/${id}`, { key });
    t.same(
      verdict.proposedBy.map((each: any) => [each.kind, each.member]),
      [
        ['program', member],
        ['person', member],
      ],
      'neither hides the other',
    );
    t.equal((await ask('POST', approve, { key: keys.editor, headers: any })).status, 200);
  });

  await t.test('a machine is never labelled as a person, and a person never by default', async (t) => {
    const robot = await keyFor(desk, 'contributor', { kind: 'program' });
    const { id } = (await ask('POST', '/claims', { key: robot, body, headers: { 'machine-made': 'false' } }))
      .body;
    t.equal((await ask('GET', `/claims/${id}`)).body.recordedBy.kind, 'program');
    const before = await desk.head();
    const odd = await ask('POST', '/claims', { key, body, headers: { 'machine-made': 'maybe' } });
    isProblem(t, odd, 'malformed-request', 'another value is refused');
    t.equal(await desk.head(), before);
    const once = { 'idempotency-key': 'once' };
    t.equal((await ask('POST', '/claims', { key, body, headers: once })).status, 201);
    const again = await ask('POST', '/claims', { key, body, headers: { ...once, ...machine } });
    isProblem(t, again, 'key-reused', 'with a label it is another request');
  });
});
