import t from 'tap';
import { until } from '../support/core.ts';
import { adminKey, keyFor, startService } from '../support/service.ts';

t.test('a key has the time of its last use, or null if it was never used', async (t) => {
  const service = await startService(t);
  const used = await keyFor(service, 'reader');
  await keyFor(service, 'checker');
  const before = new Date().toISOString();
  t.equal((await service.ask('GET', '/claims', { key: used })).status, 200);
  // The use is recorded asynchronously: the request does not wait for it.
  const lastUses = async (): Promise<(string | null)[]> => {
    const { body } = await service.ask('GET', '/keys', { key: adminKey });
    return body.items
      .filter((key: any) => key.prefix.startsWith('cl_live_'))
      .map((key: any) => key.lastUsedAt);
  };
  await until(async () => (await lastUses()).some((use) => use !== null), 'the use is noted');
  const uses = await lastUses();
  t.equal(uses.length, 2);
  t.equal(uses.filter((use) => use === null).length, 1);
  t.ok((uses.find((use) => use !== null) ?? '') >= before);
});
