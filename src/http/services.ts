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

/** What the routes are given. There is no other way to anything. */
export interface Services {
  readonly handle: HandleCommand;
  /** Judges without writing. */
  readonly dryRun: DryRun;
  readonly log: Log;
  readonly feed: EventStreams;
  readonly webhooks: Webhooks;
  readonly imports: Imports;
  readonly views: ProjectionDatabase;
  readonly progress: Progress;
  readonly access: Access;
  readonly newId: NewId;
  /** Holds back whoever asks too often without a key. */
  readonly intake: Intake;
  /** Holds every key and address to a rate. */
  readonly rates: Rates;
  readonly limits: HttpLimits;
  /** Who looks on while requests are answered. */
  readonly requestObservers: readonly RequestObserver[];
  readonly readiness: () => Promise<Readiness>;
  readonly ledgers: Ledgers;
}

export interface Readiness {
  /** Whether requests may be sent here: false before the views can be read and have caught up, and once a stop has begun. */
  readonly isReady: boolean;
  /** How many projections, each ledger's counted, are still built anew for this version; undefined once a stop has begun. */
  readonly projections?: {
    readonly building: number;
    readonly of: number;
    /** In how many ledgers building them failed, and is tried again. */
    readonly failing: number;
  };
}

export interface HttpLimits {
  readonly bodyMaxBytes: number;
  /** The largest import, unpacked. */
  readonly importBodyMaxBytes: number;
  readonly pageMaxItems: number;
  readonly shownPatienceMs: number;
  /** Where the service is reached from outside, without a slash at its end; undefined where each request says so. */
  readonly publicUrl?: string | undefined;
  /** Which proxies in front of us are believed who asked them: how many, or their addresses with commas; none where it is empty. */
  readonly trustProxy: string;
  /** The origins whose scripts may read answers: `*`, or a list of them with commas; none where it is empty. */
  readonly corsOrigins: string;
  /** How long a stream of events is silent at most, and how often it is asked whether its reader may still hear it. */
  readonly heartbeatMs: number;
}
