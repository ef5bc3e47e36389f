import { z } from 'zod';
import { assignClaim } from '../../../domain/claim/assignment/assignment.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { listQueue, queueFilters, queueItem } from '../../../projections/reports/desk-queue/desk-queue.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { resource } from '../../operations/route.ts';
import { addressOfItem } from '../history/address-of-item.ts';

const linkedItem = queueItem
  .extend({ href: z.string().describe('Where the item can be read.') })
  .meta({ id: 'LinkedQueueItem', description: queueItem.description });

export const desk = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/assign',
    operationId: 'assignClaim',
    cache: 'never',
    tag: 'desk',
    summary: 'Assign a claim',
    description:
      'Assigns the claim to a member of the desk, or unassigns it. A claim has at most one assignee; only the desk sees them.',
    command: assignClaim,
    params: { claim: claimId },
    subject: 'claim',
    readAt: ({ claim }) => `/claims/${claim}`,
    changes: true,
    problems: ['unknown-claim', 'unknown-reference', 'invalid-combination', 'nothing-changes'],
  }),
  list({
    path: '/desk/queue',
    operationId: 'readQueue',
    cache: 'never',
    cost: 'document',
    tag: 'desk',
    summary: 'Read the queue of the desk',
    description:
      'Pending work, the longest waiting first: claims to check, and proposals to approve, publish or revise. A proposal is to be revised after its return, and after its claim was put in other words. The queue also lists verdicts to review, challenges to settle, objections to answer, and what people without a key sent (`inbox`). Embargoes that will end and requests for a reply that will lapse are included, and so are replies that came late and verdicts that are due to be checked again. An item that waits for two acts is listed twice. Needs the role `contributor`.',
    needs: 'contributor',
    item: linkedItem,
    page: { id: 'QueuePage', description: 'A page of the queue of the desk.' },
    filters: queueFilters,
    find: async ({ services: { access, views }, ledger, options, page }) => {
      const { policy } = await access.ledger(ledger, options.asOf);
      const found = await listQueue(views, options, policy, page);
      return found.map(({ item, place }) => ({
        row: { ...item, href: addressOfItem(ledger, item.claim, item.item) },
        firstPosition: place,
        key: '',
      }));
    },
  }),
);
