/** The identity of a ledger: its first public event, which never changes and which every copy of the ledger has. */
export interface LedgerIdentity {
  /** The id of the event. */
  readonly event: string;
  /** When it was recorded, in RFC 3339. */
  readonly recordedAt: string;
}

/**
 * A tag URI (RFC 4151): a permanent identifier that does not depend on the address of the service. Its authority is a
 * reserved name (RFC 2606), made unique by the id of the first event. Its date is the day of that event.
 */
export const tagUri = ({ event, recordedAt }: LedgerIdentity, specific: string): string =>
  `tag:${event.replace(/^event_/, '')}.claim-ledger.invalid,${recordedAt.slice(0, 10)}:${specific}`;
