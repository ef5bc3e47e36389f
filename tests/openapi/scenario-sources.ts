import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';
import type { Written } from './scenario-writes.ts';

/** The life of a source: it is described anew, it changes, it disappears. Another one is withdrawn. */
export const runSources = async (call: Call, { checker: by }: Desk, { source }: Written): Promise<void> => {
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
};
