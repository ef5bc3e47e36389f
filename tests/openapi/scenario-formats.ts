import type { Call } from './caller.ts';
import type { Written } from './scenario-writes.ts';

/** Reads what is published in third-party formats. It reads one claimant only, so that the examples are short. */
export const runFormats = async (call: Call, { claim, claimant, evidence }: Written): Promise<void> => {
  const query = { claimant };
  await call('readClaimReview', { path: { claim } });
  await call('listClaimReviews', { query: { ...query, limit: '1' } });
  await call('readClaimReviewFeed', { query });
  await call('readVerdictFeedAsAtom', { query });
  await call('readVerdictFeed', { query });
  await call('readCorrectionFeedAsAtom', { query });
  await call('readCorrectionFeed', { query });
  await call('readEvidenceAnnotation', { path: { claim, evidence } });
  await call('readProvenance', { path: { claim } });
  await call('readDossier', { path: { claim } });
  const read = { name: 'read_claim', arguments: { claim } };
  await call('tellModelContext', { body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: read } });
};
