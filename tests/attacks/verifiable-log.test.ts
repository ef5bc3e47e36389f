import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { flipped, parse, replaced, written } from '../transparency/bundle-lines.ts';
import { forgeries, type Material } from './forgeries.ts';
import { parsePolicy } from '../../src/proofs/verify/policy.ts';
import { sha256 } from '../../src/transparency/sha256.ts';
import { openSigner } from '../../src/transparency/signer/signer.ts';
import { connectAsOwner } from '../support/database.ts';
import { dataDirectory } from '../support/process.ts';
import {
  judge,
  openLive,
  policyFrom,
  proofOf,
  sizeOf,
  textOf,
  untilSigned,
  type Live,
} from '../transparency/live.ts';

const gather = async (live: Live): Promise<Material> => {
  const at = `/claims/${live.claimId}`;
  const earlier = parse(await proofOf(live, at));
  await live.evidence(live.claimId);
  const position = await untilSigned(live);
  const text = await proofOf(live, at, (each) => parse(each)[0]?.['size'] >= position);
  const others = (await live.ask('GET', '/claims?limit=10')).body.items as { id: string }[];
  const other = others.find(({ id }) => id !== live.claimId)?.id ?? '';
  const lines = parse(text).filter(({ kind }) => kind !== 'end');
  const events = lines.filter(({ kind }) => kind === 'event');
  const [first] = lines;
  const heads = lines.find(({ kind }) => kind === 'heads');
  if (first === undefined || heads === undefined) throw new Error(text);
  return { lines, events, first, heads, other: parse(await proofOf(live, `/claims/${other}`)), earlier };
};

t.test('a forger changed the proof of a live ledger: no forgery verifies', async (t) => {
  const live = await openLive(t);
  const material = await gather(live);
  const sound = await judge(written(material.lines), live.policy);
  t.match(sound, { verdict: 'VERIFIED', complete: true }, 'the file itself verifies');
  t.ok(Object.keys(forgeries).length >= 50, `${String(Object.keys(forgeries).length)} forgeries`);
  for (const [wanted, [forge, allowed]] of Object.entries(forgeries)) {
    const forged = forge(material);
    const text = typeof forged === 'string' ? forged : written(forged);
    t.not(text, written(material.lines), `${wanted}: the file is another one`);
    t.match((await judge(text, live.policy)).verdict, allowed, wanted);
  }
  t.test('a rewriter signed another tree with the same key: a kept checkpoint tells', async (t) => {
    const kept = String(material.earlier[0]?.['checkpoint']);
    const since = await textOf(live, `/claims/${live.claimId}/proof?since=${kept.split('\n')[1] ?? ''}`);
    t.match(
      await judge(since, live.policy, { since: kept }),
      { verdict: 'VERIFIED' },
      'the log grew out of it',
    );
    const fork = replaced(kept, 2, flipped);
    t.match((await judge(since, live.policy, { since: fork })).verdict, /INVALID|UNTRUSTED/);
    t.match(
      (await judge(written(material.lines), live.policy, { since: kept })).verdict,
      /UNTRUSTED/,
      'no proof from there',
    );
  });
  t.test('an impostor signed with a key of the same name: the policy knows another', async (t) => {
    const impostor = await openSigner({
      folder: await dataDirectory(t),
      origin: 'ledger.example.org/v1/ledgers',
      publicUrl: undefined,
    });
    const theirs = policyFrom(
      `log ${impostor.verifierKeyOf('main', 'events')}\nheads ${impostor.verifierKeyOf('main', 'heads')}\nquorum none\n`,
    );
    t.match((await judge(written(material.lines), theirs)).verdict, /UNTRUSTED/);
    t.ok(parsePolicy(sha256, live.policyText).ok);
  });
  t.test(
    'the newest event is dropped with the heads: the verdict says “up to its newest event” alone',
    async (t) => {
      const text = written(material.earlier.filter(({ kind }) => kind !== 'heads'));
      t.match(await judge(text, live.policy), { verdict: 'VERIFIED', complete: false });
    },
  );
});

t.test('an administrator changed a row behind the service: nothing of it is served as proven', async (t) => {
  const live = await openLive(t);
  const owner = connectAsOwner(live.place);
  t.teardown(() => owner.end());
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      update log.events set data = jsonb_set(data, '{rationale}', '"Something else."')
      where type = 'verdict.published' and stream_id = ${live.claimId}`;
  });
  const { status, body } = await live
    .ask('GET', `/claims/${live.claimId}/proof`)
    .catch(() => ({ status: 0, body: '' }));
  const isCut = status === 0 || status >= 500 || !String(body).includes('{"kind":"end"');
  t.ok(isCut, `no whole proof: ${String(status)}`);
  const size = await sizeOf(live);
  const entries = await live.ask('GET', `/log/tile/entries/000.p/${String(size)}`);
  t.equal(entries.status, 500, 'nor its entries');
});

t.test('a stranger wanted to count the desk by the log: its acts change nothing there', async (t) => {
  const live = await openLive(t);
  const evidence = await live.evidence(live.claimId);
  await untilSigned(live);
  const before = await textOf(live, '/log/checkpoint');
  const entries = await textOf(live, '/log/tile/entries/000.p/3');
  const head = await live.head();
  await live.proposal(live.claimId, [evidence]);
  t.ok((await live.head()) > head, 'the desk acted');
  await sleep(2_500);
  t.equal(await textOf(live, '/log/checkpoint'), before, 'no checkpoint tells of it');
  t.equal(await sizeOf(live), await live.publicHead(), 'the size is the number of public events');
  t.equal(await textOf(live, '/log/tile/entries/000.p/3'), entries);
  const numbers = [...entries.matchAll(/"position":(\d+)/g)].map(([, number]) => Number(number));
  t.same(numbers, [1, 2, 3], 'positions are those of the public');
});

t.test('a stranger wanted to know of a claim of the desk: it has no proof', async (t) => {
  const live = await openLive(t);
  const hidden = await live.claim({ visibility: 'desk' });
  for (const key of [undefined, live.keys.editor]) {
    const { status, body } = await live.ask('GET', `/claims/${hidden}/proof`, { key });
    t.match({ status, type: body.type }, { status: 404, type: /unknown-claim$/ });
  }
});
