import path from 'node:path';
import { equalBytes, fromBase64, toBase64, type Bytes } from '../../proofs/format/bytes.ts';
import { checkpointText } from '../../proofs/format/checkpoint.ts';
import { isConsistent } from '../../proofs/format/merkle.ts';
import {
  noteOf,
  parseVerifierKey,
  signLine,
  verifierKeyText,
  type VerifierKey,
} from '../../proofs/format/signed-note.ts';
import { sha256 } from '../sha256.ts';
import type { LogName } from '../tree/stored-tiles.ts';
import { makeFolder, readIfThere, withLock, writeDurably, writeOnce } from './folder.ts';
import { openSigningKey, type SigningKey } from './signing-key.ts';

/** The high-water mark of one log: the largest tree that was signed under a name. It lies outside of the database. */
interface Mark {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  /** The digest of the key that signed it. */
  readonly key: string;
}

/** A tree to sign. */
export interface Unsigned {
  readonly ledger: string;
  readonly log: LogName;
  readonly size: number;
  readonly root: Bytes;
  /** Whether checkpoints of the ledger are stored: under this name, and under any. Without a mark they forbid to sign. */
  readonly hasNotes: { readonly ofOrigin: boolean; readonly ofAny: boolean };
  /** The consistency proof from an earlier size to this one, from the stored tiles. */
  readonly prove: (from: number) => Promise<readonly Bytes[]>;
}

export type Signed = { readonly note: string; readonly origin: string } | { readonly refused: string };

/**
 * Signs the checkpoints of this deployment. It is a witness of its own database: it trusts nothing but the mark in its
 * folder. So a database that was put back can never lead to two histories under one name.
 */
export interface Signer {
  /** The name of a log. It never changes once the folder holds it. */
  originOf(ledger: string, log: LogName): string;
  /** The verifier key of a log, as text. */
  verifierKeyOf(ledger: string, log: LogName): string;
  /** Whether this start made the key. */
  readonly isNew: boolean;
  /** Whether the mark is of exactly this tree, by the present key. Then there is nothing to sign and nothing to refuse. */
  isMarked(tree: Pick<Unsigned, 'ledger' | 'log' | 'size' | 'root'>): Promise<boolean>;
  /** Moves the mark and signs, or refuses in words. */
  sign(unsigned: Unsigned): Promise<Signed>;
  /** Sets the mark to a size and root that an operator has from elsewhere. */
  adopt(ledger: string, log: LogName, known: { readonly size: number; readonly root: Bytes }): Promise<void>;
}

export interface SignerOptions {
  readonly folder: string;
  /** The beginning of the names, before `/<ledger>`. It replaces the stored one. */
  readonly origin: string | undefined;
  /** The public address of the service. It counts at the first start alone. */
  readonly publicUrl: string | undefined;
}

const readMark = async (file: string): Promise<Mark | undefined> => {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const mark = JSON.parse(text) as Partial<Mark>;
  const { origin = '', size = -1, root = '', key = '' } = mark;
  if (!Number.isSafeInteger(size) || size < 0 || fromBase64(root)?.length !== 32)
    throw new Error(`${file} is no mark of a signer`);
  return { origin, size, root, key };
};

/** Reads the beginning of all names, and fixes it at the first start. */
const openOrigin = async ({ folder, origin, publicUrl }: SignerOptions, key: SigningKey): Promise<string> => {
  const file = path.join(folder, 'origin');
  const usual =
    publicUrl === undefined
      ? `ledger-${key.digest}.invalid`
      : `${publicUrl.replace(/^https?:\/\//, '')}/v1/ledgers`;
  const { text } = await writeOnce(file, `${origin ?? usual}\n`);
  if (origin === undefined || text.trim() === origin) return text.trim();
  await writeDurably(file, `${origin}\n`);
  return origin;
};

const remedy = 'See “Recover the signer” in docs/runbook.md.';

