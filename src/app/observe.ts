import type { Database } from '../database/connect.ts';
import type { Load } from '../database/limiter.ts';
import type { Log } from '../event-store/log.ts';
import { webhooksOutstanding } from '../delivery/webhooks/store.ts';
import type { Observing } from '../observe/observing.ts';
import { countOverdue } from '../projections/deadlines/deadlines.ts';
import { countDeadLetters } from '../projections/engine/dead-letters.ts';
import type { Progress } from '../projections/engine/progress.ts';
import { readLag } from '../transparency/lag.ts';
import type { Background } from './background.ts';
import type { Transparency } from './transparency.ts';

interface ObservedParts {
  readonly core: {
    readonly database: Database;
    readonly log: Pick<Log, 'head' | 'waiting'>;
    pools(): Readonly<Record<string, Load>>;
  };
  readonly projector: Database;
  readonly progress: Progress;
  readonly background: Background;
  readonly transparency: Transparency;
  readonly clock: () => string;
}

/** Connects the metrics to the values they read at each scrape. */
export const observe = (
  seen: Observing,
  { core: { database, log, pools }, projector, progress, background, transparency, clock }: ObservedParts,
): void =>
  seen.lookAt({
    ledgers: background.ledgers,
    head: log.head,
    shown: progress.position,
    queued: log.waiting,
    backlog: (ledger) =>
      database.run(async (sql) => ({
        deadLetters: await countDeadLetters(sql, ledger),
        overdue: await countOverdue(sql, ledger, clock()),
        ...(await webhooksOutstanding(sql, ledger)),
        unlogged: await readLag(sql, ledger),
      })),
    unsigned: transparency.unsigned,
    pools: () => ({ ...pools(), views: projector.load() }),
  });
