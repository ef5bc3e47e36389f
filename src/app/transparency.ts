import path from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { warnOf } from '../background/report-errors.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import type { Settings } from '../settings/settings.ts';
import { createServedLog, type ServedLog } from '../transparency/served-log.ts';
import { openSigner, type Signer } from '../transparency/signer/signer.ts';
import type { Unsigned } from '../transparency/publish.ts';
import { createTransparencyLog } from '../transparency/transparency-log.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';

/** The verifiable logs of this deployment. */
export interface Transparency {
  readonly served: ServedLog;
  /** The same, through the part of the connections for reads of callers without the rights of the desk. */
  readonly servedToThePublic: ServedLog;
  /** Follows these ledgers. Ledgers that were started before are skipped. Copies are not signed here. */
  start(ledgers: readonly string[]): void;
  unsigned(): readonly Unsigned[];
  /** The verifier keys of the first ledger, at the start that made the key. */
  readonly newVerifierKeys: readonly string[];
  stop(): Promise<void>;
}

interface TransparencyParts {
  readonly database: Database;
  readonly publicReads: Database;
  /** The share of the database for background work. */
  readonly background: Database;
  readonly log: Pick<Log, 'waiting' | 'onLost' | 'withheld'>;
  readonly publicLog: Pick<Log, 'withheld'>;
  readonly owner: string;
  readonly logger: () => FastifyBaseLogger;
}

/** The folder of the signer: of the setting, or in the data folder. */
const signerFolder = ({ LOG_SIGNER_DIR, DATA_DIR }: Settings): string =>
  LOG_SIGNER_DIR || path.join(DATA_DIR, 'signer');

export const signerOf = (settings: Settings): Promise<Signer> =>
  openSigner({
    folder: signerFolder(settings),
    origin: settings.LOG_ORIGIN || undefined,
    publicUrl: settings.PUBLIC_URL,
  });

/** Opens the signer. A folder that cannot be used must not keep the record from being served: it is reported instead. */
const openedSigner = async (settings: Settings): Promise<Signer | { readonly unavailable: string }> => {
  try {
    return await signerOf(settings);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { unavailable: `There is no signer in ${signerFolder(settings)}: ${reason}` };
  }
};

export const createTransparency = async (
  { database, publicReads, background, log, publicLog, owner, logger }: TransparencyParts,
  settings: Settings,
): Promise<Transparency> => {
  const signer = await openedSigner(settings);
  const transparency = createTransparencyLog({
    database: background,
    ...{ signer, owner, waiting: log.waiting, leaseMs: settings.PROJECTION_LEASE_MS },
    onRefused: ({ ledger, log: name, why }) =>
      logger().error({ ledger, log: name, why }, 'the verifiable log is not signed'),
    onTrouble: warnOf(logger, 'the verifiable log is behind'),
  });
  // A log that went back may be behind what was signed.
  log.onLost(({ ledger }) => transparency.recheck(ledger));
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();
  const isNew = 'isNew' in signer && signer.isNew;
  return {
    served: createServedLog(database, signer, log.withheld),
    servedToThePublic: createServedLog(publicReads, signer, publicLog.withheld),
    start: (ledgers) => {
      for (const ledger of ledgers)
        if (!running.has(ledger)) running.set(ledger, transparency.run(ledger, stopping.signal));
    },
    unsigned: transparency.unsigned,
    newVerifierKeys: isNew ? [signer.verifierKeyOf(firstLedger, 'events')] : [],
    stop: async () => {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
};
