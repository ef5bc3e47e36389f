import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { startService } from '../support/service.ts';
import { captureExamples, written } from './capture.ts';
import { examplesFile } from './served.ts';

/** `npm run openapi:examples`: captures the examples of the document anew, on an embedded database of its own. */
const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-examples-'));
const server = await startEmbedded({ dataDir });
try {
  // Of a test the service takes only where to say what is to be done at the end, which here is done by hand.
  const noTest = { teardown: () => undefined } as unknown as Test;
  const service = await startService(noTest, { place: server.connection });
  try {
    await writeFile(examplesFile, written(await captureExamples(service)));
  } finally {
    await service.stop();
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
