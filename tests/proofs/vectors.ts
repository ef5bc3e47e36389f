import { existsSync, readFileSync } from 'node:fs';
import type { Bytes } from '../../src/proofs/format/bytes.ts';
import type { Json } from '../../src/proofs/format/canonical-json.ts';
import type { LogRow } from '../../src/proofs/format/entry.ts';

/** Vectors that a prototype made and programs in other languages judged. They lie beside the checkout. */
const file = new URL('../../../shared/data/verifiable-log/vectors.json', import.meta.url);

interface EventVector {
  readonly row: LogRow;
  readonly prev: number;
  readonly eventSalt: string;
  readonly sections: Readonly<Record<string, { canonical: string; salt: string; commitment: string }>>;
  readonly header: string;
  readonly sealSalt?: string;
  readonly entry: string;
  readonly leafHash: string;
}

export interface BundleVector {
  readonly what: string;
  readonly expected: string;
  readonly lines: string;
  readonly caughtBy?: string;
  readonly policy?: string;
  readonly now?: number;
  readonly maxAge?: number;
}

export interface Vectors {
  readonly canonicalJson: readonly { value: Json; canonical: string }[];
  readonly keys: { seed: string; log: string; heads: string; witness: string };
  readonly tileSeeds: readonly string[];
  readonly events: readonly EventVector[];
  /** Position, number of the seed's tile or other figures, and the hash of the leaf. */
  readonly rows: readonly (readonly [number, number, string])[];
  readonly roots: Readonly<Record<string, string>>;
  readonly consistency: readonly { from: number; to: number; proof: readonly string[] }[];
  readonly inclusion: readonly { index: number; size: number; proof: readonly string[] }[];
  readonly paths: readonly { indices: readonly number[]; size: number; paths: readonly string[] }[];
  readonly heads: {
    size: number;
    last: Readonly<Record<string, number>>;
    leaf: string;
    buckets: readonly string[];
    depths: readonly (readonly [number, number])[];
  };
  readonly checkpoint: string;
  readonly policy: string;
  readonly lines: readonly string[];
  readonly bundles: readonly BundleVector[];
}

export const noVectors: string | false = existsSync(file)
  ? false
  : 'the vectors of the verifiable log do not lie beside this checkout (../shared/data/verifiable-log)';

export const readVectors = (): Vectors => JSON.parse(readFileSync(file, 'utf8')) as Vectors;

export const fromHex = (hex: string): Bytes => Uint8Array.from(Buffer.from(hex, 'hex'));
