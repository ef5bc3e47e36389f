import type { LedgerEvent } from '../domain/ledger/events.ts';
import type { Access, Principal } from './access.ts';

/** Whether an event of the ledger can take rights. The compiler demands an answer for each new event. */
export const takesRights: Readonly<Record<LedgerEvent['type'], boolean>> = {
  'policy.set': false,
  'member.added': false,
  'member.role-changed': true,
  'member.renamed': false,
  'member.removed': true,
  'member.identity-linked': false,
  'member.sessions-ended': true,
  'key.issued': false,
  'key.rotated': true,
  'key.narrowed': true,
  'key.revoked': true,
  'ledger.created': false,
  'position.withheld': false,
};

/** A lasting use of a credential, such as an event stream. */
export interface LastingUse {
  readonly ledger: string;
  /** The key or token. */
  readonly credential: string;
  /** Whether the use may go on with the present rights of the credential. */
  readonly isEnough: (principal: Principal) => boolean;
  /** Called once when it may not. */
  readonly onEnd: () => void;
}

/** Ends lasting uses of credentials when their rights shrink. */
export interface RightsWatch {
  /**
   * Watches a use: after each event that takes rights, whichever process recorded it, and when the credential expires.
   * Resolves to a function that ends the watch. While rights cannot be read, the use goes on and the check is repeated.
   */
  watch(use: LastingUse): Promise<() => void>;
}

/** Calls back after each event of these types. Resolves to a function that ends that. */
export type Notice = (of: {
  readonly ledger: string;
  readonly types: readonly string[];
  readonly heard: () => void;
}) => Promise<() => void>;

/** The pause before rights that could not be read are read again, in milliseconds. */
const retryMs = 200;
/** The longest delay that a timer of Node can have, in milliseconds. */
const timerMaxMs = 2_147_483_647;

const types = Object.entries(takesRights).flatMap(([type, takes]) => (takes ? [type] : []));

/** The uses of one ledger share one subscription and, after an event, one read of the members and keys. */
interface Watched {
  readonly checks: Set<() => void>;
  readonly leave: Promise<() => void>;
}

export const createRightsWatch = (
  access: Pick<Access, 'holderOf' | 'reload'>,
  notice: Notice,
  clock: () => string,
): RightsWatch => {
  const ledgers = new Map<string, Watched>();

  const onChange = (ledger: string): void => {
    const watched = ledgers.get(ledger);
    if (watched === undefined) return;
    access.reload(ledger).then(
      () => {
        for (const check of [...watched.checks]) check();
      },
      () => setTimeout(() => onChange(ledger), retryMs).unref(),
    );
  };
  const enter = (ledger: string): Watched => {
    const known = ledgers.get(ledger);
    if (known !== undefined) return known;
    const watched = {
      checks: new Set<() => void>(),
      leave: notice({ ledger, types, heard: () => onChange(ledger) }),
    };
    ledgers.set(ledger, watched);
    return watched;
  };
  const leave = (ledger: string, watched: Watched, check: () => void): void => {
    watched.checks.delete(check);
    if (watched.checks.size > 0) return;
    if (ledgers.get(ledger) === watched) ledgers.delete(ledger);
    // A subscription that failed has nothing to end.
    watched.leave.then(
      (end) => end(),
      () => undefined,
    );
  };

  return {
    watch: async (use) => {
      const { ledger } = use;
      const isFirst = !ledgers.has(ledger);
      const watched = enter(ledger);
      const checking = createCheck(access, clock, use);
      watched.checks.add(checking.check);
      const stop = (): void => {
        checking.stop();
        leave(ledger, watched, checking.check);
      };
      try {
        await watched.leave;
      } catch (error) {
        stop();
        throw error;
      }
      // Rights may have shrunk between the authentication and the subscription. What is cached may be older than it.
      if (isFirst) onChange(ledger);
      else checking.check();
      return stop;
    },
  };
};

/** The check of one use. A timer repeats it when the credential expires. */
const createCheck = (
  access: Pick<Access, 'holderOf'>,
  clock: () => string,
  { ledger, credential, isEnough, onEnd }: LastingUse,
) => {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  const checkIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(check, Math.min(ms, timerMaxMs)).unref();
  };
  const judge = (principal: Principal | undefined): void => {
    if (isOver) return;
    const { expiresAt } = principal ?? {};
    const leftMs = expiresAt === undefined ? Infinity : Date.parse(expiresAt) - Date.parse(clock());
    if (principal === undefined || leftMs <= 0 || !isEnough(principal)) {
      stop();
      onEnd();
    } else if (leftMs < Infinity) checkIn(leftMs);
  };
  const check = (): void => {
    if (!isOver) access.holderOf(ledger, credential).then(judge, () => !isOver && checkIn(retryMs));
  };
  return { check, stop };
};
