import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const wording = 'The quokka senate met in secret.';

const eventually = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
};

t.test('a withheld claim answers 451 with the basis and who blocks it; the desk reads on', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben } = desk;
  const { at, evidence } = await desk.claimWithEvidence({ wording });
  const until = desk.time.inDays(3);
  const place = (body: object, key = ben) => ask('POST', `${at}/withholdings`, { key, body });
  const terms = { part: { kind: 'claim' }, basis: 'court-order', reference: '3 C 12/26', until };
  t.equal((await place(terms, desk.ana)).status, 403, 'editors withhold');
  const placed = await place(terms);
  t.equal(placed.status, 201);
  for (const path of [
    '',
    '/status',
    '/evidence',
    `/evidence/${evidence}`,
    '/events',
    '/history',
    '/proof',
    '/dossier',
  ]) {
    const answer = await ask('GET', `${at}${path}`);
    t.equal(answer.status, 451, path);
    t.match(answer.headers.get('link'), /rel="blocked-by"/u);
    t.match(answer.body, { type: '/problems/withheld', basis: 'court-order', reference: '3 C 12/26', until });
    t.notMatch(JSON.stringify(answer.body), /quokka/u);
  }
  const page = await fetch(`${desk.url}/main${at}`);
  t.equal(page.status, 451);
  t.notMatch(await page.text(), /quokka/u);
  t.match((await ask('GET', at, { key: ben })).body, { wording });
  const feed = (await ask('GET', '/events?limit=200')).body.items as any[];
  const own = feed.filter(({ stream }) => at.endsWith(stream));
  t.strictSame([...new Set(own.map(({ type }) => type))], ['position.withheld', 'withholding.placed']);
  t.match(own[0], { data: { withholding: placed.body.id }, actor: { kind: 'system' } });
  for (const [nth, { previous }] of feed.entries()) t.equal(previous, feed[nth - 1]?.position ?? 0, 'no gap');
  t.match((await ask('GET', '/deadlines?kind=withholding')).body.items, [
    { id: placed.body.id, dueAt: until },
  ]);

  desk.time.forward(4);
  await desk.tick();
  t.match((await ask('GET', at)).body, { wording });
  t.match((await ask('GET', `${at}/history`)).body.items.at(-1), {
    ...{ type: 'withholding.released', by: { kind: 'system' }, why: null },
  });
  t.match((await ask('GET', '/deadlines?kind=withholding')).body.items, []);
});

t.test('a withheld item is hidden by itself, and the rest of the claim is read', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben } = desk;
  const { at, evidence } = await desk.claimWithEvidence({ wording });
  const tag = (await ask('GET', `${at}?asOf=4`)).headers.get('etag');
  const body = { part: { kind: 'evidence', evidence }, basis: 'safety' };
  const { body: placed } = await ask('POST', `${at}/withholdings`, { key: ben, body });
  t.match(await ask('GET', `${at}/evidence/${evidence}`), { status: 451, body: { basis: 'safety' } });
  t.match(await ask('GET', `${at}/evidence/${evidence}`, { key: ben }), { status: 200 });
  t.match((await ask('GET', at)).body, { wording, evidenceInForce: { refutes: 0 } });
  const then = await ask('GET', `${at}?asOf=4`, { headers: { 'if-none-match': tag ?? '' } });
  t.match(
    then,
    { status: 200, body: { evidenceInForce: { refutes: 0 } } },
    'a tag of the past does not keep it',
  );
  const at4 = await ask('GET', `${at}/events`);
  t.match(
    at4.body.items.map(({ type }: any) => type),
    ['claim.recorded', 'position.withheld', 'position.withheld', 'withholding.placed'],
  );
  const lines = (await (await fetch(`${desk.url}/v1/ledgers/main${at}/dossier`)).text()).trim().split('\n');
  t.notMatch(lines.join(''), /100 °C/u);
  t.notOk(
    lines.some((line) => line.includes('position.withheld')),
    'a dossier leaves it out',
  );
  await desk.change(`${at}/withholdings/${placed.id}/release`, { reason: 'She is safe.' });
  t.match((await ask('GET', at)).body, { evidenceInForce: { refutes: 1 } });
});

t.test('a reader of the stream who has just caught up gets placeholders, live ones too', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben } = desk;
  const { at } = await desk.claimWithEvidence({ wording });
  const ends = new AbortController();
  t.teardown(() => ends.abort());
  const texts: string[] = [];
  const listen = async (): Promise<void> => {
    const nth = texts.push('') - 1;
    const { body } = await fetch(`${desk.url}/v1/ledgers/main/events`, {
      ...{ headers: { accept: 'text/event-stream' }, signal: ends.signal },
    });
    const read = async (): Promise<void> => {
      for await (const piece of body!.pipeThrough(new TextDecoderStream()))
        texts[nth] = `${texts[nth]}${piece}`;
    };
    void read().catch(() => undefined);
  };
  await listen();
  t.ok(await eventually(async () => texts[0]!.includes('quokka')));
  const { body: placed } = await ask('POST', `${at}/withholdings`, {
    ...{ key: ben, body: { part: { kind: 'claim' }, basis: 'mistake' } },
  });
  await desk.make(`${at}/appearances`, {
    claimant: await desk.make('/claimants', { kind: 'person', name: 'Ida Plain' }),
    medium: 'a numbattled letter',
  });
  await listen();
  t.ok(
    await eventually(async () =>
      texts.every((text) => text.includes('Ida Plain') && text.includes('position.withheld')),
    ),
  );
  t.notMatch(texts[0], /numbattled/u, 'what is recorded meanwhile is withheld too');
  t.notMatch(texts[1], /numbattled|quokka/u);
  await desk.change(`${at}/withholdings/${placed.id}/release`, { reason: 'It was no mistake.' });
  await listen();
  t.ok(await eventually(async () => /numbattled/u.test(texts[2]!) && /quokka/u.test(texts[2]!)));
});
