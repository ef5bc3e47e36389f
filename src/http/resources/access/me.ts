import { z } from 'zod';
import { memberKind, role } from '../../../domain/ledger/members.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { keyId, memberId } from '../../../domain/terms/ids.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { read } from '../../operations/read.ts';

const caller = z
  .object({
    member: memberId,
    name: z.string().describe('The name that the record shows beside what you do.'),
    kind: memberKind.describe(
      'What the record calls you: what a `program` does is labelled as made by a machine.',
    ),
    role,
    key: keyId.describe('The key you came with, as the record names it. A token has such an id as well.'),
    by: z
      .enum(['key', 'token'])
      .describe('Whether you came with a key of this ledger or a token of the deployment’s issuer.'),
    expiresAt: instant.nullable().describe('When the key or token stops working by itself; null for never.'),
  })
  .meta({ id: 'Caller', description: 'Whoever sent the key or token, as of now.' });

/** The caller's own role. Programs that act for a user need it, and have no admin to ask. */
export const me = read({
  path: '/me',
  operationId: 'readMe',
  tag: 'access',
  summary: 'Read who you are',
  description:
    'Whom the key or token you send speaks for in this ledger, what they may, and until when it works. Any role may ask.',
  needs: 'reader',
  readsPast: false,
  answer: caller,
  isAlwaysThere: true,
  find: async ({ services: { access }, request, reply, ledger }) => {
    const { expiresAt = null, ...principal } = await requireRole(access, request, ledger, 'reader');
    // The answer holds for this caller and moment alone, so it is never cached.
    void reply.header('cache-control', 'no-store');
    return { ...principal, expiresAt };
  },
});
