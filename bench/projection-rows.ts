import { createCore } from '../src/app/app.ts';
import { readSettings } from '../src/settings/settings.ts';
import { connect } from '../src/database/connect.ts';
import type { DomainEvent } from '../src/domain/events.ts';
import type { Append } from '../src/event-store/append/append.ts';
import { newId } from '../src/event-store/new-id.ts';
import { allProjections } from '../src/projections/all-projections.ts';
import { rebuild, usualRebuildLimits } from '../src/projections/engine/rebuild.ts';
import { actor, finding, quote, source, state } from './material.ts';
import { fullPace, median, perSecond, type Line, type Pace } from './measure.ts';
import type { BenchServer } from './server.ts';

const claimant = newId('claimant');

/** The most frequent events in the life of a claim. */
const lifeOf = (): { event: DomainEvent; item: string | undefined }[] => {
  const appearance = newId('appearance');
  const life: { event: DomainEvent; item: string | undefined }[] = [
    {
      event: {
        type: 'claim.recorded',
        data: {
          wording: 'The elections were fraudulent.',
          language: 'en',
          visibility: 'public',
          topics: ['elections'],
        },
      },
      item: undefined,
    },
    {
      event: {
        type: 'appearance.recorded',
        data: { appearance, claimant, date: '2000-05-28', medium: 'speech' },
      },
      item: appearance,
    },
  ];
  for (const stance of ['supports', 'refutes'] as const) {
    const evidence = newId('evidence');
    life.push(
      {
        event: { type: 'evidence.offered', data: { evidence, source, stance, finding, quote } },
        item: evidence,
      },
      {
        event: { type: 'evidence.accepted', data: { evidence, strength: 'strong', stance } },
        item: evidence,
      },
    );
  }
  return life;
};

const appendOfLife = (): Append => ({
  stream: newId('claim'),
  expected: 0,
  actor,
  events: lifeOf().map(({ event, item }) => ({ id: newId('event'), event, item, audience: 'public' })),
  state,
  stateVersion: 'test-1',
});

/** P6: all projections rebuilt from empty. */
export const projectFromEmpty = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const place = await server.fresh('projection');
  const core = await createCore(place, readSettings({}));
  const database = connect(place, { connections: 1, waitingMax: 10, name: 'bench rebuild', role: core.role });
  await core.log.createLedger('main');
  const lives = pace === fullPace ? 10_000 : 2_000;
  for (let done = 0; done < lives; done += 200)
    await Promise.all(Array.from({ length: 200 }, () => core.log.append('main', appendOfLife())));
  const head = await core.log.head('main');
  const rates: number[] = [];
  for (let run = 0; run < Math.min(pace.runs, 3); run += 1) {
    const begin = performance.now();
    await rebuild(
      {
        log: core.log,
        database,
        builder: `bench ${String(run)}`,
        limits: usualRebuildLimits,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        onDeadLetter: ({ error }) => {
          throw error;
        },
      },
      'main',
      allProjections,
    );
    rates.push((head / (performance.now() - begin)) * 1_000);
  }
  await Promise.all([core.close(), database.close()]);
  await server.drop(place);
  const rate = median(rates);
  return [
    {
      row: 'P6',
      work: `rebuild all views from empty, ${head.toLocaleString('en')} events`,
      flush: server.flush,
      ours: perSecond(rate),
      against: '',
      theirs: '',
      ratio: '',
      goal: '≥ 40,000/s',
      reached: rate >= 40_000,
    },
  ];
};
