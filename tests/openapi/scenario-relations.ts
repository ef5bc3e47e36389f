import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';
import type { Written } from './scenario-writes.ts';

/**
 * Relates and merges the claim with another one, and merges the claimant with another one. Each merge is undone again.
 */
export const runRelations = async (
  call: Call,
  { checker, editor }: Desk,
  { claim, claimant }: Written,
  to: string,
): Promise<void> => {
  const path = { claim };
  await call('relateClaim', {
    by: checker,
    path,
    body: { relation: 'contradicts', to, reason: 'The mission was sent by others than Peru.' },
  });
  await call('listRelations', { path, query: { limit: '2' } });
  await call('unrelateClaim', {
    by: checker,
    path,
    body: { relation: 'contradicts', to, reason: 'To observe is not to intervene.' },
    any: true,
  });
  const act = (operationId: string, of: Readonly<Record<string, string>>, body: unknown) =>
    call(operationId, { by: editor, path: of, body, any: true });
  await act('mergeClaim', path, { into: to, reason: 'Both are about the part that others had in Peru.' });
  await act('unmergeClaim', path, { reason: 'One is about observers only.' });

  const { body: other } = await call('registerClaimant', {
    by: checker,
    body: { kind: 'organisation', name: 'The press office of a campaign' },
  });
  await act(
    'describeClaimant',
    { claimant: other.id },
    {
      description: 'Sent out press releases in 2000.',
      reason: 'There was more than one press office.',
    },
  );
  await act('mergeClaimant', { claimant: other.id }, { into: claimant, reason: 'One office had two names.' });
  await act('unmergeClaimant', { claimant: other.id }, { reason: 'They had different addresses.' });
};
