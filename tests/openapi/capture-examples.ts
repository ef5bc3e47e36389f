import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { startService } from '../support/service.ts';
import { captureExamples, written } from './capture.ts';
import { eventExamplesFile, examplesFile } from './served.ts';

/** `npm run openapi:examples`: captures the examples of the document again, on an embedded database of its own. */
const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-examples-'));
const server = await startEmbedded({ dataDir });
try {
  // The service uses a test only to register cleanups. Here they run explicitly.
  const noTest = { teardown: () => undefined } as unknown as Test;
  const service = await startService(noTest, { place: server.connection });
  try {
    const { operations, events } = await captureExamples(service);
    await writeFile(examplesFile, written(operations));
    await writeFile(eventExamplesFile, written(events));
  } finally {
    await service.stop();
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
