import { parseCheckpoint, type SignedCheckpoint } from '../format/checkpoint.ts';
import type { Findings } from './findings.ts';
import { meetsQuorum, type Policy } from './policy.ts';
import { signatureOf, type VerifierKey, type VerifyEd25519 } from '../format/signed-note.ts';

/** What a verifier brings: its policy, its clock and how old a checkpoint may be. Times are seconds since 1970. */
export interface Trust {
  readonly policy: Policy;
  readonly verify: VerifyEd25519;
  readonly now: number;
  /** Cosignatures older than this many seconds do not count. */
  readonly maxAge?: number;
}

/** A checkpoint with the time at which the latest of its witnesses saw it. */
export interface TrustedCheckpoint extends SignedCheckpoint {
  readonly cosignedAt?: number;
}

const cosignatures = async (
  checkpoint: SignedCheckpoint,
  { policy, verify }: Trust,
  findings: Findings,
): Promise<Map<string, number>> => {
  const times = new Map<string, number>();
  for (const [name, witness] of policy.witnesses) {
    const verdict = await signatureOf(checkpoint.note, witness, verify);
    if (verdict.result === 'wrong') findings.invalid(`the cosignature of witness ${name} does not verify`);
    if (verdict.result === 'right' && verdict.time !== undefined) times.set(name, verdict.time);
  }
  return times;
};

/** Judges a checkpoint by the policy. Answers undefined, with a finding, if it is malformed. */
export const judgeCheckpoint = async (
  text: string,
  key: VerifierKey,
  trust: Trust,
  findings: Findings,
  { ageMatters }: { ageMatters: boolean },
): Promise<TrustedCheckpoint | undefined> => {
  const checkpoint = parseCheckpoint(text);
  if (checkpoint === undefined) {
    findings.invalid('a checkpoint is malformed');
    return undefined;
  }
  if (checkpoint.origin !== key.name) {
    findings.untrusted(`the checkpoint is of ${checkpoint.origin}; the policy trusts ${key.name}`);
  }
  const signed = await signatureOf(checkpoint.note, key, trust.verify);
  if (signed.result === 'wrong') findings.invalid(`the signature of ${key.name} does not verify`);
  if (signed.result === 'absent')
    findings.untrusted(`the checkpoint is not signed by the key of ${key.name}`);
  const times = await cosignatures(checkpoint, trust, findings);
  const { maxAge } = trust;
  const counts = (time: number) => !ageMatters || maxAge === undefined || time >= trust.now - maxAge;
  const cosigned = new Set([...times].filter(([, time]) => counts(time)).map(([name]) => name));
  if (!meetsQuorum(trust.policy.quorum, cosigned)) {
    findings.untrusted('too few of the witnesses of the policy cosigned the checkpoint, or too long ago');
  }
  if (ageMatters && maxAge !== undefined && cosigned.size === 0) {
    findings.untrusted('no witness tells the age of the checkpoint');
  }
  const cosignedAt = times.size > 0 ? Math.max(...times.values()) : undefined;
  return { ...checkpoint, ...(cosignedAt !== undefined && { cosignedAt }) };
};
