import t from 'tap';
import { importLines } from '../../src/transfer/import/run-import.ts';
import { newTally, type Reject } from '../../src/transfer/import/tally.ts';
import { versionsIn } from '../../src/transfer/dossier/scales.ts';
import { dossierName, unitsOfDossiers } from '../../src/transfer/dossier/units.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { openLedger, type OpenCore } from '../support/core.ts';
import { withScale } from '../support/commands.ts';

type Dependencies = Pick<OpenCore, 'log' | 'handle' | 'streamStates'>;

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const imported = async ({ log, handle, streamStates }: Dependencies, text: string) => {
  const rejects: Reject[] = [];
  const tally = newTally();
  await importLines(
    {
      log,
      handle,
      streamStates,
      ledger: 'main',
      seedName: dossierName,
      linesInFlightMax: 50,
      tally,
      reject: (each) => rejects.push(each),
    },
    unitsOfDossiers(linesOf(bytesOf(text), 1_000_000), versionsIn(log, 'main')),
  );
  return { tally, rejects };
};

const dossierOf = async ({ ask }: Desk, claim: string, key?: string): Promise<string> => {
  const { status, body } = await ask('GET', `/claims/${claim}/dossier`, { key });
  t.equal(status, 200);
  return body as string;
};

const linesIn = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The events of each item in order, without actor, time and position. */
const record = (events: readonly any[]): unknown[] =>
  events
    .filter(({ type }) => !/^(ledger|member|key|policy|note)\./.test(type as string))
    .map(({ stream, type, data }): { stream: string; type: string; data: object } => {
      const { proposedBy: _, approvedBy: __, dueAt: ___, ...said } = data as Record<string, unknown>;
      return { stream, type, data: said };
    })
    .toSorted((one, other) => (one.stream < other.stream ? -1 : one.stream > other.stream ? 1 : 0));

/** A claim with most kinds of events, some of them for the desk alone. */
const wholeClaim = async (desk: Desk): Promise<string> => {
  const { act } = desk;
  const claim = await desk.claim({ topics: ['weather'], places: ['Lima'] });
  const at = `/claims/${claim}`;
  const { id: claimant } = await act('checker', '/claimants', { kind: 'person', name: 'Eva' });
  const { id: appearance } = await act('checker', `${at}/appearances`, {
    claimant,
    date: '2000',
    medium: 'A talk',
  });
  const evidence = await desk.evidence(claim);
  const other = await desk.evidence(claim, { stance: 'supports' });
  await act('checker', `${at}/evidence/${other}/challenge`, { reason: 'It is old.', disputes: 'strength' });
  await act('checker', `${at}/notes`, { text: 'zinnober' });
  const first = await desk.verdict(claim, [evidence]);
  const { id: objection } = await act('checker', `${at}/objections`, {
    about: { kind: 'verdict', verdict: first },
    text: 'It is not false.',
  });
  await act('editor', `${at}/objections/${objection}/resolve`, {
    outcome: 'rejected',
    explanation: 'It is.',
  });
  await act('checker', `${at}/appearances/${appearance}/withdraw`, {
    reason: 'It was another person.',
    notice: { reason: 'our-error', class: 'minor', responsible: 'checker', text: 'Another person said it.' },
  });
  const minor = { reason: 'our-error', class: 'minor', responsible: 'editor', text: 'It was put badly.' };
  const { status } = await desk.ask('PATCH', at, {
    key: desk.keys.editor,
    headers: { 'if-match': '*' },
    body: { wording: 'It is so, they say.', reason: 'Clearer.', notice: minor },
  });
  t.equal(status, 200);
  const second = await desk.proposal(claim, [evidence], { rating: 'half-true' });
  await act('editor', `${at}/verdicts/${second}/approve`);
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: 'We misread it.' };
  await act('editor', `${at}/verdicts/${second}/publish`, { notice });
  const legal = { reason: 'legal', responsible: 'editor', text: 'A court said so.' };
  await act('editor', `${at}/verdicts/${second}/retract`, legal);
  return claim;
};

