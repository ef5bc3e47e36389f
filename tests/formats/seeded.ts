import { readFile } from 'node:fs/promises';
import type { Test } from 'tap';
import { load } from '../../src/cli/seed.ts';
import { startService, type Service } from '../support/service.ts';

/** A service that holds the seed about Peru, once reads show all of it. */
export const seededService = async (t: Test): Promise<Service> => {
  const service = await startService(t);
  const { core, progress } = service.app;
  await load(core, 'peru', await readFile(new URL('../../seeds/peru.jsonl', import.meta.url), 'utf8'));
  await progress.waitFor('main', await core.log.head('main'), 60_000);
  return service;
};
