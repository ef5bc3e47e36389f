import t from 'tap';
import { stateVersionOf } from '../../src/commands/stream-state-cache.ts';
import { claimState, type RecordedClaim } from '../../src/domain/claim/claim.ts';
import { versionOf } from '../../src/domain/schema-version.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { openCore, openLedger } from '../support/core.ts';
import {
  accept,
  ana,
  bothStates,
  give,
  note,
  offer,
  propose,
  recorded,
  registered,
  withScale,
} from '../support/commands.ts';

const anAppearance = () => {
  const data = { appearance: newId('appearance'), claimant: newId('claimant'), date: '2000' };
  return {
    id: newId('event'),
    event: { type: 'appearance.recorded', data } as const,
    item: data.appearance,
    audience: 'public' as const,
  };
};

t.test('a snapshot of another version is folded again and stored in the current one', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await recorded(core);
  const source = await registered(core);
  const offered = offer(claim, source);
  await give(core, offered);
  await owner`update log.streams set state_version = 'of-another-time', state = '{"kind":"recorded","of":"another time"}' where stream_id = ${claim}`;
  const later = await openCore(t, place);
  await give(later, accept(claim, offered.evidence));
  t.equal((await later.log.snapshot('main', claim))?.stateVersion, stateVersionOf('claim'));
  const { kept, folded } = await bothStates(later, 'claim', claim);
  t.same(kept, folded);
  await owner`update log.streams set state_version = 'of-another-time' where stream_id = ${claim}`;
  await give(later, note(claim));
  t.equal((await later.log.snapshot('main', claim))?.stateVersion, stateVersionOf('claim'));
});

t.test(
  'a snapshot that lacks a field of the present state is not used, whatever version it names',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const claim = await recorded(core);
    const decline = { type: 'decline-claim', claim, reason: 'Not ours.' } as const;
    await give(core, decline);
    const [, recordedClaim] = claimState.options;
    const older = { schema: recordedClaim.unwrap().omit({ declined: true }), revision: 1 };
    for (const version of [versionOf(older).version, stateVersionOf('claim')]) {
      await owner`update log.streams set state_version = ${version}, state = state - 'declined' where stream_id = ${claim}`;
      const later = await openCore(t, place);
      // The older state does not contain the fact that it was declined.
      await t.rejects(give(later, decline), { name: 'Refused' }, `${version}, read alone`);
      const ahead = await openCore(t, place);
      await ahead.streamStates.readAhead('main', [{ kind: 'claim', stream: claim }]);
      await t.rejects(give(ahead, decline), { name: 'Refused' }, `${version}, read ahead`);
      await give(later, note(claim));
      t.equal((await later.log.snapshot('main', claim))?.stateVersion, stateVersionOf('claim'));
      const { kept, folded } = await bothStates(later, 'claim', claim);
      t.same(kept, folded);
    }
  },
);

t.test(
  'ten thousand appearances and evidence items do not enlarge the snapshot or the cached state',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    await withScale(core);
    const claim = await recorded(core);
    const source = await registered(core);
    const size = async (): Promise<number> => {
      const [row] = await owner<{ size: number }[]>`
      select octet_length(state::text)::int as size from log.streams where stream_id = ${claim}`;
      return row!.size;
    };
    const first = offer(claim, source);
    await give(core, first);
    const small = await size();
    // As 20,202 commands would have written them, in batches of hundreds.
    for (let version = 2; version < 20_000; version += 222) {
      const events = Array.from({ length: 222 }, (_each, index) => {
        if (index % 2 === 0) return anAppearance();
        const { type: _, claim: __, ...data } = offer(claim, source);
        return {
          id: newId('event'),
          event: { type: 'evidence.offered', data } as const,
          item: data.evidence,
          audience: 'public' as const,
        };
      });
      const { state } = (await core.log.snapshot('main', claim))!;
      await core.log.append('main', {
        stream: claim,
        expected: version,
        actor: ana,
        events,
        state,
        stateVersion: 'test-1',
      });
    }
    const last = offer(claim, source);
    await give(core, last);
    t.equal((await core.log.snapshot('main', claim))?.version, 20_205);
    t.ok((await size()) <= small + 10, 'only the digits of its counts');
    const later = await openCore(t, place);
    for (const each of [core, later]) {
      const { state } = await each.streamStates.get('main', 'claim', claim);
      const { evidence, appearances } = state as RecordedClaim;
      const items = Object.keys(evidence).length + Object.keys(appearances).length;
      t.ok(items <= 100, 'the memory of a process is bounded');
    }
    await give(later, accept(claim, first.evidence));
    await give(core, accept(claim, last.evidence));
    await give(later, propose(claim, last.evidence));
    await t.rejects(give(core, accept(claim, first.evidence)), {
      name: 'Refused',
      refusal: { refused: 'wrong-state', state: 'accepted' },
    });
    await t.rejects(give(core, offer(claim, source, first.evidence)), {
      name: 'Refused',
      refusal: { refused: 'already-recorded' },
    });
    t.ok((await size()) < small + 200);
  },
);

t.test('an item is read as of the cached version, without its later changes', async (t) => {
  const { place, core } = await openLedger(t);
  const other = await openCore(t, place);
  const claim = await recorded(core);
  const source = await registered(core);
  const offered = offer(claim, source);
  await give(core, offered);
  await other.streamStates.get('main', 'claim', claim);
  await give(core, { type: 'decline-evidence', claim, evidence: offered.evidence, reason: 'Weak.' });
  const items = await core.log.items('main', claim, [offered.evidence], 2);
  t.same(
    items.map((each) => each.type),
    ['evidence.offered'],
  );
  await t.rejects(give(other, accept(claim, offered.evidence)), {
    name: 'Refused',
    refusal: { refused: 'wrong-state', state: 'declined' },
  });
  t.match(await give(other, note(claim)), { version: 4 });
});
