import {
  MAX_BUNDLE_BYTES,
  MalformedBundle,
  parseBundle,
  type Bundle,
  type EarlierLine,
} from '../bundle/parse-bundle.ts';
import { decodeUtf8, equalBytes, type Bytes, type Sha256 } from '../format/bytes.ts';
import type { Json } from '../format/canonical-json.ts';
import { parseCheckpoint, type Checkpoint } from '../format/checkpoint.ts';
import { mayBeErased } from './erasable.ts';
import { newFindings, type Fault, type Findings } from './findings.ts';
import { checkHeads } from './verify-heads.ts';
import { isConsistent, rootOfJoinedProof } from '../format/merkle.ts';
import { checkEvent, checkWithheld, erasureOf, type ShownEvent } from './shown-event.ts';
import { judgeCheckpoint, type Trust, type TrustedCheckpoint } from './trust.ts';

/** What a verified bundle proves. */
export interface Verified {
  readonly verdict: 'VERIFIED';
  readonly origin: string;
  readonly claim: string;
  /** The number of entries of the log that the proof covers. */
  readonly size: number;
  /** When the latest witness saw that size, in seconds since 1970. Absent without witnesses. */
  readonly cosignedAt?: number;
  /** The public events shown. */
  readonly events: number;
  /** The position and time of the newest public event shown. */
  readonly newest?: { readonly position: number; readonly at: string };
  /** Whether the record is whole as of `size`. Without heads it is whole up to its newest event shown. */
  readonly complete: boolean;
  /** The sections that were erased by law, each with the event that says so. */
  readonly erased: readonly { position: number; section: string; by: string; basis: Json }[];
  /** Desk events that were disclosed, and the smallest earlier size that held each. */
  readonly disclosed: readonly { position: number; type: string; existedBy?: Checkpoint['size'] }[];
  /** The verdict in force, or null. `rating` is absent for a record that does not show it. */
  readonly inForce: { readonly verdict: Json; readonly rating?: Json; readonly since: string } | null;
}

export interface NotVerified {
  readonly verdict: Fault;
  readonly why: readonly string[];
}

export interface VerifyOptions extends Trust {
  readonly sha256: Sha256;
  /** A checkpoint that the reader kept from before. The log must have grown out of it. */
  readonly since?: string;
}

const checkOrder = (events: readonly ShownEvent[], size: number, findings: Findings): void => {
  let last = 0;
  let prev = 0;
  for (const { header, isPublic } of events) {
    const place = `position ${String(header.position)}`;
    if (header.position <= last) findings.invalid(`the event at ${place} stands out of order`);
    if (header.position > size) findings.invalid(`${place} is beyond the size of the log`);
    last = header.position;
    if (header.prev !== prev) {
      findings.incomplete(`before ${place} the public event at position ${String(header.prev)} is missing`);
    }
    if (isPublic) prev = header.position;
  }
};

const checkErasures = (events: readonly ShownEvent[], findings: Findings): Verified['erased'] => {
  const erased: Verified['erased'][number][] = [];
  for (const event of events) {
    for (const [section, commitment] of event.erased) {
      const { position, type } = event.header;
      const by = erasureOf(events, event, [section, commitment]);
      if (by === undefined || !mayBeErased(type, section)) {
        findings.incomplete(`${section} at position ${String(position)} is missing without a lawful erasure`);
      } else {
        erased.push({ position, section, by: by.header.event, basis: by.sections.get('data.basis') ?? null });
      }
    }
  }
  return erased;
};

const checkEarlier = async (
  line: EarlierLine,
  now: Checkpoint,
  { sha256, ...trust }: VerifyOptions,
  findings: Findings,
): Promise<Checkpoint | undefined> => {
  const { policy } = trust;
  const old = await judgeCheckpoint(line.checkpoint, policy.log, trust, findings, { ageMatters: false });
  if (old === undefined) return undefined;
  const roots = { old: old.root, now: now.root };
  const grown = { old: old.size, size: now.size, roots, proof: line.consistency };
  if (!isConsistent(sha256, grown)) {
    findings.invalid(`the log did not grow out of its checkpoint of size ${String(old.size)}`);
  }
  return old;
};

/** Compares with the checkpoint that the reader kept. */
const checkKept = (
  since: string,
  now: Checkpoint,
  earlier: readonly Checkpoint[],
  findings: Findings,
): void => {
  const kept = parseCheckpoint(since);
  if (kept === undefined) {
    findings.invalid('the kept checkpoint is malformed');
    return;
  }
  const same = (other: Checkpoint) => other.size === kept.size && equalBytes(other.root, kept.root);
  if (kept.origin !== now.origin) findings.untrusted(`the kept checkpoint is of ${kept.origin}`);
  if (kept.size > now.size) findings.untrusted('the bundle is older than the kept checkpoint');
  else if (kept.size === now.size) {
    if (!same(now)) findings.invalid('the log has another root than the kept checkpoint of this size');
  } else if (!earlier.some(same)) {
    findings.untrusted('the bundle does not prove that the log grew out of the kept checkpoint');
  }
};

