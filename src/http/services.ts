import type { DryRun } from '../commands/dry-run.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { EventStreams } from '../delivery/event-stream/event-stream.ts';
import type { Imports } from '../transfer/jobs/imports.ts';
import type { Webhooks } from '../delivery/webhooks/webhooks.ts';
import type { ServedLog } from '../transparency/served-log.ts';
import type { Log } from '../event-store/log.ts';
import type { NewId } from '../event-store/new-id.ts';
import type { Progress } from '../projections/engine/progress.ts';
import type { ProjectionDatabase } from '../projections/engine/tables.ts';
import type { WordCounter } from '../projections/findable/word-counts.ts';
import type { AccessLog } from '../observe/access-log.ts';
import type { RequestObserver } from '../observe/request-observer.ts';
import type { Rates } from './middleware/rate-limit/rate-limit.ts';
import type { Shares } from './middleware/rate-limit/shares.ts';
import type { Intake } from './middleware/rate-limit/intake.ts';
import type { Access } from '../access/access.ts';
import type { RightsWatch } from '../access/rights-watch.ts';
import type { Ledgers } from '../access/ledgers.ts';
import type { Contacts } from '../inbox/contacts.ts';

/** The dependencies of the routes. Routes reach the database and the log only through them. */
export interface Services {
  /** The server's clock: RFC 3339 in UTC with milliseconds. */
  readonly clock: () => string;
  readonly handle: HandleCommand;
  /** Decides a command without recording it. */
  readonly dryRun: DryRun;
  readonly log: Log;
  readonly feed: EventStreams;
  readonly webhooks: Webhooks;
  readonly imports: Imports;
  /** The verifiable logs, as they are served. */
  readonly transparency: ServedLog;
  readonly views: ProjectionDatabase;
  /** What callers without the rights of the desk read with: the same, through a part of the connections. */
  readonly forThePublic: Pick<Services, 'views' | 'log' | 'transparency'>;
  readonly progress: Progress;
  readonly access: Access;
  /** Ends streams and downloads when the rights of their credential shrink. */
  readonly rights: RightsWatch;
  readonly newId: NewId;
  /** Where the desk can reach people who objected without a key. */
  readonly contacts: Contacts;
  /** Rate limiter of requests without a key. */
  readonly intake: Intake;
  /** Rate limiter of keys and addresses. */
  readonly rates: Rates;
  /** What callers hold in this process, counted for each key and address. */
  readonly shares: {
    /** Requests that are not answered yet. */
    readonly requests: Shares;
    /** Open streams of events. */
    readonly streams: Shares;
  };
  readonly limits: HttpLimits;
  /** Observers of the requests. */
  readonly requestObservers: readonly RequestObserver[];
  /** Who did what, and who was refused; undefined where it is not kept. */
  readonly accessLog: AccessLog | undefined;
  readonly readiness: () => Promise<Readiness>;
  readonly ledgers: Ledgers;
  /** Reorders matches; undefined for none. */
  readonly embedder: Embedder | undefined;
  readonly wordCounter: WordCounter;
}

export interface Readiness {
  /** Whether the service takes traffic: false until the views are built and caught up, and once a stop has begun. */
  readonly isReady: boolean;
  /** The ledgers whose projections lag too far or too long. */
  readonly late?: readonly { readonly ledger: string; readonly events: number; readonly forMs: number }[];
  /** Acknowledged events that are not on record any more, as far as this process has noticed. */
  readonly losses?: readonly {
    readonly ledger: string;
    readonly positions: number;
    readonly since: string | null;
    readonly noticedAt: string;
  }[];
  /** The verifiable logs whose checkpoints the signer refuses to sign. It does not make the service unready. */
  readonly unsigned?: readonly {
    readonly ledger: string;
    readonly log: 'events' | 'heads';
    readonly why: string;
  }[];
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
  /** Where vulnerabilities are reported; undefined for nowhere. */
  readonly securityContact?: string | undefined;
  /** Trusted proxies: their number, or their addresses separated by commas; empty for none. */
  readonly trustProxy: string;
  /** Origins whose scripts may read answers: `*`, or a list separated by commas; empty for none. */
  readonly corsOrigins: string;
  /** Days before a key expires in which its answers and the log say so; 0 for none. */
  readonly keyNoticeDays: number;
}

const ofThePublic = new WeakMap<Services, Services>();

/** The services as a caller of the public is served: its reads leave connections for the desk and for commands. */
export const publicServices = (services: Services): Services => {
  const known = ofThePublic.get(services) ?? { ...services, ...services.forThePublic };
  ofThePublic.set(services, known);
  return known;
};
