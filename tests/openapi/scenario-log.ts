import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './caller.ts';
import type { Written } from './scenario-writes.ts';
import type { Service } from '../support/service.ts';

/** Keys, salts, hashes and signatures are random. The examples have some of the same form, which never change. */
const key = (name: string): string => `${name}+8dbf2f0b+AQ9D2QAVp27Nq3SH7DR2eiOkKGHlIBSWsJQ2OOPBPwEB`;
const origin = 'ledger.example.org/v1/ledgers/main';
const root = 'w0rhRaRACh4LfpHeogTeCJu4abzst5CBU0kNjMD6P+c=';
const signature =
  'jb8vC6OL0I2ZI8sCj1v7H3Wn5aAdn3k2m5sMwJ0x1o8u1m0vTgn6l9yQy3gkY7mZ2v2c1E6p3n0Jr4YyYp6s5r2zBw==';
const checkpoint = (name: string): string => `${name}\n412\n${root}\n\n— ${name} ${signature}\n`;
const bundle = (claim: string): string =>
  [
    { kind: 'proof', format: 1, origin, claim, size: 412, checkpoint: checkpoint(origin), paths: [root] },
    { kind: 'end', lines: 1 },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/** Waits until the verifiable log is signed up to the claim, and reads every part of it. */
export const runLog = async (
  call: Call,
  { claim, claimant, source }: Pick<Written, 'claim' | 'claimant'> & { readonly source: string },
  ask: Service['ask'],
): Promise<Record<string, string>> => {
  const sizeOf = async (log: string): Promise<string> =>
    String((await ask('GET', `${log}/checkpoint`)).body).split('\n')[1] ?? '';
  const { body: history } = await ask('GET', `/claims/${claim}/history?limit=200`);
  const { position } = history.items.at(-1) as { position: number };
  // The checkpoint is polled and not the proof, which the rate limit counts as many requests.
  const isSigned = async (): Promise<boolean> =>
    Number(await sizeOf('/log')) >= position && Number(await sizeOf('/log/heads')) > 0;
  while (!(await isSigned())) await sleep(200);
  const size = await sizeOf('/log');
  const sizeOfHeads = await sizeOf('/log/heads');
  const things = { size, level: '0', tile: '000.p%2F1', number: '0' };
  await call('readClaimProof', { path: { claim }, shown: () => bundle(claim) });
  await call('readSourceProof', { path: { source }, shown: () => bundle(source) });
  await call('readClaimantProof', { path: { claimant }, shown: () => bundle(claimant) });
  await call('readVerifierKey', { shown: () => `${key(origin)}\n` });
  await call('readLogPolicy', {
    shown: () => `log ${key(origin)}\nheads ${key(`${origin}/heads`)}\nquorum none\n`,
  });
  await call('readDisclosures', {
    path: things,
    shown: () => `${JSON.stringify({ kind: 'end', lines: 0 })}\n`,
  });
  for (const suffix of ['', 'OfHeads']) {
    const name = suffix === '' ? origin : `${origin}/heads`;
    const at = suffix === '' ? size : sizeOfHeads;
    await call(`readCheckpoint${suffix}`, { shown: () => checkpoint(name) });
    await call(`readCheckpointAtSize${suffix}`, { path: { size: at }, shown: () => checkpoint(name) });
    await call(`readTile${suffix}`, { path: things, shown: () => '32 bytes for each hash' });
    await call(`readEntries${suffix}`, { path: things, shown: () => 'two bytes of length, then an entry' });
  }
  return things;
};
