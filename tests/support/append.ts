import assert from 'node:assert/strict';
import type postgres from 'postgres';
import { system } from '../../src/domain/terms/actor.ts';
import type { Append } from '../../src/event-store/append/append.ts';
import type { AppendOutcome } from '../../src/event-store/append/outcome.ts';
import { newId } from '../../src/event-store/new-id.ts';

/** An append of notes, the simplest events, to a stream of any name. */
export const notes = (
  stream: string,
  expected: number | null,
  { texts = ['a note'], command }: { texts?: readonly string[]; command?: Append['command'] } = {},
): Append => ({
  stream,
  expected,
  actor: system,
  events: texts.map((text) => ({
    id: newId('event'),
    event: { type: 'note.added', data: { note: newId('note'), text } },
    item: undefined,
    audience: 'desk',
  })),
  state: { at: texts.at(-1) },
  stateVersion: 'test-1',
  command,
});

export const appended = (outcome: AppendOutcome): Extract<AppendOutcome, { outcome: 'appended' }> => {
  assert.equal(outcome.outcome, 'appended', JSON.stringify(outcome));
  return outcome;
};

interface Line {
  readonly position: number;
  readonly stream_id: string;
  readonly version: number;
  readonly event_id: string;
}

/**
 * The checker after every fault. Positions and versions are dense, times never decrease, and streams match their
 * events.
 */
export const checkLog = async (owner: postgres.Sql, ledger = 'main'): Promise<Line[]> => {
  const events = await owner<(Line & { recorded_at: Date })[]>`
    select position::int, stream_id, version::int, event_id, recorded_at
    from log.events where ledger_id = ${ledger} order by position`;
  const streams = await owner<
    { stream_id: string; version: number; first_position: number; last_position: number }[]
  >`select stream_id, version::int, first_position::int, last_position::int from log.streams where ledger_id = ${ledger}`;
  const seen = new Map<string, { version: number; first: number; last: number }>();
  let before = 0;
  for (const [index, { position, stream_id: stream, version, recorded_at }] of events.entries()) {
    assert.equal(position, index + 1, 'positions are dense');
    const known = seen.get(stream);
    assert.equal(version, (known?.version ?? 0) + 1, `versions of ${stream} are dense`);
    seen.set(stream, { version, first: known?.first ?? position, last: position });
    assert.ok(recorded_at.getTime() >= before, `time runs backwards at ${position}`);
    before = recorded_at.getTime();
  }
  assert.equal(new Set(events.map((each) => each.event_id)).size, events.length, 'each event is there once');
  assert.deepEqual(
    new Map(
      streams.map((each) => [
        each.stream_id,
        { version: each.version, first: each.first_position, last: each.last_position },
      ]),
    ),
    seen,
    'the streams agree with their events',
  );
  return events;
};
