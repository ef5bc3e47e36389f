import type { Database } from '../database/connect.ts';
import type { Signer } from './signer/signer.ts';
import type { LogName } from './tree/stored-tiles.ts';

/** The trees of one ledger as stored, where each is signed at its present size. */
interface SignedTrees {
  readonly ledger: string;
  readonly eventsSize: number;
  readonly eventsRoot: Buffer;
  readonly headsSize: number;
  readonly headsRoot: Buffer;
}

/** The ledgers whose two trees are signed in full under their present names, in one query. Nothing is locked. */
const readSigned = (
  database: Database,
  signer: Signer,
  ledgers: readonly string[],
): Promise<SignedTrees[]> => {
  const origins = (log: LogName): string[] => ledgers.map((ledger) => signer.originOf(ledger, log));
  return database.run(
    (sql) => sql<SignedTrees[]>`
      select l.ledger, e.size as "eventsSize", e.root as "eventsRoot", d.size as "headsSize", d.root as "headsRoot"
      from unnest(${ledgers as string[]}::text[], ${origins('events')}::text[], ${origins('heads')}::text[])
        as l(ledger, events, heads)
      join proofs.trees e on e.ledger_id = l.ledger and e.log = 'events' and e.signed = e.size
      join proofs.trees d on d.ledger_id = l.ledger and d.log = 'heads' and d.signed = d.size and d.covers = e.size
      where exists (
          select from proofs.checkpoints c
          where c.ledger_id = l.ledger and c.log = 'events' and c.origin = l.events and c.size = e.size)
        and exists (
          select from proofs.checkpoints c
          where c.ledger_id = l.ledger and c.log = 'heads' and c.origin = l.heads and c.size = d.size)`,
  );
};

/**
 * The ledgers in which nothing is left to sign, and whose marks are those of the stored trees. After a restart most
 * ledgers are such: they would be locked and signed again one by one without this look.
 */
export const findSigned = async (
  database: Database,
  signer: Signer,
  ledgers: readonly string[],
): Promise<string[]> => {
  const found: string[] = [];
  // One after the other: the files are small, and a start has other work.
  for (const each of await readSigned(database, signer, ledgers)) {
    const { ledger, eventsSize, eventsRoot, headsSize, headsRoot } = each;
    const isMarked =
      (await signer.isMarked({
        ledger,
        log: 'events',
        size: eventsSize,
        root: new Uint8Array(eventsRoot),
      })) &&
      (await signer.isMarked({ ledger, log: 'heads', size: headsSize, root: new Uint8Array(headsRoot) }));
    if (isMarked) found.push(ledger);
  }
  return found;
};
