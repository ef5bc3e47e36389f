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
  // @ts-expect-error A claim has a language.
  await ledger.post('/claims', { body: { wording: 'Water boils at 90 °C.' } });
};
