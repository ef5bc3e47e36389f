import type { Test } from 'tap';
import { parseCheckpoint } from '../../src/proofs/format/checkpoint.ts';
import { verifyEd25519 } from '../../src/proofs/format/web-crypto.ts';
import { parsePolicy, type Policy } from '../../src/proofs/verify/policy.ts';
import { verifyBundle, type VerifyOptions } from '../../src/proofs/verify/verify-bundle.ts';
import { sha256 } from '../../src/transparency/sha256.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import type { Service } from '../support/service.ts';

type Asks = Pick<Service, 'ask'>;

/** The text of an answer of the log. */
export const textOf = async ({ ask }: Asks, path: string): Promise<string> => {
  const { status, body } = await ask('GET', path);
  if (status !== 200) throw new Error(`${path}: ${String(status)} ${JSON.stringify(body)}`);
  return String(body);
};

export const sizeOf = async ({ ask }: Asks, log = '/log'): Promise<number> => {
  const { status, body } = await ask('GET', `${log}/checkpoint`);
  return status === 200 ? (parseCheckpoint(String(body))?.size ?? 0) : 0;
};

/** Waits until the log and its heads are signed up to a public position, by default up to the present. */
export const untilSigned = async (
  desk: Pick<Desk, 'ask' | 'publicHead'>,
  position?: number,
): Promise<number> => {
  const wanted = position ?? (await desk.publicHead());
  await until(async () => (await sizeOf(desk)) >= wanted, `the log is signed up to ${String(wanted)}`);
  return wanted;
};

/** The size of the log of events that the last signed heads tell of. */
const headsCover = async ({ ask }: Asks): Promise<number> => {
  const leaves = await sizeOf({ ask }, '/log/heads');
  if (leaves === 0) return 0;
  const number = Math.floor((leaves - 1) / 256);
  const width = leaves - number * 256;
  const part = width === 256 ? '' : `.p/${String(width)}`;
  const { body } = await ask('GET', `/log/heads/tile/entries/${String(number).padStart(3, '0')}${part}`);
  return Number([...String(body).matchAll(/"size":(\d+)/g)].at(-1)?.[1] ?? 0);
};

/** Waits until signed heads tell of the public events up to the present, so that they can be proven. */
export const untilProvable = async (desk: Pick<Desk, 'ask' | 'publicHead'>): Promise<void> => {
  const wanted = await untilSigned(desk);
  await until(async () => (await headsCover(desk)) >= wanted, `heads tell of ${String(wanted)} events`);
};

export const policyFrom = (text: string): Policy => {
  const parsed = parsePolicy(sha256, text);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.policy;
};

/** The proof of a stream once it has this many public events. */
export const proofOf = async (
  { ask }: Asks,
  path: string,
  isWhole: (text: string) => boolean = () => true,
): Promise<string> => {
  let text = '';
  await until(async () => {
    const { status, body } = await ask('GET', `${path}/proof`);
    text = String(body);
    return status === 200 && isWhole(text);
  }, `there is a proof at ${path}`);
  return text;
};

export const eventsIn = (text: string): number =>
  text.split('\n').filter((line) => line.startsWith('{"kind":"event"')).length;

export const judge = (text: string | Uint8Array, policy: Policy, over: Partial<VerifyOptions> = {}) =>
  verifyBundle(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    sha256,
    policy,
    verify: verifyEd25519,
    now: Math.floor(Date.now() / 1_000),
    ...over,
  });

export interface Live extends Desk {
  /** A claim with a published verdict, which has this many public events. */
  readonly claimId: string;
  readonly verdictId: string;
  readonly policy: Policy;
  readonly policyText: string;
}

/** A ledger with a few records, signed, and a policy for it. */
export const openLive = async (t: Test, options: Parameters<typeof openDesk>[1] = {}): Promise<Live> => {
  const desk = await openDesk(t, options);
  await desk.claim();
  const claimId = await desk.claim({ wording: 'Water boils at 90 °C at sea level; “so they say”.' });
  const verdictId = await desk.verdict(claimId, [await desk.evidence(claimId, { stance: 'refutes' })]);
  await desk.claim();
  await untilProvable(desk);
  const policyText = await textOf(desk, '/log/policy');
  return { ...desk, claimId, verdictId, policyText, policy: policyFrom(policyText) };
};
