import { runUntilAborted } from '../background/run-until-aborted.ts';
import type { Database } from '../database/connect.ts';
import { limits } from '../domain/terms/limits.ts';
import type { Keyring, SealedText } from '../sealing/keyring.ts';

/** How often addresses are erased that no request erased, in milliseconds. */
const eraseEveryMs = 60_000;
const msOfDay = 86_400_000;

/** An objection that came without a key. */
export interface Sent {
  readonly ledger: string;
  readonly claim: string;
  readonly objection: string;
}

/**
 * Where the desk can reach people who objected without a key. The log keeps everything for ever, so these stand outside
 * of it, sealed, until the objection is answered or set aside.
 */
export interface Contacts {
  /**
   * Keeps the address of a sender. Nothing is kept where the objection is not on record, or has its outcome: a request
   * that is repeated later brings no erased address back.
   */
  keep(sent: Sent, contact: string): Promise<void>;
  /** The address; undefined where none was given, it is erased, or its sealing key is not here. */
  read(sent: Sent): Promise<{ readonly contact: string; readonly keptUntil: string } | undefined>;
  /** Erases the address of one sender. */
  erase(sent: Sent): Promise<void>;
  /** Erases the addresses of all objections that were answered or set aside, and those whose time is over. */
  eraseDue(): Promise<void>;
  /** Repeats that until the signal aborts. */
  run(signal: AbortSignal, onTrouble: (error: unknown) => void): Promise<void>;
}

interface Parts {
  readonly database: Database;
  readonly keyring: Keyring;
  /** The server's clock: RFC 3339 in UTC. */
  readonly clock: () => string;
}

const purpose = 'claim-ledger sender contact';
const contextOf = ({ ledger, objection }: Sent): string => `${ledger}/${objection}`;

export const createContacts = ({ database, keyring, clock }: Parts): Contacts => {
  const eraseDue = async (): Promise<void> => {
    // Read from the log: a view may lag, and an import may have answered.
    await database.run(
      (sql) => sql`
        delete from service.sender_contacts c
        where c.kept_until <= ${clock()} or exists (
          select from log.events e
          where e.ledger_id = c.ledger_id and e.item_id = c.objection_id and e.stream_id = c.claim_id
            and e.type in ('objection.resolved', 'objection.set-aside'))`,
    );
  };
  return {
    keep: async (sent, contact) => {
      const { ledger, claim, objection } = sent;
      const { sealed, key } = keyring.seal(contact, purpose, contextOf(sent));
      const until = new Date(Date.parse(clock()) + limits.contactKeptMaxDays * msOfDay).toISOString();
      await database.run(
        (sql) => sql`
          insert into service.sender_contacts (ledger_id, claim_id, objection_id, sealed, sealing_key, kept_until)
          select ${ledger}, ${claim}, ${objection}, ${sealed}, ${key}, ${until}::timestamptz
          where (
            select array_agg(e.type) @> array['objection.received']
              and not array_agg(e.type) && array['objection.resolved', 'objection.set-aside']
            from log.events e
            where e.ledger_id = ${ledger} and e.item_id = ${objection} and e.stream_id = ${claim})
          on conflict do nothing`,
      );
    },
    read: async (sent) => {
      const { ledger, claim, objection } = sent;
      const [row] = await database.run(
        (sql) => sql<(SealedText & { until: Date })[]>`
          select sealed, sealing_key as key, kept_until as until from service.sender_contacts
          where ledger_id = ${ledger} and claim_id = ${claim} and objection_id = ${objection}
            and kept_until > ${clock()}`,
      );
      if (row === undefined) return undefined;
      const contact = keyring.open(row, purpose, contextOf(sent));
      return contact === undefined ? undefined : { contact, keptUntil: row.until.toISOString() };
    },
    erase: async ({ ledger, claim, objection }) => {
      await database.run(
        (sql) => sql`
          delete from service.sender_contacts
          where ledger_id = ${ledger} and claim_id = ${claim} and objection_id = ${objection}`,
      );
    },
    eraseDue,
    run: (signal, onTrouble) =>
      runUntilAborted({
        signal,
        work: async () => {
          await eraseDue();
          return eraseEveryMs;
        },
        onError: onTrouble,
        ref: false,
      }),
  };
};

/** Seals the addresses anew that are sealed under an older key. Those whose key is not here stay as they are. */
export const sealContacts = (database: Database, keyring: Keyring): Promise<void> =>
  database.run(async (sql) => {
    const rows = await sql<(Sent & SealedText)[]>`
      select ledger_id as ledger, claim_id as claim, objection_id as objection, sealed, sealing_key as key
      from service.sender_contacts where sealing_key <> ${keyring.current}`;
    for (const row of rows) {
      const contact = keyring.open(row, purpose, contextOf(row));
      if (contact === undefined) continue;
      const { sealed, key } = keyring.seal(contact, purpose, contextOf(row));
      await sql`
        update service.sender_contacts set sealed = ${sealed}, sealing_key = ${key}
        where ledger_id = ${row.ledger} and objection_id = ${row.objection}`;
    }
  });
