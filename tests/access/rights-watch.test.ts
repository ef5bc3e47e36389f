import t from 'tap';
import type { Principal } from '../../src/access/access.ts';
import { createRightsWatch, takesRights, type Notice } from '../../src/access/rights-watch.ts';
import { until } from '../support/core.ts';

const begun = Date.parse('2026-01-01T00:00:00.000Z');
const checker: Principal = {
  member: 'member_1',
  key: 'key_1',
  name: 'Ana',
  kind: 'person',
  role: 'checker',
  by: 'key',
};

/** A watch over one credential. A test changes its holder, says that something happened, and counts what is done. */
const watching = () => {
  const heard = new Set<() => void>();
  const world = {
    holder: checker as Principal | undefined,
    now: begun,
    unreadable: 0,
    looked: 0,
    reloaded: 0,
    ended: 0,
    types: [] as readonly string[],
  };
  const notice: Notice = async ({ types, heard: hear }) => {
    world.types = types;
    heard.add(hear);
    return () => void heard.delete(hear);
  };
  const mayFail = async (): Promise<void> => {
    if (world.unreadable === 0) return;
    world.unreadable -= 1;
    throw new Error('the database is away');
  };
  const access = {
    holderOf: async () => {
      await mayFail();
      world.looked += 1;
      return world.holder;
    },
    reload: async () => {
      await mayFail();
      world.reloaded += 1;
    },
  };
  const watch = createRightsWatch(access, notice, () => new Date(world.now).toISOString());
  const use = (onEnd: () => void = () => (world.ended += 1)): Promise<() => void> =>
    watch.watch({ ledger: 'main', credential: 'c', isEnough: ({ role }) => role === 'checker', onEnd });
  /** After an event that takes rights, once they were read again. */
  const happens = async (): Promise<void> => {
    const { looked } = world;
    for (const each of heard) each();
    await until(() => world.looked > looked, 'the rights are read');
    await new Promise(setImmediate);
  };
  return { world, use, heard, happens };
};

t.test('a use ends once, when its credential is gone or its role is too low, and not before', async (t) => {
  for (const [name, holder] of [
    ['gone', undefined],
    ['of a lower role', { ...checker, role: 'reader' as const }],
  ] as const) {
    const { world, use, happens, heard } = watching();
    await use();
    await happens();
    t.equal(world.ended, 0, `${name}: it goes on until then`);
    world.holder = holder;
    await happens();
    t.equal(world.ended, 1, `${name}: it ends`);
    for (const each of heard) each();
    await new Promise(setImmediate);
    t.equal(world.ended, 1, `${name}: once`);
  }
});

t.test('it is told of each event that takes rights, and of no other', async (t) => {
  const { world, use } = watching();
  await use();
  const taking = Object.entries(takesRights).flatMap(([type, takes]) => (takes ? [type] : []));
  t.same(world.types, taking);
  t.same(taking.toSorted(), [
    'key.narrowed',
    'key.revoked',
    'key.rotated',
    'member.removed',
    'member.role-changed',
    'member.sessions-ended',
  ]);
});

t.test('rights that shrank before the watch began are found by the first and by later ones', async (t) => {
  const { world, use } = watching();
  await use(() => undefined);
  world.holder = undefined;
  await use();
  await until(() => world.ended === 1, 'a later use');
  const first = watching();
  first.world.holder = undefined;
  await first.use();
  await until(() => first.world.ended === 1, 'the first use');
  t.ok(first.world.reloaded > 0, 'read from the log, since what is cached may be older');
});

t.test('a use ends when its credential expires, and is looked at again if that was put off', async (t) => {
  const { world, use } = watching();
  const inMs = (ms: number) => ({ ...checker, expiresAt: new Date(begun + ms).toISOString() });
  world.holder = inMs(60);
  await use();
  await until(() => world.looked > 0, 'it is looked at');
  t.equal(world.ended, 0);
  // The clock of the test stands, so the timer finds it not yet expired, and asks again.
  const { looked } = world;
  await until(() => world.looked > looked, 'it is looked at again');
  t.equal(world.ended, 0);
  world.now = begun + 60;
  await until(() => world.ended === 1, 'it ends at its time');
});

t.test('while rights cannot be read a use goes on, and the check is repeated', async (t) => {
  const { world, use, heard } = watching();
  await use();
  await until(() => world.looked > 0, 'it is looked at');
  world.holder = undefined;
  world.unreadable = 2;
  for (const each of heard) each();
  await new Promise(setImmediate);
  t.equal(world.ended, 0);
  await until(() => world.ended === 1, 'it ends once they can be read');
});

t.test('a use that stopped is not looked at, and the last one leaves the events of the ledger', async (t) => {
  const { world, use, heard } = watching();
  const [stop, other] = [await use(), await use()];
  stop();
  t.equal(heard.size, 1, 'another use goes on');
  world.holder = undefined;
  for (const each of heard) each();
  await until(() => world.ended === 1, 'the other ends');
  other();
  await new Promise(setImmediate);
  t.equal(heard.size, 0);
  t.equal(world.ended, 1, 'and the stopped one is not told');
});
