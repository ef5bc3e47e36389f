import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createApp } from '../../src/app/app.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { firstStart } from '../../src/app/first-start.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { answerParent, childArgument } from '../child.ts';
import { finding, quote } from '../material.ts';
import type { Socket } from '../server.ts';

/** The complete service with a number of claims, on the given database. */
const {
  place,
  adminKey,
  claims: count,
} = childArgument() as { place: Socket; adminKey: string; claims: number };
const settings = readSettings({
  ...process.env,
  ADMIN_KEY: adminKey,
  LOG_LEVEL: 'warn',
  // The log is written as in production, and its lines are dropped.
  ACCESS_LOG: '/dev/null',
  SEALING_KEYS: Buffer.alloc(32).toString('base64'),
  // Rate limiting is active, but no request reaches the limit.
  RATE_KEY_REQUESTS_PER_MINUTE: '100000000',
  RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
});
const app = await createApp(place, settings, { level: settings.LOG_LEVEL });
await firstStart({ ...app.core, newId, dataDir: '/nonexistent', adminKey });
app.project(['main']);
const url = await app.server.listen({ host: '127.0.0.1', port: 0 });

const say = async (path: string, body: unknown): Promise<string> => {
  const answer = await fetch(`${url}/v1/ledgers/main${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { id } = (await answer.json()) as { id: string };
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return id;
};

const source = await say('/sources', { title: 'Report of the mission', kind: 'report' });
const claims: string[] = [];
const record = async (): Promise<void> => {
  while (claims.length < count) {
    const claim = newId('claim');
    claims.push(claim);
    const wording = `What was said on occasion ${String(claims.length)} is so.`;
    await app.core.handle('main', {
      command: { type: 'record-claim', claim, wording, language: 'en' } as never,
      by: { kind: 'system' } as never,
      fresh: [claim],
    });
  }
};
await Promise.all(Array.from({ length: 64 }, record));
await app.progress.waitFor('main', await app.core.log.head('main'), 120_000);

/** The resident memory of this process in megabytes. */
const residentMb = (): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024;

const session = new Session();
session.connect();

answerParent(async (question) => {
  if (question === 'end') await app.stop();
  if (question === 'busy') return performance.eventLoopUtilization().active;
  if (question === 'memory') return residentMb();
  if (question === 'profile') {
    await session.post('Profiler.enable');
    return session.post('Profiler.start');
  }
  if (question === 'sample')
    return session.post('HeapProfiler.startSampling', {
      samplingInterval: 4_096,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    } as never);
  if (question === 'sampled') return (await session.post('HeapProfiler.stopSampling')).profile;
  if (question === 'profiled') return (await session.post('Profiler.stop')).profile;
  return {
    port: Number(new URL(url).port),
    claims,
    body: JSON.stringify({ source, stance: 'refutes', finding, quote }),
  };
});
