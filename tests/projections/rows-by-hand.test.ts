import t from 'tap';
import type { RecordedEvent } from '../../src/domain/events.ts';
import { versionsOf } from '../../src/projections/engine/versioned-rows.ts';
import { ana, ben, id } from '../domain/builders/people.ts';
import { rowsOf } from './fold-in-memory.ts';
import { claim, life } from './life-by-hand.ts';

const events = life.map(([event, audience], index): RecordedEvent => {
  const isPublic = life.slice(0, index + 1).filter((each) => each[1] === 'public').length;
  return {
    ...event,
    id: id('event', index + 1),
    ledger: 'main',
    stream: claim,
    version: index + 1,
    position: index + 1,
    public: { version: isPublic, position: isPublic },
    recordedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
    actor: event.type === 'verdict.approved' ? ben : ana,
    audience,
  };
});

t.test('after each event of a claim the rows say what was written down by hand', async (t) => {
  for (const [index, [event, , ...then]] of life.entries())
    for (const { row: of, desk, public: forPublic = desk } of then) {
      const [view, key] = of;
      const rows = rowsOf[view];
      if (rows === undefined) throw new Error(view);
      const about = events.slice(0, index + 1).filter((each) => rows.keysOf(each).includes(key));
      const last = versionsOf(rows, key, about, undefined).at(-1);
      const said = `${index + 1} ${event.type}: ${view}`;
      for (const [reader, shown, wanted] of [
        ['the desk', last?.desk, desk],
        ['the public', last?.public, forPublic],
      ] as const)
        if (wanted === null) t.notOk(shown, `${said} for ${reader}`);
        else t.match(shown, wanted, `${said} for ${reader}`);
    }
});
