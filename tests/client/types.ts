import { openLedger, type Problem } from '@claim-ledger/client';

/** Compiled against the packed client and never run. Each name below narrows, or this would not compile. */
export const told = (problem: Problem): string => {
  switch (problem.name) {
    case 'stale-version':
      return `version ${problem.currentVersion.toFixed()}, ${problem.unseen.length} unseen`;
    case 'invalid-fields':
      return problem.errors.map(({ pointer }) => pointer).join();
    // @ts-expect-error There is no such problem.
    case 'no-such-problem':
      return '';
    default:
      return problem.detail ?? '';
  }
};

const ledger = openLedger({ url: 'http://127.0.0.1:4000' });

export const typed = async (): Promise<void> => {
  for await (const { wording } of ledger.items('/claims', { params: { query: { topic: 'peru' } } }))
    wording.toUpperCase();
  for await (const event of ledger.events({ only: { types: 'claim.recorded' } }))
    if (event.type === 'claim.recorded') event.data.wording.toUpperCase();
  const review = await ledger.get('/claims/{claim}/claim-review', { params: { path: { claim: 'claim_x' } } });
  review.claimReviewed.toUpperCase();
  // @ts-expect-error The path says that a claim has to be named.
  await ledger.get('/claims/{claim}');
  // @ts-expect-error A list has no such filter.
  await ledger.get('/claims', { params: { query: { colour: 'red' } } });
  // @ts-expect-error One claim is no list.
  ledger.items('/claims/{claim}', { params: { path: { claim: 'claim_x' } } });
  const body = { wording: 'Water boils at 90 °C.', language: 'en' };
  // An act answers its receipt, and never that of a dry run, which has a call of its own.
  const { id, version, position } = await ledger.post('/claims', { body });
  id.toUpperCase();
  const { events, dryRun } = await ledger.dryRun.post('/claims', { body });
  events[version + position]?.type.toUpperCase();
  const foreseen: true = dryRun;
  const params = { path: { claim: id }, header: { 'if-match': '"1"' } };
  const reworded = await ledger.patch('/claims/{claim}', {
    params,
    body: { wording: 'Water boils at 95 °C.', reason: 'More exactly.' },
  });
  reworded.version.toFixed(Number(foreseen));
  // @ts-expect-error A dry run has a call of its own.
  await ledger.post('/claims', { params: { query: { dryRun: 'true' } }, body });
  // @ts-expect-error A model's message is no act of its own.
  await ledger.dryRun.post('/mcp', { body: { jsonrpc: '2.0', id: 1, method: 'ping' } });
  // @ts-expect-error A claim has a language.
  await ledger.post('/claims', { body: { wording: 'Water boils at 90 °C.' } });
};
