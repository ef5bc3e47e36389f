import {
  correctAppearance,
  recordAppearance,
  withdrawAppearance,
} from '../../../domain/claim/appearances/commands.ts';
import { appearanceId, claimId } from '../../../domain/terms/ids.ts';
import {
  appearanceFilters,
  appearanceRow,
  listAppearances,
  readAppearance,
} from '../../../projections/appearances/appearances.ts';
import { command } from '../../operations/command.ts';
import { read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'appearances';
const params = { claim: claimId };
const readAt = ({ claim, appearance }: { readonly claim: string; readonly appearance: string }): string =>
  `/claims/${claim}/appearances/${appearance}`;

const common = {
  tag,
  params: { ...params, appearance: appearanceId },
  makes: { correction: 'correction' },
  subject: 'appearance',
  readAt,
  changes: true,
} as const;
const problems = [
  'unknown-claim',
  'unknown-appearance',
  'wrong-state',
  'correction-required',
  'correction-without-change',
] as const;

const appearanceCommands = [
  command({
    ...common,
    method: 'PATCH',
    path: '/claims/:claim/appearances/:appearance',
    operationId: 'correctAppearance',
    cache: 'never',
    summary: 'Correct an appearance',
    description:
      'Changes the claimant, role, date, medium, source or quote on record. A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. With a verdict in force a notice for its readers is required too, and is published as a correction.',
    command: correctAppearance,
    problems: [...problems, 'nothing-changes', 'unknown-reference', 'quote-not-found', 'impossible-date'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    method: 'POST',
    path: '/claims/:claim/appearances/:appearance/withdraw',
    operationId: 'withdrawAppearance',
    cache: 'never',
    summary: 'Withdraw an appearance',
    description:
      'Records that the claim was not made on that occasion. With a verdict in force a notice for its readers is required, and is published as a correction.',
    command: withdrawAppearance,
    problems,
  }),
];

export const appearances = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/appearances',
    operationId: 'recordAppearance',
    cache: 'never',
    tag,
    summary: 'Record an appearance',
    description:
      'An occasion on which the claim was made: who, in what role, when, where, in what words. A claim that others repeat gains appearances; it is not recorded twice.',
    command: recordAppearance,
    params,
    makes: { appearance: 'appearance' },
    subject: 'appearance',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-reference', 'quote-not-found', 'impossible-date', 'key-reused'],
  }),
  ...appearanceCommands,
  listOfClaim({
    path: '/claims/:claim/appearances',
    operationId: 'listAppearances',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the appearances of a claim',
    description:
      'All recorded occasions on which the claim was made, in the order of recording. Withdrawn ones are included with their state as filter, or `any`.',
    item: appearanceRow,
    page: 'AppearancePage',
    filters: appearanceFilters,
    items: listAppearances,
  }),
  read({
    path: '/claims/:claim/appearances/:appearance',
    operationId: 'readAppearance',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read an appearance',
    description: 'One occasion on which the claim was made. A withdrawn one stays readable as withdrawn.',
    params: { ...params, appearance: appearanceId },
    answer: appearanceRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim,
    find: async ({ services: { views }, options, params: { claim, appearance } }) =>
      ofClaim(await readAppearance(views, options, appearance), claim),
  }),
);
