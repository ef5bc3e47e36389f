import type { Database } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import { consistencyProof } from '../proofs/format/merkle.ts';
import { growHeads } from './grow-heads.ts';
import { findSigned } from './signed-logs.ts';
import type { Signer } from './signer/signer.ts';
import { proveFromTiles, type LogName } from './tree/stored-tiles.ts';
import { readTree, type StoredTree } from './tree/stored-tree.ts';

/** A signed tree, or why it is not signed. */
type Published = { readonly tree: StoredTree } | { readonly refused: string };

/**
 * Signs the present size of a tree and stores the checkpoint. The mark moves first, then the checkpoint is stored; a
 * crash between them repeats the same signature. The row lock keeps other processes on this database out meanwhile.
 */
const publish = (
  database: Database,
  signer: Signer,
  ledger: string,
  log: LogName,
): Promise<Published | undefined> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      await tx`select from proofs.trees where ledger_id = ${ledger} and log = ${log} for update`;
      const tree = await readTree(tx, ledger, log);
      if (tree.size === 0) return undefined;
      const origin = signer.originOf(ledger, log);
      const [notes] = await tx<{ ofOrigin: boolean; ofAny: boolean }[]>`
        select exists (select from proofs.checkpoints where ledger_id = ${ledger} and log = ${log} and origin = ${origin}) as "ofOrigin",
          exists (select from proofs.checkpoints where ledger_id = ${ledger} and log = ${log}) as "ofAny"`;
      const signed = await signer.sign({
        ...{ ledger, log, size: tree.size, root: new Uint8Array(tree.root) },
        hasNotes: { ofOrigin: notes?.ofOrigin === true, ofAny: notes?.ofAny === true },
        prove: (from) =>
          proveFromTiles(tx, ledger, log, (subtree) => consistencyProof(subtree, from, tree.size)),
      });
      if ('refused' in signed) return signed;
      await tx`
        insert into proofs.checkpoints (ledger_id, log, origin, size, note)
        values (${ledger}, ${log}, ${signed.origin}, ${tree.size}, ${signed.note}) on conflict do nothing`;
      await tx`
        update proofs.trees set signed = ${tree.size}, signed_at = clock_timestamp()
        where ledger_id = ${ledger} and log = ${log}`;
      return { tree };
    }),
  );

/** A log whose checkpoints are not signed, and why, in words. */
export interface Unsigned {
  readonly ledger: string;
  readonly log: LogName;
  readonly why: string;
}

/** Signs and stores the checkpoints of both logs. */
export interface Publisher {
  /** Signs what has grown. Resolves to whether both logs were looked at and none was refused. */
  publish(ledger: string): Promise<boolean>;
  /** Which of these ledgers have nothing to sign and nothing to refuse, in one query. */
  signed(ledgers: readonly string[]): Promise<readonly string[]>;
  /** The logs that the signer refuses to sign at the moment. */
  unsigned(): readonly Unsigned[];
}

interface PublisherOptions {
  readonly database: Database;
  /** The signer, or why there is none. */
  readonly signer: Signer | { readonly unavailable: string };
  /** Called once when a log is no longer signed, or for another reason than before. */
  readonly onRefused: (unsigned: Unsigned) => void;
}

/** After a refusal the signer is asked again at most so often, in milliseconds. */
const refusedPauseMs = 10_000;
/** Token bucket of leaves of heads: a few at once, so that a quiet ledger is complete at once, then one each minute. */
const headsBurst = 30;
const headsEveryMs = 60_000;

/** Takes a token for a leaf of heads, if there is one. */
const createHeadsTokens = () => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (ledger: string): boolean => {
    const now = performance.now();
    const { tokens, at } = buckets.get(ledger) ?? { tokens: headsBurst, at: now };
    const left = Math.min(headsBurst, tokens + (now - at) / headsEveryMs);
    buckets.set(ledger, { tokens: left < 1 ? left : left - 1, at: now });
    return left >= 1;
  };
};

export const createPublisher = ({ database, signer, onRefused }: PublisherOptions): Publisher => {
  const refused = new Map<string, Unsigned & { readonly at: number }>();
  const takeHeadsToken = createHeadsTokens();

  const note = (ledger: string, log: LogName, why: string): void => {
    const before = refused.get(`${ledger} ${log}`);
    refused.set(`${ledger} ${log}`, { ledger, log, why, at: performance.now() });
    if (before?.why !== why) onRefused({ ledger, log, why });
  };
  /** Signs a log. Undefined if it has nothing to sign, or was refused. */
  const sign = async (by: Signer, ledger: string, log: LogName): Promise<StoredTree | undefined> => {
    const last = refused.get(`${ledger} ${log}`);
    if (last !== undefined && performance.now() - last.at < refusedPauseMs) return undefined;
    const published = await publish(database, by, ledger, log);
    if (published !== undefined && 'refused' in published) {
      note(ledger, log, published.refused);
      return undefined;
    }
    refused.delete(`${ledger} ${log}`);
    return published?.tree;
  };
  return {
    publish: async (ledger) => {
      if ('unavailable' in signer) {
        note(ledger, 'events', signer.unavailable);
        return false;
      }
      const tree = await sign(signer, ledger, 'events');
      if (tree === undefined) return false;
      if (takeHeadsToken(ledger))
        await growHeads(database, ledger, { origin: signer.originOf(ledger, 'events'), tree });
      return (await sign(signer, ledger, 'heads')) !== undefined;
    },
    signed: async (ledgers) => {
      if ('unavailable' in signer || ledgers.length === 0) return [];
      const found = await findSigned(database, signer, ledgers);
      for (const ledger of found) for (const log of ['events', 'heads']) refused.delete(`${ledger} ${log}`);
      return found;
    },
    unsigned: () => Array.from(refused.values(), ({ ledger, log, why }) => ({ ledger, log, why })),
  };
};
