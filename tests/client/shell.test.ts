import { execFile, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { until } from '../support/core.ts';
import { bareEnvironment } from '../support/process.ts';
import { keyFor, startService } from '../support/service.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A user at a terminal: a home folder of their own, in which `login` keeps a key. */
const userAt = (home: string, url: string) => {
  const env = { ...bareEnvironment(), HOME: home, XDG_CONFIG_HOME: '' };
  const run = (words: readonly string[], input = ''): Promise<Said> =>
    new Promise((resolve) => {
      const args = [main, ...words, '--url', url];
      const child = execFile(process.execPath, args, { env }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      );
      child.stdin?.end(input);
    });
  const act = async (...words: string[]): Promise<{ id: string; version: number }> => {
    const { code, out, err } = await run([...words, '--json']);
    if (code !== 0) throw new Error(`${words.join(' ')}: ${err}`);
    return JSON.parse(out) as { id: string; version: number };
  };
  return { home, env, run, act };
};

t.test('a verdict is published from the terminal by two people, with nothing but the shell', async (t) => {
  const service = await startService(t);
  const { url } = service;
  const homes = t.testdir({ ana: {}, ben: {} });
  const ana = userAt(path.join(homes, 'ana'), url);
  const ben = userAt(path.join(homes, 'ben'), url);
  const stranger = await ana.run(['claims', 'record', 'Water is dry.', '--language', 'en']);
  t.match(stranger, { code: 1, out: '' });
  t.match(stranger.err, `claim-ledger login --url ${url} --ledger main`, 'the refusal names the next step');

  t.match(await ana.run(['login'], 'cl_live_wrong\n'), { code: 1 }, 'a wrong key is not kept');
  t.match(await ana.run(['logout']), { code: 0, out: 'No key was kept.\n' });
  const signedIn = await ana.run(['login'], `${await keyFor(service, 'checker', { name: 'Ana' })}\n`);
  t.match(signedIn, { code: 0, out: /^You are Ana, checker of main/ }, signedIn.err);
  await ben.run(['login'], await keyFor(service, 'editor', { name: 'Ben' }));
  const kept = path.join(ana.home, '.config/claim-ledger/keys.json');
  t.equal((await stat(kept)).mode & 0o777, 0o600, 'only its owner reads it');
  t.notMatch(signedIn.out + signedIn.err, /cl_live_/, 'it is never shown');

  const watching = spawn(
    process.execPath,
    [main, 'watch', '--url', url, '--after', '0', '--types', 'verdict.published'],
    {
      env: ben.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  t.teardown(() => watching.kill());
  let seen = '';
  watching.stdout.setEncoding('utf8').on('data', (piece: string) => (seen += piece));

  const told = await ana.run([
    'claims',
    'record',
    'Water is dry.',
    '--language',
    'en',
    '--topic',
    'water',
    '--topic',
    'physics',
  ]);
  t.equal(told.code, 0, told.err);
  t.match(told.err, /^Next: evidence offer claim_/, 'it tells what comes next');
  const claim = /claim_\w+/.exec(told.out)?.[0] ?? '';
  const offered = await ana.act(
    ...['evidence', 'offer', claim, '--stance', 'refutes', '--finding', 'It is wet.'],
    ...['--title', 'A handbook', '--kind', 'reference', '--address', 'https://example.org/handbook'],
  );
  const unnamed = await ana.run([
    'evidence',
    'offer',
    claim,
    '--stance',
    'refutes',
    '--finding',
    'It is wet.',
  ]);
  t.match(unnamed, { code: 2, err: /--source.*--title/ });
  const stale = await ben.run([
    'evidence',
    'accept',
    claim,
    offered.id,
    '--strength',
    'strong',
    '--if-version',
    '1',
  ]);
  t.match(stale, { code: 1, err: /claims history/ }, 'a version that was not seen is refused');
  await ben.act('evidence', 'accept', claim, offered.id, '--strength', 'strong');
  const proposed = await ana.act(
    ...['verdicts', 'propose', claim, '--rating', 'false', '--rationale', 'The handbook says otherwise.'],
    ...['--relied-on', `${offered.id}=A reference work.`],
  );
  const alone = await ana.run(['verdicts', 'approve', claim, proposed.id]);
  t.equal(alone.code, 1, 'an author does not approve');
  const queue = JSON.parse((await ben.run(['queue', '--kind', 'to-approve', '--json'])).out);
  t.match(queue, [{ claim, item: proposed.id }]);
  await ben.act('verdicts', 'approve', claim, proposed.id);
  await ben.act('verdicts', 'publish', claim, proposed.id);
  const { body } = await service.ask('GET', `/claims/${claim}/status`);
  t.match(body, { status: 'checked', verdict: proposed.id });
  t.match((await service.ask('GET', `/claims/${claim}`)).body.topics, ['water', 'physics']);
  await until(() => seen.includes('verdict.published'), 'the watcher is told');
  t.match(seen, new RegExp(`^\\d+  \\S+Z  verdict\\.published  ${claim}  Ben\\n$`));
  const over = new Promise((resolve) => watching.once('exit', resolve));
  watching.kill('SIGINT');
  t.equal(await over, 0, 'an interrupted watch has done what was asked');

  const again = await ben.run(['verdicts', 'publish', claim, proposed.id, '--notice', 'New.']);
  t.match(again, { code: 2, err: /--class, --cause and --responsible/ });
  t.match(await ana.run(['logout']), { code: 0, out: /forgotten/ });
  await t.rejects(stat(kept), 'nothing is left of it');
});
