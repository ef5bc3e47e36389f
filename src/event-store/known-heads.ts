/** An event that was durable when this process saw it. */
export interface KnownEvent {
  readonly position: number;
  readonly id: string;
}

/** What is gone from a log. */
export interface LostEvents {
  readonly ledger: string;
  /** The last position that was known. Its event is not in the log any more. */
  readonly known: number;
  /** The position at which the log ends now. */
  readonly head: number;
  /** When the last event of the log was recorded: what was recorded later is gone. Undefined for an empty log. */
  readonly since: string | undefined;
}

/** The log has gone back under a follower. Its position has no meaning any more, so it has to begin again. */
export class LogWentBack extends Error {
  override readonly name = 'LogWentBack';
}

/**
 * The incarnations of the logs. A log goes back if the database is restored from an older copy, or if a standby without
 * the last events is promoted. Positions are then given anew, so memory must not be trusted by position alone. The last
 * event known of each ledger tells one incarnation from the next.
 */
export interface KnownHeads {
  /** Notes an event that is durable. The last one of each ledger is kept. */
  learn(ledger: string, event: KnownEvent): void;
  of(ledger: string): KnownEvent | undefined;
  /** How often the log of a ledger went back while this process ran. */
  incarnation(ledger: string): number;
  /** Begins the next incarnation of a ledger and calls the listeners. */
  wentBack(lost: LostEvents): void;
  /** Adds a listener, which has to drop what it knows of the ledger. */
  onLost(listener: (lost: LostEvents) => void): void;
}

export const createKnownHeads = (): KnownHeads => {
  const known = new Map<string, KnownEvent>();
  const incarnations = new Map<string, number>();
  const listeners: ((lost: LostEvents) => void)[] = [];
  return {
    learn: (ledger, event) => {
      if ((known.get(ledger)?.position ?? 0) < event.position) known.set(ledger, event);
    },
    of: (ledger) => known.get(ledger),
    incarnation: (ledger) => incarnations.get(ledger) ?? 0,
    wentBack: (lost) => {
      known.delete(lost.ledger);
      incarnations.set(lost.ledger, (incarnations.get(lost.ledger) ?? 0) + 1);
      for (const each of listeners) each(lost);
    },
    onLost: (listener) => void listeners.push(listener),
  };
};
