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
  await call('correctRelation', {
    by: checker,
    path,
    body: {
      relation: 'contradicts',
      to,
      note: 'The mission was sent by the OAS alone.',
      reason: 'The first words left open who had sent it.',
    },
    any: true,
  });
  await call('unrelateClaim', {
    by: checker,
    path,
    body: { relation: 'contradicts', to, reason: 'To observe is not to intervene.' },
    any: true,
  });
  const act = (operationId: string, of: Readonly<Record<string, string>>, body: unknown) =>
    call(operationId, { by: editor, path: of, body, any: true });
  const notice = { reason: 'our-error', responsible: 'checker' };
  await act('mergeClaim', path, {
    into: to,
    reason: 'Both are about the part that others had in Peru.',
    notice: { ...notice, text: 'We had recorded one claim twice. Its verdict is read there now.' },
  });
  await act('unmergeClaim', path, {
    reason: 'One is about observers only.',
    notice: { ...notice, text: 'The claims differ after all, so this verdict is shown again.' },
  });

  const { body: note } = await call('addNote', {
    by: checker,
    path,
    body: { text: 'The press office is at another address since 2001.' },
  });
  const ofNote = { claim, note: note.id };
  await act('correctNote', ofNote, {
    text: 'The press office is at another address since 2002.',
    reason: 'The year was wrong.',
  });
  await act('withdrawNote', ofNote, { reason: 'It is of no use for this claim.' });
  const { body: held } = await call('readClaimant', { path: { claimant } });
  const ofRole = { claimant, role: held.roles[0].id };
  await act('correctRole', ofRole, { from: '1999-12', reason: 'It opened a month earlier.' });
  await act('withdrawRole', ofRole, { reason: 'It was the office of another party.' });

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
