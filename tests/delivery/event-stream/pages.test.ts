import t from 'tap';
import { eventFilterOf, matchesFilter, type FilterInput } from '../../../src/delivery/event-filter.ts';
import { createEventStreams } from '../../../src/delivery/event-stream/event-stream.ts';
import type { ClaimEvent } from '../../../src/domain/claim/events.ts';
import { system } from '../../../src/domain/terms/actor.ts';
import type { Audience } from '../../../src/domain/terms/define.ts';
import { newId } from '../../../src/event-store/new-id.ts';
import { appended } from '../../support/append.ts';
import { openLedger, type OpenCore } from '../../support/core.ts';

const audiencesOf = {
  public: ['public'],
  desk: ['public', 'desk'],
  admin: ['public', 'desk', 'admin'],
} as const;

/** Appends one event to a stream, whatever its audience usually is. */
const tell = async (
  { log }: OpenCore,
  stream: string,
  audience: Audience,
  event: ClaimEvent,
): Promise<void> => {
  const events = [{ id: newId('event'), event, item: undefined, audience }];
  const rest = { state: {}, stateVersion: 'test-1', command: undefined };
  appended(await log.append('main', { stream, expected: null, actor: system, events, ...rest }));
};

const classified = (...topics: string[]): ClaimEvent => ({
  type: 'claim.classified',
  data: { topics, reason: 'It is about that.' },
});
const declined: ClaimEvent = { type: 'claim.declined', data: { reason: 'No.' } };
const reopened: ClaimEvent = { type: 'claim.reopened', data: { reason: 'Yes.' } };

/** Two claims whose events of the public, the desk and the admins alternate. The desk alone gives the first one a topic. */
const alternating = async (core: OpenCore): Promise<readonly [string, string]> => {
  const [one, other] = [newId('claim'), newId('claim')];
  const record = (wording: string): ClaimEvent => ({
    type: 'claim.recorded',
    data: { wording, language: 'en', visibility: 'public' },
  });
  await tell(core, one, 'public', record('One.'));
  await tell(core, one, 'desk', classified('weather'));
  await tell(core, other, 'public', record('Other.'));
  await tell(core, one, 'public', declined);
  await tell(core, other, 'public', classified('weather'));
  for (const audience of ['admin', 'desk', 'desk', 'public', 'desk', 'public', 'public'] as const)
    for (const stream of [one, other]) {
      await tell(core, stream, audience, reopened);
      await tell(core, stream, audience, declined);
    }
  return [one, other];
};

t.test(
  'a reading in pages of any size is what one page tells, and each item names its predecessor',
  async (t) => {
    const { core } = await openLedger(t);
    const { log } = core;
    const [one, other] = await alternating(core);
    const head = await log.head('main');
    const all = await log.after('main', 0, 1_000);
    const wanted: FilterInput[] = [
      {},
      { claim: one },
      { topic: 'weather' },
      { types: ['claim.declined', 'claim.recorded'] },
      { topic: 'weather', types: ['claim.reopened'] },
    ];
    const classifications = await log.topics('main', [one, other]);
    const limits = {
      ...{ streamsMax: 100, bufferMaxBytes: 1_000_000, heartbeatMs: 1_000, followBatchMaxEvents: 10 },
      ...{ followPatienceMs: 100, pieceMaxBytes: 10_000, recentMaxEvents: 10, recentMaxBytes: 10_000 },
    };
    for (const audiences of Object.values(audiencesOf))
      for (const [each, after] of wanted.flatMap((each) =>
        [0, 3, 9].map((after) => [each, after] as const),
      )) {
        const filter = eventFilterOf(audiences, each);
        const isPublic = audiences.length === 1;
        const passing = all.filter((event) => matchesFilter(filter, event, classifications));
        const numbers = passing.map((event) => (isPublic ? event.public.position : event.position));
        const begin = passing.filter(({ position }) => position <= after).length;
        const expected = numbers
          .slice(begin)
          .map((number, index) => ({ number, previous: numbers[begin + index - 1] ?? 0 }));
        for (const pageMaxItems of [1, 2, 3])
          for (const scanMaxPositions of [2, 7, 1_000]) {
            const streams = createEventStreams(log, { ...limits, pageMaxItems, scanMaxPositions });
            const signal = new AbortController().signal;
            const reading = { ledger: 'main', filter, after, signal };
            const items: { number: number; previous: number }[] = [];
            const batches = await streams.read({ ...reading, upTo: head, maxItems: 1_000 });
            for await (const batch of batches)
              for (const { number, previous } of batch.items) items.push({ number, previous });
            t.strictSame(
              items,
              expected,
              JSON.stringify([audiences, each, after, pageMaxItems, scanMaxPositions]),
            );
            await streams.close();
          }
      }
  },
);

t.test(
  'a topic that the desk alone gave a claim is no topic for the public, in SQL and in memory',
  async (t) => {
    const { core } = await openLedger(t);
    const { log } = core;
    const [one, other] = await alternating(core);
    const head = await log.head('main');
    const classifications = await log.topics('main', [one, other]);
    const streamsOf = async (audiences: readonly Audience[]) => {
      const filter = eventFilterOf(audiences, { topic: 'weather' });
      const found = await log.readFiltered('main', filter, { after: 0, upTo: head, limit: 1_000 });
      const all = await log.after('main', 0, 1_000);
      const matching = all.filter((event) => matchesFilter(filter, event, classifications));
      t.strictSame(matching, found);
      return new Set(found.map(({ stream }) => stream));
    };
    t.same(await streamsOf(audiencesOf.public), new Set([other]));
    t.same(await streamsOf(audiencesOf.desk), new Set([one, other]));
  },
);
