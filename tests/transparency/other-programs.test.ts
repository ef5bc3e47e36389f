import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { parseVerifierKey } from '../../src/proofs/format/signed-note.ts';
import { sha256 } from '../../src/transparency/sha256.ts';
import { dataDirectory } from '../support/process.ts';
import { openLive, proofOf, sizeOf, textOf } from './live.ts';

const run = promisify(execFile);
const bytesOf = async (url: string, at: string): Promise<Buffer> => {
  const answer = await fetch(`${url}/v1/ledgers/main${at}`);
  if (answer.status !== 200) throw new Error(`${at}: ${String(answer.status)}`);
  return Buffer.from(await answer.arrayBuffer());
};

const modules = '/usr/share/gocode/src/golang.org/x/mod/sumdb';
const hasGo = async (): Promise<boolean> =>
  existsSync(modules) &&
  (await run('go', ['version'])
    .then(Boolean)
    .catch(() => false));
const hasOpenssl = async (): Promise<boolean> =>
  run('openssl', ['version'])
    .then(Boolean)
    .catch(() => false);
const noGo = (await hasGo()) ? false : 'go with golang.org/x/mod is not installed';
const noOpenssl = (await hasOpenssl()) ? false : 'openssl is not installed';

/** The files of a live log, in a folder. */
const files = async (t: Parameters<typeof openLive>[0]) => {
  const live = await openLive(t);
  const folder = await dataDirectory(t);
  const at = (name: string): string => path.join(folder, name);
  const width = String(await sizeOf(live));
  await writeFile(at('vkey'), await textOf(live, '/log/vkey'));
  await writeFile(at('checkpoint'), await textOf(live, `/log/checkpoints/${width}`));
  await writeFile(at('entries'), await bytesOf(live.url, `/log/tile/entries/000.p/${width}`));
  await writeFile(at('tile'), await bytesOf(live.url, `/log/tile/0/000.p/${width}`));
  return { live, at, width: Number(width) };
};

t.test(
  'a program in Go verifies the log of a live ledger, and refuses each changed file',
  { skip: noGo },
  async (t) => {
    const { at, width, live } = await files(t);
    const verify = (names: readonly string[]) =>
      run('go', ['run', path.join(import.meta.dirname, 'verify.go'), ...names.map(at)], {
        env: {
          ...process.env,
          GO111MODULE: 'off',
          GOPATH: '/usr/share/gocode',
          GOCACHE: at('cache'),
          GOFLAGS: '',
        },
      }).then(
        ({ stdout }) => stdout,
        (error: unknown) => {
          const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
          return `${stdout}${stderr}`;
        },
      );
    const good = ['vkey', 'checkpoint', 'entries', 'tile'];
    t.match(await verify(good), `VERIFIED ${String(width)} entries of ledger.example.org/v1/ledgers/main`);
    const entries = await bytesOf(live.url, `/log/tile/entries/000.p/${String(width)}`);
    const changed = Buffer.from(entries.toString('latin1').replace('"version":1', '"version":9'), 'latin1');
    await writeFile(at('changed'), changed);
    t.match(await verify(good.with(2, 'changed')), /INVALID/);
    await writeFile(at('other'), (await textOf(live, '/log/checkpoint')).replace(/\n(\d+)\n/, '\n1$1\n'));
    t.match(await verify(good.with(1, 'other')), /INVALID/);
  },
);

t.test(
  'openssl agrees on the leaf of an entry, on commitments and on the signature',
  { skip: noOpenssl },
  async (t) => {
    const { live, at, width } = await files(t);
    const digest = async (bytes: Buffer): Promise<string> => {
      await writeFile(at('bytes'), bytes);
      const { stdout } = await run('openssl', ['dgst', '-sha256', at('bytes')]);
      return stdout.trim().split(' ').at(-1) ?? '';
    };
    const entries = await bytesOf(live.url, `/log/tile/entries/000.p/${String(width)}`);
    const tile = await bytesOf(live.url, `/log/tile/0/000.p/${String(width)}`);
    const entry = entries.subarray(2, 2 + entries.readUInt16BE());
    t.equal(await digest(Buffer.concat([Buffer.of(0), entry])), tile.subarray(0, 32).toString('hex'));

    const text = await proofOf(live, `/claims/${live.claimId}`);
    const line = JSON.parse(text.split('\n')[1] ?? '') as {
      salt: string;
      entry: string;
      sections: Record<string, string>;
    };
    const parts: Buffer[] = [Buffer.from('claim-ledger/sections/1\n')];
    for (const name of Object.keys(line.sections).toSorted()) {
      const salt = await digest(Buffer.concat([Buffer.from(line.salt, 'base64'), Buffer.from(name)]));
      const content = [
        Buffer.from(`claim-ledger/section/1\n${name}\n`),
        Buffer.from(salt, 'hex'),
        Buffer.from(line.sections[name] ?? ''),
      ];
      parts.push(Buffer.from(`${name}\n`), Buffer.from(await digest(Buffer.concat(content)), 'hex'));
    }
    const { sections } = JSON.parse(line.entry) as { sections: string };
    t.equal(
      await digest(Buffer.concat(parts)),
      Buffer.from(sections, 'base64').toString('hex'),
      'the digest of all sections',
    );

    const note = await textOf(live, '/log/checkpoint');
    const [body = '', signature = ''] = note.split('\n\n');
    const key = parseVerifierKey(sha256, (await textOf(live, '/log/vkey')).trim());
    await writeFile(
      at('key.der'),
      Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key?.publicKey ?? Buffer.alloc(0)]),
    );
    await writeFile(
      at('signature'),
      Buffer.from(signature.trim().split(' ').at(-1) ?? '', 'base64').subarray(4),
    );
    await writeFile(at('text'), `${body}\n`);
    const verified = await run('openssl', [
      ...['pkeyutl', '-verify', '-pubin', '-keyform', 'DER', '-inkey', at('key.der')],
      ...['-rawin', '-in', at('text'), '-sigfile', at('signature')],
    ]);
    t.match(verified.stdout, /Signature Verified Successfully/);
  },
);
