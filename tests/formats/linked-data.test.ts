import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';

t.test('evidence is an annotation whose selectors find the words in the source', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const source = await desk.source({ url: 'https://example.org/report' });
  const quote = { exact: 'boils at 100', prefix: 'Water ', position: { start: 6, end: 18 } };
  const offer = { source, stance: 'refutes', finding: 'It boils at 100 °C.', quote };
  const { id } = await desk.act('contributor', `/claims/${claim}/evidence`, offer);
  const { headers, body } = await desk.ask('GET', `/claims/${claim}/evidence/${id}/annotation`);
  t.match(headers.get('content-type'), 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
  t.match(body, {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    motivation: 'assessing',
    target: {
      source: 'https://example.org/report',
      selector: [
        { type: 'TextQuoteSelector', exact: 'boils at 100', prefix: 'Water ' },
        { type: 'TextPositionSelector', start: 6, end: 18 },
      ],
    },
  });
});

t.test('in the provenance of a claim every relation is between declared things', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  await desk.act('checker', `/claims/${claim}/notes`, { text: 'zinnober' });
  const verdict = await desk.verdict(claim, [evidence]);
  await desk.act('editor', `/claims/${claim}/evidence/${evidence}/withdraw`, { reason: 'A forgery.' });
  const { body } = await desk.ask('GET', `/claims/${claim}/provenance`, { key: desk.keys.admin });
  t.notMatch(JSON.stringify(body), 'zinnober', 'notes are for the desk');
  const named = new Set([
    ...Object.keys(body.entity),
    ...Object.keys(body.activity),
    ...Object.keys(body.agent),
  ]);
  const relations = ['wasGeneratedBy', 'wasAssociatedWith', 'wasDerivedFrom', 'wasInvalidatedBy'];
  for (const name of relations)
    for (const fields of Object.values<Record<string, string>>(body[name]))
      for (const [role, thing] of Object.entries(fields))
        if (/entity|activity|agent/i.test(role)) t.ok(named.has(thing), `${name}: ${thing}`);
  t.ok(Object.keys(body.wasInvalidatedBy).length, 'the withdrawal ends the evidence');
  t.ok(
    Object.values<Record<string, string>>(body.wasDerivedFrom).some(
      (each) =>
        each['prov:generatedEntity'] === `item:verdicts/${verdict}` &&
        each['prov:usedEntity'] === `item:evidence/${evidence}`,
    ),
    'the verdict comes from its evidence',
  );
  const used = new Set([...named].map((name) => name.split(':')[0]));
  t.same(
    [...used].filter((prefix) => !(prefix! in body.prefix)),
    [],
    'every prefix is declared',
  );
  t.equal((await desk.ask('GET', '/claims/claim_01m80p9rrnfvgtm0e250m34aks/provenance')).status, 404);
});

t.test(
  'a history as PROV-JSON continues after a cursor of the feed, and refuses one of an event that is gone',
  async (t) => {
    const desk = await openDesk(t);
    const claim = await desk.claim();
    const recorded = await desk.publicHead();
    await desk.act('editor', `/claims/${claim}/decline`, { reason: 'It is an opinion.' });
    const { body: feed } = await desk.ask('GET', `/events?after=${recorded - 1}&limit=1`);
    const at = `/claims/${claim}/provenance`;
    const [whole, rest] = [await desk.ask('GET', at), await desk.ask('GET', `${at}?after=${feed.cursor}`)];
    t.same([whole.status, rest.status], [200, 200]);
    t.ok(
      Object.keys(rest.body.activity).length < Object.keys(whole.body.activity).length,
      'the first event is left out',
    );
    isProblem(
      t,
      await desk.ask('GET', `${at}?after=1.0000000000000000`),
      'log-went-back',
      'another event stands there',
    );
  },
);
