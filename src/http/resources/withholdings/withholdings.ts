import { placeWithholding, releaseWithholding } from '../../../domain/claim/withholding/commands.ts';
import { claimId, withholdingId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';
import { resource } from '../../operations/route.ts';

const tag = 'claims';
const readAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}`;

/** What is withheld from the public for a time. The record stays as it is, and the desk reads all of it. */
export const withholdings = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/withholdings',
    operationId: 'placeWithholding',
    cache: 'never',
    tag,
    summary: 'Withhold a claim or a part of it from the public',
    description:
      'Withholds the whole claim, its words, or one item of it from the public: for a time (`until`), or until it is released. Every public read follows at once, reads of the past included. A withheld claim or item answers 451 with the basis and `Link: rel="blocked-by"`; the feed has a `position.withheld` in place of each event. The desk sees all of it.',
    command: placeWithholding,
    params: { claim: claimId },
    makes: { withholding: 'withholding' },
    subject: 'withholding',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-item', 'time-past', 'nothing-changes', 'key-reused'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/withholdings/:withholding/release',
    operationId: 'releaseWithholding',
    cache: 'never',
    tag,
    summary: 'Show again what was withheld',
    description: 'Ends a withholding, with the reason. Every public read is again as it was before.',
    command: releaseWithholding,
    params: { claim: claimId, withholding: withholdingId },
    subject: 'withholding',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'unknown-item'],
  }),
);