/** Why a tree may not be signed by its mark, in words; undefined if it may. */
const objection = async (
  mark: Mark | undefined,
  { log, size, root, hasNotes, prove }: Unsigned,
  key: string,
  isNamed: boolean,
): Promise<string | undefined> => {
  if (mark === undefined) {
    if (!hasNotes.ofOrigin && (isNamed || !hasNotes.ofAny)) return undefined;
    return `Checkpoints of the log of ${log} were signed before, and the signer has lost its mark. It signs again once “log adopt” names a size and root that a reader, a mirror or a witness kept. ${remedy}`;
  }
  if (mark.key !== key)
    return `The key of the signer is not the one that signed the log of ${log} before. Put the former key back. ${remedy}`;
  if (size < mark.size)
    return `The log of ${log} has ${String(size)} entries, and ${String(mark.size)} were signed: the database has gone back, for example to an older backup. What was signed cannot be unsaid. ${remedy}`;
  const old = fromBase64(mark.root) ?? new Uint8Array(0);
  const roots = { old, now: root };
  if (size === mark.size && equalBytes(old, root)) return undefined;
  const proof = size === mark.size ? [] : await prove(mark.size);
  if (size > mark.size && isConsistent(sha256, { old: mark.size, size, roots, proof })) return undefined;
  return `The log of ${log} is another one than was signed with ${String(mark.size)} entries: the database went back and then on, or its past was changed. Signing would make two histories. ${remedy}`;
};

/** Opens the folder of the signer. Makes the key and fixes the names at the first start. */
export const openSigner = async (options: SignerOptions): Promise<Signer> => {
  const { folder } = options;
  await makeFolder(folder);
  const key = await openSigningKey(folder);
  const prefix = await openOrigin(options, key);
  const originOf = (ledger: string, log: LogName): string =>
    `${prefix}/${ledger}${log === 'heads' ? '/heads' : ''}`;
  const verifierKeyOf = (ledger: string, log: LogName): string =>
    verifierKeyText(sha256, { name: originOf(ledger, log), kind: 'signature', publicKey: key.publicKey });
  const keyOf = (ledger: string, log: LogName): VerifierKey => {
    const parsed = parseVerifierKey(sha256, verifierKeyOf(ledger, log));
    if (parsed === undefined) throw new Error(`${originOf(ledger, log)} cannot be the name of a log`);
    return parsed;
  };
  const fileOf = (ledger: string, log: LogName): string => path.join(folder, `${ledger}.${log}.mark`);
  const markAt = async (ledger: string, log: LogName, mark: Omit<Mark, 'origin' | 'key'>): Promise<void> => {
    const whole: Mark = { origin: originOf(ledger, log), ...mark, key: key.digest };
    const file = fileOf(ledger, log);
    const former = await readMark(file);
    // The mark of a former name stays, beside the one that replaces it.
    if (former !== undefined && former.origin !== whole.origin)
      await writeDurably(`${file}.until-${String(former.size)}`, `${JSON.stringify(former)}\n`);
    await writeDurably(file, `${JSON.stringify(whole)}\n`);
  };
  return {
    originOf,
    verifierKeyOf,
    isNew: key.isNew,
    isMarked: async ({ ledger, log, size, root }) => {
      const mark = await readMark(fileOf(ledger, log));
      const is = { origin: originOf(ledger, log), size, root: toBase64(root), key: key.digest };
      return (
        mark?.origin === is.origin && mark.size === is.size && mark.root === is.root && mark.key === is.key
      );
    },
    sign: (unsigned) =>
      withLock(folder, async () => {
        const { ledger, log, size, root } = unsigned;
        const origin = originOf(ledger, log);
        const stored = await readMark(fileOf(ledger, log));
        const mark = stored?.origin === origin ? stored : undefined;
        const isNamed = options.origin !== undefined;
        const refused = await objection(mark, unsigned, key.digest, isNamed);
        if (refused !== undefined) return { refused };
        // The mark is on the disk before the signature exists. The reverse order could forget a signature in a crash.
        if (mark?.size !== size) await markAt(ledger, log, { size, root: toBase64(root) });
        const text = checkpointText({ origin, size, root });
        return { origin, note: noteOf(text, [await signLine(text, keyOf(ledger, log), key.sign)]) };
      }),
    adopt: (ledger, log, { size, root }) =>
      withLock(folder, () => markAt(ledger, log, { size, root: toBase64(root) })),
  };
};
