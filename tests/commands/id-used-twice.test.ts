import t from 'tap';
import type { Command } from '../../src/domain/commands.ts';
import type { Actor } from '../../src/domain/terms/actor.ts';
import { homeOf } from '../../src/domain/items.ts';
import { idKinds, type IdKind } from '../../src/domain/terms/ids.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { createDryRunExecutor } from '../../src/transfer/import/executor.ts';
import {
  accept,
  ana,
  ben,
  give,
  note,
  offer,
  propose,
  recorded,
  registered,
  withScale,
} from '../support/commands.ts';
import { openLedger, type OpenCore } from '../support/core.ts';

const sha256 = (digit: string): string => digit.repeat(64);

/** A ledger with something of each kind of stream. The commands below add one item to it, under an id of the test. */
const openWorld = async (t: Test) => {
  const { core } = await openLedger(t);
  const [claim, source, claimant, member] = [
    await recorded(core),
    await registered(core),
    newId('claimant'),
    newId('member'),
  ];
  await withScale(core);
  await give(core, { type: 'register-claimant', claimant, name: 'A person', kind: 'person' });
  await give(core, { type: 'add-member', member, name: 'Cara', kind: 'person', role: 'checker' });
  const key = newId('key');
  await give(core, { type: 'issue-key', key, member, prefix: 'cl_live_0000', sha256: sha256('9') });
  const inForce = async (): Promise<string> => {
    const { evidence } = offer(claim, source);
    await give(core, offer(claim, source, evidence));
    await give(core, accept(claim, evidence));
    return evidence;
  };
  const evidence = [await inForce(), await inForce()] as const;
  const [appearance, verdict] = [newId('appearance'), newId('verdict')];
  const world = { core, claim, source, claimant, member, key, evidence, appearance, verdict };
  await give(core, appears(world, appearance, '2020'));
  for (const command of published(world, verdict)) await give(core, command, { by: byOf(command) });
  return world;
};
type Test = Parameters<typeof openLedger>[0];
interface World {
  readonly core: OpenCore;
  readonly claim: string;
  readonly source: string;
  readonly claimant: string;
  readonly member: string;
  readonly evidence: readonly [string, string];
  readonly appearance: string;
  readonly verdict: string;
}

/** An author cannot approve their own verdict. */
const byOf = ({ type }: Command): Actor => (type === 'approve-verdict' ? ben : ana);

const published = ({ claim, evidence: [cited] }: World, verdict: string, more = {}): Command[] => [
  propose(claim, cited, verdict),
  { type: 'approve-verdict', claim, verdict },
  { type: 'publish-verdict', claim, verdict, correction: newId('correction'), ...more },
];
const notice = { reason: 'our-error', class: 'minor', responsible: 'checker', text: 'We erred.' } as const;

/** Commands of which the first and the last make an item of a kind under the same id, and differ otherwise. */
type Twice = (world: World, id: string) => readonly Command[];

const appears = ({ claim, claimant }: World, appearance: string, date: string): Command => ({
  type: 'record-appearance',
  ...{ claim, appearance, claimant, date, medium: 'A speech' },
});
const twice: Readonly<Partial<Record<IdKind, Twice>>> = {
  appearance: (world, id) => [appears(world, id, '2020'), appears(world, id, '2021')],
  evidence: ({ claim, source }, id) => [
    offer(claim, source, id),
    { ...offer(claim, source, id), finding: 'Another one.' },
  ],
  challenge: ({ claim, evidence }, challenge) =>
    evidence.map((each): Command => ({
      type: 'challenge-evidence',
      ...{ claim, evidence: each, challenge, reason: 'It is old.' },
    })),
  verdict: (world, id) => [...published(world, id, { notice }), propose(world.claim, world.evidence[1], id)],
  correction: ({ claim, appearance }, correction) =>
    ['2021', '2022'].map((date): Command => ({
      type: 'correct-appearance',
      ...{ claim, appearance, correction, date, reason: 'It was later.', notice },
    })),
  note: ({ claim }, id) =>
    ['one', 'other'].map((text): Command => ({ ...note(claim, text), note: id }) as Command),
  objection: ({ claim, verdict }, objection) =>
    ['one', 'other'].map((text): Command => ({
      type: 'lodge-objection',
      ...{ claim, objection, about: { kind: 'verdict' as const, verdict }, text },
    })),
  match: ({ claim }, match) =>
    (['confirmed', 'rejected'] as const).map((outcome): Command => ({
      type: 'judge-match',
      ...{ claim, match, outcome, text: 'So they say.' },
    })),
  withholding: ({ claim, evidence }, withholding) =>
    evidence.map((each): Command => ({
      type: 'place-withholding',
      ...{
        claim,
        withholding,
        part: { kind: 'evidence' as const, evidence: each },
        basis: 'safety' as const,
      },
    })),
  reply: ({ claim, claimant }, reply) =>
    ['one', 'other'].map((question): Command => ({
      type: 'request-reply',
      ...{ claim, reply, claimant, question, dueAt: '2099-01-01T00:00:00.000Z' },
    })),
  capture: ({ source }, capture) =>
    ['a', 'b'].map((digit): Command => ({
      type: 'capture-source',
      ...{ source, capture, sha256: sha256(digit), retrievedAt: '2026-01-01T00:00:00.000Z' },
      ...{ mediaType: 'text/plain', archivedAt: 'https://archive.example.org/' },
    })),
  role: ({ claimant }, role) =>
    ['Minister', 'Senator'].map((title): Command => ({ type: 'record-role', claimant, role, title })),
  member: (_, member) => [
    { type: 'add-member', member, name: 'Dora', kind: 'person', role: 'checker' },
    { type: 'remove-member', member, reason: 'She left.' },
    { type: 'add-member', member, name: 'Emil', kind: 'person', role: 'editor' },
  ],
  key: ({ member }, key) => [
    { type: 'issue-key', key, member, prefix: 'cl_live_0001', sha256: sha256('1') },
    { type: 'revoke-key', key, reason: 'Lost.' },
    { type: 'issue-key', key, member, prefix: 'cl_live_0002', sha256: sha256('2') },
  ],
};

const kinds = idKinds.filter((kind) => homeOf[kind] !== null);

for (const kind of kinds)
  t.test(
    `the id of one ${kind} cannot be used for another of the same stream, also in a dry run`,
    async (t) => {
      const makes = twice[kind];
      if (makes === undefined) return t.fail(`add commands for ${kind} to this test`);
      const world = await openWorld(t);
      const { core } = world;
      const commands = makes(world, newId(kind));
      const limits = { streamStateCacheMax: 100, streamStateCacheMaxBytes: 1_000_000 };
      const dry = createDryRunExecutor(
        core.log,
        limits,
        () => new Date().toISOString(),
        () => newId('event'),
      );
      for (const handle of [dry.handle, core.handle]) {
        for (const command of commands.slice(0, -1)) await handle('main', { command, by: byOf(command) });
        const again = { command: commands.at(-1)!, by: ana };
        const head = await core.log.head('main');
        await t.rejects(handle('main', again), {
          name: 'Refused',
          refusal: { refused: kind === 'verdict' ? 'wrong-state' : /id-taken|already-recorded/ },
        });
        t.equal(await core.log.head('main'), head, 'nothing was written');
      }
      return t.rejects(core.dryRun('main', { command: commands.at(-1)!, by: ana }), { name: 'Refused' });
    },
  );
