import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { restarted } from '../soak/service.ts';
import { until } from '../support/core.ts';
import { adminKey, ask, keyFor, type Service } from '../support/service.ts';
import { compile, projectWithClient, runtimes } from './packed.ts';

/**
 * `npm run check:client`: tests the client as users get it. It is built, packed and installed into a separate project,
 * against a separate service process. It takes a minute and downloads packages, so `npm test` does not run this file.
 */
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const script = /^```js\n(?<script>[\s\S]*?)^```\n/m.exec(readme)?.groups?.['script'] ?? '';

/** A stable address for a service that restarts on another port. */
const startFront = async (t: Test, url: () => string): Promise<string> => {
  const sockets = new Set<Socket>();
  const front = createServer((near) => {
    const far = connect(Number(new URL(url()).port), '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      // Each end is closed when the other is, with or without an error of its own.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  t.teardown(() => {
    front.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
};

/** What README tells the reader to do while the script runs: evidence, and a verdict that another person approves. */
const judge = async (service: Pick<Service, 'ask'>, claim: string): Promise<void> => {
  const [ana, ben] = [await keyFor(service, 'checker'), await keyFor(service, 'editor')];
  const act = async (key: string, at: string, body: unknown, version?: number): Promise<any> => {
    const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
    const answer = await service.ask('POST', at, { key, body, headers });
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  const source = await act(ana, '/sources', { title: 'A handbook of physics', kind: 'reference' });
  const finding = { source: source.id, stance: 'refutes', finding: 'It boils at 100 °C.' };
  const evidence = await act(ana, `/claims/${claim}/evidence`, finding);
  await act(ben, `/claims/${claim}/evidence/${evidence.id}/accept`, { strength: 'strong' }, 2);
  const verdict = await act(ana, `/claims/${claim}/verdicts`, {
    scale: 'truth',
    rating: 'false',
    rationale: 'The handbook says otherwise.',
    reliedOn: [{ evidence: evidence.id, reason: 'A reference work.' }],
    setAside: [],
  });
  await act(ben, `/claims/${claim}/verdicts/${verdict.id}/approve`, undefined, 4);
  await act(ben, `/claims/${claim}/verdicts/${verdict.id}/publish`, {}, 5);
};

t.test('the packed client', async (t) => {
  const folder = await projectWithClient(t);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-client-data-'));
  const service = restarted(dataDir, { WEBHOOK_PRIVATE_ADDRESSES: 'allow' });
  t.teardown(async () => {
    await service.kill('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });
  await service.start();
  const url = await startFront(t, service.url);
  const env = { PATH: process.env['PATH'], LEDGER_URL: url, CLAIM_LEDGER_KEY: adminKey };

  await writeFile(path.join(folder, 'script.mjs'), script);
  await t.test('its types narrow unions, and accept README’s script', async (t) => {
    t.equal(await compile(folder), '');
  });

  t.ok(runtimes.length > 0, 'there is a runtime to test with');
  for (const [name, node] of runtimes)
    await t.test(`it works on ${name}`, async (t) => {
      const program = promisify(execFile)(node, ['program.mjs'], { cwd: folder, env, timeout: 120_000 });
      const { stdout } = await program.catch((error: unknown) => {
        t.fail((error as { stderr: string }).stderr);
        return error as { stdout: string };
      });
      t.equal(stdout.trim().split('\n').length, 10, stdout);
    });

  await t.test('README’s script works as written, across a restart of the service', async (t) => {
    t.ok(script.trim().split('\n').length <= 24, 'in twenty-four lines');
    const running = spawn(process.execPath, ['script.mjs'], { cwd: folder, env });
    t.teardown(() => running.kill('SIGKILL'));
    const over = once(running, 'exit');
    let said = '';
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (piece: Buffer) => (said += piece.toString()));
    const says = (what: string) =>
      until(async () => {
        if (running.exitCode !== null && running.exitCode !== 0) throw new Error(said);
        return said.includes(what);
      }, what);
    await says('feed claim.recorded');
    await service.kill('SIGKILL');
    await service.start();
    const claim = /^recorded (?<claim>\S+)$/m.exec(said)?.groups?.['claim'] ?? '';
    await judge({ ask: (method, at, asked) => ask(url, method, at, asked) }, claim);
    t.same(await over, [0, null], said);
    const lines = said.trim().split('\n');
    t.same(lines.slice(0, -1), [
      `recorded ${claim}`,
      'feed claim.recorded',
      'feed evidence.offered',
      'feed evidence.accepted',
      'feed verdict.proposed',
      'feed verdict.approved',
      'feed verdict.published',
      'webhook verdict.published',
    ]);
    const review = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
    t.match(review, { '@type': 'ClaimReview', claimReviewed: 'Water boils at 90 °C at sea level.' });
  });
});
