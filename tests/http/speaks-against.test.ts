import t from 'tap';
import { openDesk } from '../support/desk.ts';

const idsOf = ({ body }: { body: any }): string[] => body.items.map((each: any) => each.evidence).sort();

t.test('counter-evidence is found across the ledger by source, claimant, topic and time', async (t) => {
  const desk = await openDesk(t);
  const [one, other] = [await desk.claim({ topics: ['water'] }), await desk.claim({ topics: ['fire'] })];
  const group = await desk.source({ independenceGroup: 'one-wire' });
  const offer = { source: group, stance: 'refutes', finding: 'It is not so.' };
  const { id: first } = await desk.act('checker', `/claims/${one}/evidence`, offer);
  await desk.act('checker', `/claims/${one}/evidence/${first}/accept`, { strength: 'weak' });
  const second = await desk.evidence(other);
  const person = async (): Promise<string> =>
    (await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' })).id;
  const [eva, again] = [await person(), await person()];
  const made = await desk.act('checker', `/claims/${other}/appearances`, { claimant: again });
  const { ask } = desk;
  const list = async (query: string) => idsOf(await ask('GET', `/counter-evidence?${query}`));

  t.same(await list(`source=${group}`), [first]);
  t.same(await list('topic=water'), [first]);
  t.same(await list('topic=fire'), [second]);
  t.same(await list(`claimant=${again}`), [second]);
  t.same(await list(`claimant=${eva}`), []);
  await desk.act('editor', `/claimants/${again}/merge`, { into: eva, reason: 'One Eva.' });
  t.same(await list(`claimant=${eva}`), [second], 'claimants merged into one are the same claimant');
  t.same(
    (await ask('GET', `/claims?claimant=${eva}`)).body.items.map((each: any) => each.id),
    [other],
  );
  await desk.act('checker', `/claims/${other}/appearances/${made.id}/withdraw`, { reason: 'Another Eva.' });
  t.same(await list(`claimant=${eva}`), [], 'and what was not said there counts for no claimant');
  const [{ since }] = (await ask('GET', '/counter-evidence?topic=fire')).body.items;
  t.same(await list(`since=${since}`), [second]);
  const items = (await ask('GET', '/counter-evidence')).body.items;
  t.equal(items.find((each: any) => each.evidence === first).independenceGroup, 'one-wire');
  t.equal(items.find((each: any) => each.evidence === second).independenceGroup, null);
});

t.test(
  'what speaks against the parts of a part speaks against the whole, while the relation holds',
  async (t) => {
    const desk = await openDesk(t);
    const [whole, part, ofPart] = [await desk.claim(), await desk.claim(), await desk.claim()];
    await desk.act('checker', `/claims/${part}/relations`, { relation: 'part-of', to: whole });
    await desk.act('checker', `/claims/${ofPart}/relations`, { relation: 'part-of', to: part });
    const evidence = await desk.evidence(ofPart);
    const contradicting = await desk.claim();
    await desk.act('checker', `/claims/${contradicting}/relations`, { relation: 'contradicts', to: part });
    await desk.verdict(contradicting, [await desk.evidence(contradicting)]);
    const against = async (query = '') =>
      (await desk.ask('GET', `/claims/${whole}/counter-evidence${query}`)).body.items;
    t.match(
      (await against()).toSorted((a: any, b: any) => (a.kind < b.kind ? -1 : 1)),
      [
        {
          kind: 'contradicting-claim',
          claim: part,
          contradicting: { claim: contradicting, rating: { code: 'false' } },
        },
        { kind: 'refuting-evidence', claim: ofPart, evidence },
      ],
    );
    const head = await desk.publicHead();
    await desk.act('checker', `/claims/${part}/relations/take-back`, {
      relation: 'part-of',
      to: whole,
      reason: 'It stands alone.',
    });
    t.same(await against(), []);
    t.equal((await against(`?asOf=${head}`)).length, 2, 'then they were parts');
  },
);

t.test('the outcome of a challenge is shown, also of those that the withdrawal made moot', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  const better = await desk.evidence(claim);
  const at = `/claims/${claim}/evidence/${evidence}`;
  await desk.act('contributor', `${at}/challenge`, {
    reason: 'It speaks of another year.',
    disputes: 'stance',
    stance: 'context',
    citing: [better],
  });
  await desk.act('contributor', `${at}/challenge`, { reason: 'A copy.', disputes: 'source' });
  const challenges = async () => (await desk.ask('GET', at)).body.challenges;
  const [upheld] = await challenges();
  t.match(upheld, { state: 'open', disputes: 'stance', stance: 'context', citing: [better] });
  await desk.act('editor', `${at}/withdraw`, { reason: 'So it does.', upholds: upheld.id });
  t.match(await challenges(), [{ state: 'upheld' }, { state: 'moot' }]);
  const lines = (await desk.ask('GET', `/claims/${claim}/history`)).body.items;
  t.match(
    lines.map((each: any) => each.what),
    [
      /./,
      /./,
      /./,
      /./,
      /./,
      /challenged .*, saying that it rather gives context to the claim, because/,
      /disputing its source/,
      /./,
    ],
  );
});
