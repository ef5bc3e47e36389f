import { recordedEvent, type RecordedEvent, type ShownEvent } from '../../../domain/events.ts';
import { asThePublic } from '../../../domain/public-numbers.ts';
import type { Audience } from '../../../domain/terms/define.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import type { Principal } from '../../../access/access.ts';
import { audienceOf, principalOf } from '../../middleware/authenticate.ts';
import { list } from '../../operations/list.ts';
import { requireClaim } from '../../operations/of-claim.ts';

/** The audiences whose events the caller may see. */
export const audiencesOf = (principal: Principal | undefined): Audience[] => {
  if (principal?.role === 'admin') return ['public', 'desk', 'admin'];
  return audienceOf(principal) === 'desk' ? ['public', 'desk'] : ['public'];
};

export const eventsOfClaim = list({
  path: '/claims/:claim/events',
  operationId: 'listClaimEvents',
  cache: 'past',
  cost: 'page',
  tag: 'events',
  summary: "Read a claim's events",
  description: 'The events of one claim as they were recorded, the oldest first.',
  params: { claim: claimId },
  item: recordedEvent,
  page: { id: 'ClaimEventsPage', description: "A page of a claim's events." },
  problems: ['unknown-claim'],
  find: async ({ services, request, ledger, options, page, params: { claim } }) => {
    await requireClaim(services, options, claim);
    const found = await services.log.visible(ledger, {
      after: page.after?.position ?? 0,
      upTo: options.asOf,
      limit: page.limit,
      audiences: audiencesOf(await principalOf(services.access, request, ledger)),
      stream: claim,
    });
    const withheld = await services.log.withheld(ledger);
    const row = (event: RecordedEvent): ShownEvent =>
      options.audience === 'public' ? asThePublic(event, withheld) : event;
    return found.map((event) => ({ row: row(event), firstPosition: event.position, key: '' }));
  },
});
