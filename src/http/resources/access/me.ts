import { z } from 'zod';
import { memberKind, role } from '../../../domain/ledger/members.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { keyId, memberId } from '../../../domain/terms/ids.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { read } from '../../operations/read.ts';

const caller = z
  .object({
    member: memberId,
    name: z.string().describe('The name that the record shows beside your acts.'),
    kind: memberKind.describe(
      'Your kind in the record. Acts of a `program` are labelled as made by a machine.',
    ),
    role,
    key: keyId.describe('The id of your key, as the record shows it. A token has such an id as well.'),
    by: z
      .enum(['key', 'token'])
      .describe('Whether you sent a key of this ledger or a token of the deployment’s issuer.'),
    expiresAt: instant.nullable().describe('When the key or token expires; null for never.'),
  })
  .meta({ id: 'Caller', description: 'The current holder of the key or token.' });

/** The caller's own role. Programs that act for a user need it, and have no admin to ask. */
export const me = read({
  path: '/me',
  operationId: 'readMe',
  cache: 'never',
  cost: 'one',
  tag: 'access',
  summary: 'Read the caller',
  description:
    'The member behind your key or token in this ledger, their role, and the expiry. Any role may read it.',
  needs: 'reader',
  readsPast: false,
  answer: caller,
  isAlwaysThere: true,
  find: async ({ services: { access }, request, ledger }) => {
    const { expiresAt = null, ...principal } = await requireRole(access, request, ledger, 'reader');
    return { ...principal, expiresAt };
  },
});