const inForceOf = (events: readonly ShownEvent[]): Verified['inForce'] => {
  let inForce: Verified['inForce'] = null;
  for (const { header, sections, isPublic } of events) {
    if (!isPublic) continue;
    const verdict = sections.get('data.verdict') ?? null;
    if (header.type === 'verdict.published') {
      const rating = sections.get('data.rating');
      inForce = { verdict, ...(rating !== undefined && { rating }), since: header.at };
    }
    const ends = header.type === 'verdict.superseded' || header.type === 'verdict.retracted';
    if (ends && inForce?.verdict === verdict) inForce = null;
  }
  return inForce;
};

const disclosedOf = (
  events: readonly ShownEvent[],
  earlier: readonly Checkpoint[],
  findings: Findings,
): Verified['disclosed'] => {
  const sizes = earlier.map(({ size }) => size).sort((one, other) => one - other);
  return events
    .filter(({ isPublic }) => !isPublic)
    .map(({ header: { position, type } }) => {
      const existedBy = sizes.find((size) => size >= position);
      if (existedBy === undefined && sizes.length > 0) {
        findings.invalid(`no earlier checkpoint holds the disclosed event at position ${String(position)}`);
      }
      return { position, type, ...(existedBy !== undefined && { existedBy }) };
    });
};

const checkTree = (
  { proof }: Bundle,
  events: readonly ShownEvent[],
  checkpoint: Checkpoint,
  sha256: Sha256,
  findings: Findings,
): void => {
  if (checkpoint.size !== proof.size) findings.invalid('the checkpoint is of another size than the bundle');
  const leaves = new Map<number, Bytes>(events.map(({ header, leaf }) => [header.position - 1, leaf]));
  const root = rootOfJoinedProof(sha256, leaves, proof.size, proof.paths);
  if (root === undefined || !equalBytes(root, checkpoint.root)) {
    findings.invalid('the events are not those of the signed tree');
  }
};

const summary = (
  bundle: Bundle,
  checkpoint: TrustedCheckpoint,
  events: readonly ShownEvent[],
): Pick<
  Verified,
  'verdict' | 'origin' | 'claim' | 'size' | 'cosignedAt' | 'events' | 'newest' | 'inForce'
> => {
  const shown = events.filter(({ isPublic }) => isPublic);
  const newest = shown.at(-1)?.header;
  return {
    verdict: 'VERIFIED',
    origin: checkpoint.origin,
    claim: bundle.proof.claim,
    size: checkpoint.size,
    ...(checkpoint.cosignedAt !== undefined && { cosignedAt: checkpoint.cosignedAt }),
    events: shown.length,
    ...(newest && { newest: { position: newest.position, at: newest.at } }),
    inForce: inForceOf(events),
  };
};

const judge = async (
  bundle: Bundle,
  options: VerifyOptions,
  findings: Findings,
): Promise<Verified | undefined> => {
  const { sha256, since } = options;
  const { proof } = bundle;
  const events = bundle.events
    .map((line) => checkEvent(sha256, line, proof.claim, findings))
    .filter((event) => event !== undefined);
  const checkpoint = await judgeCheckpoint(proof.checkpoint, options.policy.log, options, findings, {
    ageMatters: true,
  });
  if (checkpoint === undefined || events.length < bundle.events.length) return undefined;
  if (proof.origin !== checkpoint.origin) findings.untrusted(`the bundle says that it is of ${proof.origin}`);
  checkOrder(events, proof.size, findings);
  checkTree(bundle, events, checkpoint, sha256, findings);
  const erased = checkErasures(events, findings);
  checkWithheld(events, findings);
  const earlier: Checkpoint[] = [];
  for (const line of bundle.earlier) {
    const old = await checkEarlier(line, checkpoint, options, findings);
    if (old !== undefined) earlier.push(old);
  }
  const disclosed = disclosedOf(events, earlier, findings);
  if (since !== undefined) checkKept(since, checkpoint, earlier, findings);
  const newest = events.findLast(({ isPublic }) => isPublic)?.header.position ?? 0;
  const complete =
    bundle.heads !== undefined &&
    (await checkHeads(bundle.heads, { claim: proof.claim, newest, checkpoint }, options, findings));
  return { ...summary(bundle, checkpoint, events), complete, erased, disclosed };
};

/**
 * Judges a proof bundle. It needs no network, no server and no database. What the answer says holds as far as the
 * keys of the policy are honest. The parsers accept one form of each value, so a bundle that was
 * changed in any byte does not verify.
 */
export const verifyBundle = async (
  file: Uint8Array,
  options: VerifyOptions,
): Promise<Verified | NotVerified> => {
  const findings = newFindings();
  const text = file.length <= MAX_BUNDLE_BYTES ? decodeUtf8(file) : undefined;
  if (text === undefined) return { verdict: 'INVALID', why: ['the file is not UTF-8, or it is too long'] };
  try {
    const verified = await judge(parseBundle(text), options, findings);
    const worst = findings.worst();
    if (worst !== undefined) return worst;
    return verified ?? { verdict: 'INVALID', why: ['the bundle cannot be read'] };
  } catch (error) {
    if (error instanceof MalformedBundle) return { verdict: 'INVALID', why: [error.message] };
    throw error;
  }
};
