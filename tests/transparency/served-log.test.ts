import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { leafHash } from '../../src/proofs/format/merkle.ts';
import { sha256 } from '../../src/transparency/sha256.ts';
import { connectAsOwner, testServer } from '../support/database.ts';
import { until } from '../support/core.ts';
import { dataDirectory, runMain } from '../support/process.ts';
import { adminKey, signerFolderOf, startService, type Service } from '../support/service.ts';
import { openDesk } from '../support/desk.ts';
import { openLive, proofOf, sizeOf, textOf, untilProvable, untilSigned } from './live.ts';
import { parse, written } from './bundle-lines.ts';

const bytesOf = async ({ url }: Pick<Service, 'url'>, at: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${url}/v1/ledgers/main${at}`)).arrayBuffer());

t.test(
  'tiles and entries are those of c2sp.org/tlog-tiles, kept by caches, and nothing is served unsigned',
  async (t) => {
    const live = await openLive(t);
    const size = await sizeOf(live);
    const entries = await bytesOf(live, `/log/tile/entries/000.p/${String(size)}`);
    const tile = await bytesOf(live, `/log/tile/0/000.p/${String(size)}`);
    t.equal(tile.length, size * 32);
    let at = 0;
    for (let nth = 0; nth < size; nth += 1) {
      const length = entries.readUInt16BE(at);
      const entry = entries.subarray(at + 2, at + 2 + length);
      t.same(tile.subarray(nth * 32, nth * 32 + 32), Buffer.from(leafHash(sha256, new Uint8Array(entry))));
      t.match(JSON.parse(entry.toString()), { position: nth + 1, audience: 'public' });
      at += 2 + length;
    }
    t.equal(at, entries.length, 'nothing follows the last entry');
    const cached = async (path: string) => (await live.ask('GET', path)).headers.get('cache-control');
    t.match(await cached('/log/tile/0/000.p/1'), /immutable/);
    t.match(await cached(`/log/checkpoints/${String(size)}`), /immutable/);
    t.equal(await cached('/log/checkpoint'), 'no-store');
    t.match(await cached('/log/disclosures/0'), /no-cache/);
    const lines = (await textOf(live, '/log/disclosures/0')).trim().split('\n');
    t.equal(lines.length, size + 1, 'every event is disclosed, then the end');
    const heads = await sizeOf(live, '/log/heads');
    t.ok(
      (await bytesOf(live, `/log/heads/tile/entries/000.p/${String(heads)}`)).includes(
        'claim-ledger/heads/1',
      ),
    );
    const absent = [
      ...[
        `tile/0/000.p/${String(size + 1)}`,
        'tile/0/000',
        'tile/1/000.p/1',
        'tile/0/000.p/0',
        'tile/0/000.p/256',
      ],
      ...[
        'tile/0/0',
        'tile/00/000.p/1',
        'tile/0/x000/000.p/1',
        'tile/64/000',
        'tile/entries/000',
        'tile/0/000.p/1/2',
      ],
      ...['tile/entries/x001/000', `checkpoints/${String(size + 1)}`, 'disclosures/1'],
    ];
    for (const path of absent) {
      const { status, body } = await live.ask('GET', `/log/${path}`);
      t.match({ status, type: body.type }, { status: 404, type: /not-found$/ }, path);
    }
    t.equal((await live.ask('GET', '/log/tile/0/000.p/1?a=1')).status, 400);
  },
);

t.test(
  'a ledger grows beyond one tile: full tiles, proofs across them, and an earlier checkpoint',
  async (t) => {
    const desk = await openDesk(t);
    const first = await desk.claim();
    const early = await untilSigned(desk);
    await untilProvable(desk);
    const kept = await textOf(desk, `/log/checkpoints/${String(await sizeOf(desk))}`);
    const lines = Array.from({ length: 300 }, (_, nth) =>
      desk.claim({ wording: `Claim number ${String(nth)}.` }),
    );
    await Promise.all(lines);
    const size = await untilSigned(desk);
    t.ok(size > 256 && early < 256);
    t.equal((await bytesOf(desk, '/log/tile/0/000')).length, 8_192);
    t.equal((await bytesOf(desk, '/log/tile/1/000.p/1')).length, 32);
    const folder = await dataDirectory(t);
    const at = (name: string): string => path.join(folder, name);
    await writeFile(at('policy'), await textOf(desk, '/log/policy'));
    await writeFile(at('kept'), kept);
    const proof = await textOf(desk, `/claims/${first}/proof?since=${kept.split('\n')[1] ?? ''}`);
    await writeFile(at('proof'), proof);
    const verify = (...words: string[]) =>
      runMain(['verify', at('proof'), '--policy', at('policy'), ...words], { DATABASE_URL: '' });
    t.match(await verify('--since', at('kept')), { code: 0, stdout: /^VERIFIED\n/ });
    t.equal((await desk.ask('GET', `/claims/${first}/proof?since=${String(size + 9)}`)).status, 404);

    t.test('the exit code of verify is the verdict', async (t) => {
      t.match(await verify('--json'), { code: 0, stdout: /"verdict": "VERIFIED"/ });
      t.match(
        await verify('--max-age', '1d'),
        { code: 3, stdout: /^UNTRUSTED\n/ },
        'no witness tells its age',
      );
      await writeFile(at('proof'), proof.replace('"version\\":1', '"version\\":2'));
      t.match(await verify(), { code: 1, stdout: /^INVALID\n/ });
      await writeFile(
        at('proof'),
        written(parse(proof).map((line) => (line.kind === 'event' ? hidden(line) : line))),
      );
      t.match((await verify()).code, 2, 'a public section is withheld without an erasure');
      t.match(await runMain(['verify', at('nothing'), '--policy', at('policy')], {}), { code: 74 });
      t.match(await runMain(['verify', at('proof'), '--policy', at('kept')], {}), {
        code: 65,
        stderr: /is no policy/,
      });
      t.match(await runMain(['verify', at('proof')], {}), { code: 2, stderr: /--policy/ });
    });
  },
);

/** An event that hides its wording under the commitment that the log has. */
const hidden = (line: { [member: string]: any }) => {
  const { 'data.wording': text, ...sections } = line['sections'] as Record<string, string>;
  const hash = (...parts: (string | Uint8Array)[]) =>
    sha256(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
  const salt = (name: string) => hash(Buffer.from(line['salt'] as string, 'base64'), name);
  const salts = Object.fromEntries(
    Object.keys(sections).map((name) => [name, Buffer.from(salt(name)).toString('base64')]),
  );
  const commitment = hash('claim-ledger/section/1\ndata.wording\n', salt('data.wording'), text ?? '');
  return {
    kind: 'event',
    entry: line['entry'],
    salts,
    sections,
    withheld: { 'data.wording': Buffer.from(commitment).toString('base64') },
  };
};

t.test(
  'an older copy of the database is put back: the signer refuses in words, and all else goes on',
  async (t) => {
    const live = await openLive(t);
    const proof = await proofOf(live, `/claims/${live.claimId}`);
    const { place } = live;
    const admin = connectAsOwner(testServer().place);
    t.teardown(() => admin.end());
    const name = `${typeof place === 'string' ? new URL(place).pathname.slice(1) : place.database}_old`;
    // The template must have no other session while it is copied.
    const settings = { LOG_SIGNER_DIR: await dataDirectory(t) };
    await live.stop();
    await admin.unsafe(`create database ${name} template ${name.replace(/_old$/, '')}`);
    t.teardown(() => admin.unsafe(`drop database if exists ${name} with (force)`));
    await cp(signerFolderOf(place), settings.LOG_SIGNER_DIR, { recursive: true });
    const ahead = await openDesk(t, { place, settings });
    await ahead.claim();
    const size = await untilSigned(ahead);
    await ahead.stop();

    const old =
      typeof place === 'string' ? place.replace(/\/[^/]+$/, `/${name}`) : { ...place, database: name };
    const back = await startService(t, { place: old, settings });
    const ready = async () =>
      (await back.ask('GET', '//readyz', { key: adminKey })).body as {
        status?: string;
        unsigned?: { why: string }[];
      };
    await until(async () => (await ready()).unsigned?.length === 1, 'the refusal is told');
    t.match(await ready(), {
      status: 'ok',
      unsigned: [{ ledger: 'main', log: 'events', why: /the database has gone back/ }],
    });
    const last = await sizeOf(back);
    t.ok(last < size && last > 0, 'the last checkpoint of this copy stays served');
    t.equal((await back.ask('GET', `/claims/${live.claimId}/proof`)).status, 200, 'and so do proofs of it');
    t.ok(proof.length > 0);
  },
);
