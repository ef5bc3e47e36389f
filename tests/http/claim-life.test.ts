import t from 'tap';
import { keyFor, startService } from '../support/service.ts';

t.test('a claim is recorded, gets evidence and a published verdict, and is read back', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const checker = await keyFor(service, 'checker', { name: 'Ana' });
  const editor = await keyFor(service, 'editor', { name: 'Ben' });

  const claim = await ask('POST', '/claims', {
    key: checker,
    body: { wording: 'Water boils at 90 °C at sea level.', language: 'en' },
  });
  t.equal(claim.status, 201);
  t.equal(claim.headers.get('location'), `/v1/ledgers/main/claims/${claim.body.id}`);
  t.equal(claim.headers.get('etag'), '"1"');
  t.equal(claim.body.shown, true);
  const source = await ask('POST', '/sources', {
    key: checker,
    body: { title: 'A handbook', kind: 'reference' },
  });
  t.equal(source.status, 201);
  const at = `/claims/${claim.body.id}`;
  const evidence = await ask('POST', `${at}/evidence`, {
    key: checker,
    body: { source: source.body.id, stance: 'refutes', finding: 'It boils at 100 °C.' },
  });
  t.equal(evidence.status, 201, JSON.stringify(evidence.body));
  const before = await ask('GET', `${at}/counter-evidence`);
  t.same(before.body.items, [], 'offered evidence is not in force');
  const accepted = await ask('POST', `${at}/evidence/${evidence.body.id}/accept`, {
    key: editor,
    body: { strength: 'strong' },
    headers: { 'if-match': '"2"' },
  });
  t.equal(accepted.status, 200, JSON.stringify(accepted.body));
  const counter = await ask('GET', `${at}/counter-evidence`);
  t.equal(counter.body.items[0].evidence, evidence.body.id);

  const proposed = await ask('POST', `${at}/verdicts`, {
    key: checker,
    body: {
      scale: 'truth',
      rating: 'false',
      rationale: 'The handbook says otherwise.',
      reliedOn: [{ evidence: evidence.body.id, reason: 'A reference work.' }],
      setAside: [],
    },
  });
  t.equal(proposed.status, 201, JSON.stringify(proposed.body));
  const verdict = `${at}/verdicts/${proposed.body.id}`;
  t.equal((await ask('GET', `${at}/status`)).body.status, 'unchecked', 'the public does not see a proposal');
  t.match((await ask('GET', `${at}/status`, { key: editor })).body, { status: 'in-review' });
  const own = await ask('POST', `${verdict}/approve`, { key: checker, headers: { 'if-match': '*' } });
  t.equal(own.status, 409);
  t.equal(own.body.type, '/problems/own-verdict');
  const approved = await ask('POST', `${verdict}/approve`, {
    key: editor,
    headers: { 'if-match': proposed.headers.get('etag')! },
  });
  t.equal(approved.status, 200, JSON.stringify(approved.body));
  const published = await ask('POST', `${verdict}/publish`, {
    key: editor,
    body: {},
    headers: { 'if-match': '*' },
  });
  t.equal(published.status, 200, JSON.stringify(published.body));

  const status = await ask('GET', `${at}/status`);
  t.match(status.body, {
    status: 'checked',
    rating: { code: 'false', value: 1 },
    evidenceInForce: { refutes: 1 },
  });
  const history = await ask('GET', `${at}/history`);
  t.same(
    history.body.items.map((line: { what: string }) => line.what),
    [
      'A checker recorded the claim “Water boils at 90 °C at sea level.”.',
      'A checker offered evidence that refutes the claim, from “A handbook”: It boils at 100 °C.',
      'An editor accepted the evidence from “A handbook” as strong.',
      'An editor published the verdict “False”, relying on one piece of evidence.',
    ],
  );
  const then = await ask('GET', `${at}?asOf=${claim.body.public.position}`);
  t.match(then.body, { status: 'unchecked', version: 1, evidenceInForce: { refutes: 0 } });
});
