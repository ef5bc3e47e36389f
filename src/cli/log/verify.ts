import { readFile } from 'node:fs/promises';
import type { Settings } from '../../settings/settings.ts';
import { verifyEd25519 } from '../../proofs/format/web-crypto.ts';
import { parsePolicy } from '../../proofs/verify/policy.ts';
import { verifyBundle, type NotVerified, type Verified } from '../../proofs/verify/verify-bundle.ts';
import { sha256 } from '../../transparency/sha256.ts';
import { BadData } from '../failures.ts';

interface VerifyOptions {
  readonly file: string;
  readonly policy: string;
  readonly since?: string | undefined;
  readonly maxAge?: number | undefined;
  readonly json: boolean;
}

/** The exit code of each verdict. Scripts tell a forged file from one that is cut short or not trusted. */
const codes: Readonly<Record<(Verified | NotVerified)['verdict'], number>> = {
  VERIFIED: 0,
  INVALID: 1,
  INCOMPLETE: 2,
  UNTRUSTED: 3,
};

const inForceOf = ({ inForce }: Verified): string => {
  if (inForce === null) return 'No verdict is in force.';
  const rating = inForce.rating === undefined ? '' : `, rated ${JSON.stringify(inForce.rating)}`;
  return `In force since ${inForce.since}: ${JSON.stringify(inForce.verdict)}${rating}.`;
};

const inWords = (verified: Verified): string[] => [
  `${String(verified.events)} public events of ${verified.claim}, in the log ${verified.origin} of ${String(verified.size)} entries.`,
  verified.cosignedAt === undefined
    ? 'No witness tells when the log had that size.'
    : `A witness saw that size at ${new Date(verified.cosignedAt * 1_000).toISOString()}.`,
  verified.complete
    ? 'Nothing public of it was left out, as far as the log says.'
    : `It is whole up to its newest event shown${verified.newest === undefined ? '' : `, of ${verified.newest.at}`}. The file does not prove that there is none after it.`,
  ...verified.erased.map(
    ({ position, section, basis }) =>
      `Erased by law at position ${String(position)}: ${section} (${JSON.stringify(basis)}).`,
  ),
  ...verified.disclosed.map(
    ({ position, type, existedBy }) =>
      `Disclosed: ${type} at position ${String(position)}${existedBy === undefined ? '' : `, which existed when the log had ${String(existedBy)} entries`}.`,
  ),
  inForceOf(verified),
];

/**
 * Checks a proof bundle without a server, a database or a network. Key, name and quorum come from the policy file alone.
 * The exit code is the verdict.
 */
export const verify = async (
  { file, policy: policyFile, since, maxAge, json }: VerifyOptions,
  _: Settings,
): Promise<void> => {
  const policy = parsePolicy(sha256, await readFile(policyFile, 'utf8'));
  if (!policy.ok) throw new BadData(`${policyFile} is no policy: ${policy.why}`);
  const kept = since === undefined ? {} : { since: await readFile(since, 'utf8') };
  const age = maxAge === undefined ? {} : { maxAge };
  const now = Math.floor(Date.now() / 1_000);
  const trust = { sha256, policy: policy.policy, verify: verifyEd25519, now };
  const verdict = await verifyBundle(new Uint8Array(await readFile(file)), { ...trust, ...kept, ...age });
  const lines = verdict.verdict === 'VERIFIED' ? inWords(verdict) : verdict.why;
  process.stdout.write(
    json ? `${JSON.stringify(verdict, null, 2)}\n` : `${[verdict.verdict, ...lines].join('\n')}\n`,
  );
  process.exitCode = codes[verdict.verdict];
};