t.test(
  'a dossier is a claim’s whole public record, and imported elsewhere it gives the same record',
  async (t) => {
    const desk = await openDesk(t);
    const claim = await wholeClaim(desk);
    const text = await dossierOf(desk, claim);
    t.notMatch(text, 'zinnober');
    t.equal(await dossierOf(desk, claim, desk.keys.admin), text, 'the same for every reader');
    const lines = linesIn(text);
    t.match(lines[0], { kind: 'dossier', ledger: 'main', claim, address: /^https:.*claim_/ });
    t.same(lines.at(-1), { kind: 'end', lines: lines.length - 1 });
    const shown = new Set(lines.map(({ kind, what }) => (what ?? kind) as string));
    for (const each of [
      'claim',
      'appearance',
      'claimant',
      'source',
      'evidence',
      'verdict',
      'correction',
      'objection',
      'scale',
      'history',
      'event',
    ])
      t.ok(shown.has(each), `${each} is in it`);
    const events = lines.filter(({ kind }) => kind === 'event').map(({ event }) => event);
    const listed = await desk.ask('GET', `/claims/${claim}/events?limit=200`);
    t.same(
      events.filter(({ stream }) => stream === claim).map(({ id }) => id),
      listed.body.items.map(({ id }: { id: string }) => id),
    );
    t.same(
      events.map(({ position }) => position as number),
      events.map(({ position }) => position as number).toSorted((a, b) => a - b),
    );

    const { core } = await openLedger(t);
    await withScale(core);
    const policy = {
      type: 'set-policy',
      policy: { approvalsNeeded: 0 },
      reason: 'It holds what others published.',
    } as const;
    await core.handle('main', { command: policy, by: { kind: 'system' } });
    const strict = await imported(core, text);
    t.same(strict.rejects, []);
    const copied = await core.log.visible('main', { after: 0, limit: 1_000, audiences: ['public'] });
    const isScale = ({ type }: any): boolean => type === 'scale.defined';
    t.same(record(copied.filter((each) => !isScale(each))), record(events.filter((each) => !isScale(each))));
    const head = await core.log.head('main');
    t.match((await imported(core, text)).tally, { added: 0, rejected: 0 });
    t.equal(await core.log.head('main'), head, 'a second time adds nothing');

    await desk.act('editor', `/claims/${claim}/decline`, { reason: 'Nothing more to say.' });
    t.match(
      (await imported(core, await dossierOf(desk, claim))).tally,
      { added: 1, rejected: 0 },
      'what is new is added',
    );
    const cut = text.split('\n').slice(0, -2).join('\n');
    t.match((await imported(core, `${cut}\n`)).rejects, [
      { reasons: ['the file ends before the dossier does'] },
    ]);
    const unknown = text.replaceAll('"type":"evidence.offered"', '"type":"evidence.made"');
    const reasons = [/^evidence.made: no event/];
    t.match((await imported(core, unknown)).rejects, [{ reasons }, { reasons }]);
  },
);

t.test("if the other ledger's rules or scales differ, that is reported and nothing is changed", async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  await desk.verdict(claim, [await desk.evidence(claim)]);
  const text = await dossierOf(desk, claim);
  const strict = await openLedger(t);
  await withScale(strict.core);
  t.match((await imported(strict.core, text)).rejects, [
    { reasons: [/publish-verdict is refused: It has 0 of 1/] },
  ]);
  const other = await openLedger(t);
  const ratings = [
    { code: 'true', label: 'Right' },
    { code: 'false', label: 'Wrong' },
  ];
  await other.core.handle('main', {
    command: { type: 'define-scale', scale: 'truth', name: 'Ours', ratings },
    by: { kind: 'system' },
  });
  t.match((await imported(other.core, text)).rejects, [
    { reasons: ['this ledger defines the scale truth otherwise'] },
    { reasons: ['verdict.published: the scale truth is another here'] },
  ]);
  t.equal((await other.core.log.stream('main', 'scale:truth', 0)).length, 1, 'the scale stays as it was');

  const hidden = await desk.claim({ visibility: 'desk' });
  for (const key of [undefined, desk.keys.admin])
    t.equal((await desk.ask('GET', `/claims/${hidden}/dossier`, { key })).status, 404, 'the desk’s has none');
});
