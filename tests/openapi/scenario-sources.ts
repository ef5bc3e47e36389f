import { adminKey } from '../support/service.ts';
import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';
import type { Written } from './scenario-writes.ts';

/** The life of a source: it is described anew, it changes, it disappears. Another one is withdrawn. */
export const runSources = async (
  call: Call,
  { checker: by, editor }: Desk,
  { source }: Written,
): Promise<void> => {
  const path = { source };
  const act = (operationId: string, of: Readonly<Record<string, string>>, body: unknown) =>
    call(operationId, { by, path: of, body, any: true });
  await act('describeSource', path, {
    publishedOn: '2000-06-05',
    reason: 'The report bears its date on the last page.',
  });
  await act('reportCaptureFailure', path, {
    tried: 'The page itself',
    triedAt: '2026-11-22T08:40:00.000Z',
    reason: 'It answered 503 for an hour.',
  });
  await act('captureSource', path, {
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    mediaType: 'text/plain',
    retrievedAt: '2026-11-22T08:45:00.000Z',
    text: 'The Mission will not observe the second round and leaves the country.',
  });
  await act('reportSourceChange', path, {
    description: 'The annex with the list of polling places is gone.',
  });
  const { body: captured } = await call('readSource', { path });
  await call('readCapture', { path: { source, capture: captured.captures.at(-1).id } });
  await act(
    'withdrawCapture',
    { source, capture: captured.captures.at(-1).id },
    { reason: 'It is a copy of another page.' },
  );
  await act('reportSourceGone', path, { reason: 'Its address answers 404.' });
  // No evidence relies on it, so the ledger has nothing to challenge at an unpredictable time.
  const { body: other } = await call('registerSource', {
    by,
    body: { title: 'A photograph of a polling place', kind: 'social-post' },
  });
  await act(
    'withdrawSource',
    { source: other.id },
    { reason: 'Its author deleted it and said that it was staged.' },
  );
  await act(
    'restoreSource',
    { source: other.id },
    { reason: 'Its author spoke of another photograph, and put this one back.' },
  );
  const { body: same } = await call('registerSource', {
    by,
    body: { title: 'A photograph of a polling place, as reposted', kind: 'social-post' },
  });
  const merge = (operationId: string, body: unknown) =>
    call(operationId, { by: editor, path: { source: same.id }, body, any: true });
  await merge('mergeSource', { into: other.id, reason: 'It is the same photograph, posted again.' });
  await merge('unmergeSource', { reason: 'It shows the same place on another day.' });
};

/** Two sources of a verdict turn out to be one document. The ledger records that they are too few. */
export const findSourcesToBeOne = async (call: Call, { checker: by, editor }: Desk): Promise<void> => {
  const any = true;
  await call('setPolicy', {
    by: adminKey,
    any,
    body: { policy: { independentSourcesNeeded: 2 }, reason: 'One source is not enough.' },
  });
  const wording = 'The polling places of Lima closed at four in the afternoon.';
  const { body: claim } = await call('recordClaim', { by, body: { wording, language: 'en' } });
  const reliedOn: { evidence: string; reason: string }[] = [];
  const sources: string[] = [];
  for (const title of ['Instructions to polling officers', 'Circular to polling officers']) {
    const { body: source } = await call('registerSource', { by, body: { title, kind: 'official-record' } });
    const { body: offered } = await call('offerEvidence', {
      by,
      path: { claim: claim.id },
      body: { source: source.id, stance: 'supports', finding: 'It names four in the afternoon.' },
    });
    const path = { claim: claim.id, evidence: offered.id };
    await call('acceptEvidence', { by, path, any, body: { strength: 'strong', reason: 'It is in force.' } });
    reliedOn.push({ evidence: offered.id, reason: 'It names the hour.' });
    sources.push(source.id);
  }
  const { body: proposed } = await call('proposeVerdict', {
    by,
    path: { claim: claim.id },
    body: { scale: 'truth', rating: 'true', rationale: 'Both say so.', reliedOn, setAside: [] },
  });
  const path = { claim: claim.id, verdict: proposed.id };
  await call('approveVerdict', { by: editor, path, body: {}, any });
  await call('publishVerdict', { by: editor, path, body: {}, any });
  const [source = '', into = ''] = sources;
  const body = { into, reason: 'The circular is a copy of the instructions.' };
  await call('mergeSource', { by: editor, path: { source }, body, any });
};
