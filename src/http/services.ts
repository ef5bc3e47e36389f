import type { DryRun } from '../commands/dry-run.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { EventStreams } from '../delivery/event-stream/event-stream.ts';
import type { Imports } from '../transfer/jobs/imports.ts';
import type { Webhooks } from '../delivery/webhooks/webhooks.ts';
import type { Log } from '../event-store/log.ts';
import type { NewId } from '../event-store/new-id.ts';
import type { Progress } from '../projections/engine/progress.ts';
import type { ProjectionDatabase } from '../projections/engine/tables.ts';
import type { RequestObserver } from '../observe/request-observer.ts';
import type { Rates } from './middleware/rate-limit/rate-limit.ts';
import type { Intake } from './middleware/rate-limit/intake.ts';
import type { Access } from '../access/access.ts';
import type { Ledgers } from '../access/ledgers.ts';

/** The dependencies of the routes. Routes reach the database and the log only through them. */
export interface Services {
  readonly handle: HandleCommand;
  /** Decides a command without recording it. */
  readonly dryRun: DryRun;
  readonly log: Log;
  readonly feed: EventStreams;
  readonly webhooks: Webhooks;
  readonly imports: Imports;
  readonly views: ProjectionDatabase;
  readonly progress: Progress;
  readonly access: Access;
  readonly newId: NewId;
  /** Rate limiter of requests without a key. */
  readonly intake: Intake;
  /** Rate limiter of keys and addresses. */
  readonly rates: Rates;
  readonly limits: HttpLimits;
  /** Observers of the requests. */
  readonly requestObservers: readonly RequestObserver[];
  readonly readiness: () => Promise<Readiness>;
  readonly ledgers: Ledgers;
}

export interface Readiness {
  /** Whether the service takes traffic: false until the views are built and caught up, and once a stop has begun. */
  readonly isReady: boolean;
  /**
   * How many projections are still being rebuilt for this version, over all ledgers; undefined once a stop has begun.
   */
  readonly projections?: {
    readonly building: number;
    readonly of: number;
    /** In how many ledgers the rebuild failed and is being retried. */
    readonly failing: number;
  };
}

export interface HttpLimits {
  readonly bodyMaxBytes: number;
  /** Limit of an import, in bytes after decompression. */
  readonly importBodyMaxBytes: number;
  readonly pageMaxItems: number;
  readonly shownPatienceMs: number;
  /** The public base URL, without a trailing slash; undefined: taken from each request. */
  readonly publicUrl?: string | undefined;
  /** Trusted proxies: their number, or their addresses separated by commas; empty for none. */
  readonly trustProxy: string;
  /** Origins whose scripts may read answers: `*`, or a list separated by commas; empty for none. */
  readonly corsOrigins: string;
  /** Heartbeat of event streams, in milliseconds. It is also how often the reader's right to listen is checked. */
  readonly heartbeatMs: number;
}
