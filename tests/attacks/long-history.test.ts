import t from 'tap';
import { createProvenance } from '../../src/formats/provenance.ts';

/** A history as long as it is wanted. */
const history = (length: number): Parameters<ReturnType<typeof createProvenance>['add']>[0][] =>
  Array.from({ length }, (_, index) => ({
    ...{ id: `event_${index}`, ledger: 'main', stream: 'claim_1', version: index + 1, position: index + 1 },
    ...{ recordedAt: '2026-01-01T00:00:00.000Z', actor: { kind: 'system' }, audience: 'public' },
    ...{ type: 'claim.declined', data: { reason: 'No.' } },
  }));

const site = { address: 'https://example.org', publisher: { name: 'A desk' } };

const costOf = (length: number): number => {
  const events = history(length);
  let best = Infinity;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const begun = process.threadCpuUsage();
    const built = createProvenance(site, 'claim_1');
    for (const event of events) built.add(event);
    built.document();
    const { user, system } = process.threadCpuUsage(begun);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
};

t.test('a stranger wants seconds of work for the provenance of a long history', async (t) => {
  const ms = costOf(5_000);
  t.ok(ms < 100, `${ms} ms of processor time for five thousand events`);
});
