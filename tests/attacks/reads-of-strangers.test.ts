import t from 'tap';
import { hold, until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

/** Of four connections one is kept for commands and the desk. */
const settings = { DATABASE_CONNECTIONS: '4', SHOWN_PATIENCE_MS: '0' };
const claim = { wording: 'It is so.', language: 'en' };

t.test('strangers want to keep the desk from writing by reads that take long', async (t) => {
  const desk = await openDesk(t, { settings, pooled: false });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const { release } = await hold(owner, (tx) => tx`lock table views.sources`);
  const { core } = desk.app;
  const reads = Array.from({ length: 12 }, () => desk.ask('GET', '/sources'));
  await until(async () => core.publicReads.load().waiting === 12 - 3, 'three read, and nine wait in line');
  // None of them is over, however long it takes: what follows does not wait for them.
  t.equal(core.publicReads.load().running, 3);
  t.equal((await desk.ask('POST', '/claims', { key: desk.keys.contributor, body: claim })).status, 201);
  t.equal((await desk.ask('GET', '/claims', { key: desk.keys.contributor })).status, 200, 'the desk reads');
  t.equal(core.publicReads.load().waiting, 9);
  await release();
  for (const { status } of await Promise.all(reads)) t.equal(status, 200);
});

t.test('what strangers wait for is bounded, and leaves places in line to the desk', async (t) => {
  const desk = await openDesk(t, { settings: { ...settings, DATABASE_WAITING_MAX: '4' }, pooled: false });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const { release } = await hold(owner, (tx) => tx`lock table views.sources`);
  const reads = Array.from({ length: 6 }, () => desk.ask('GET', '/sources'));
  await until(async () => desk.app.core.publicReads.load().waiting === 3, 'three read, and three wait');
  t.equal((await desk.ask('GET', '/sources')).status, 503);
  t.equal((await desk.ask('POST', '/claims', { key: desk.keys.contributor, body: claim })).status, 201);
  await release();
  for (const { status } of await Promise.all(reads)) t.equal(status, 200);
});
