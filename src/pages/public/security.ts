import type { FastifyInstance } from 'fastify';
import { originOf } from '../../http/middleware/request-target.ts';
import { hasTag, tagOf } from '../../http/operations/preconditions.ts';
import { Problem } from '../../http/problems/problem.ts';
import type { PageServices } from '../serving/page.ts';

/** How long the file may be taken for current, in days. RFC 9116 recommends less than a year. */
const validDays = 180;
const dayMs = 86_400_000;

/** How to report a vulnerability (RFC 9116), where the operator named a contact. */
export const tellSecurity = (
  routes: FastifyInstance,
  { limits: { securityContact, publicUrl } }: Pick<PageServices, 'limits'>,
  clock: () => string,
): void => {
  const config = { cache: 'revalidated', content: 'data' } as const;
  routes.get('/.well-known/security.txt', { schema: { hide: true }, config }, async (request, reply) => {
    if (securityContact === undefined) throw new Problem('not-found', 'No contact is named here.');
    // To the day, so that the file and its tag stay the same for a day.
    const today = Math.floor(Date.parse(clock()) / dayMs) * dayMs;
    const text = `Contact: ${securityContact}
Expires: ${new Date(today + validDays * dayMs).toISOString()}
Preferred-Languages: en
Canonical: ${publicUrl ?? originOf(request)}/.well-known/security.txt
`;
    if (hasTag(request, reply, tagOf({ text }))) return reply.send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
};
