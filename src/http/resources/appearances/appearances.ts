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
import { list } from '../../operations/list.ts';
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
    summary: 'Correct an appearance',
    description:
      'Another claimant, role, date, medium, source or quote than is on record. A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required, and with a verdict in force a notice for its readers, which is published as a correction.',
    command: correctAppearance,
    problems: [...problems, 'nothing-changes', 'unknown-reference', 'quote-not-found'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    method: 'POST',
    path: '/claims/:claim/appearances/:appearance/withdraw',
    operationId: 'withdrawAppearance',
    summary: 'Withdraw an appearance',
    description:
      'The claim was not made on that occasion after all. With a verdict in force a notice for its readers is required, which is published as a correction.',
    command: withdrawAppearance,
    problems,
  }),
];

export const appearances = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/appearances',
    operationId: 'recordAppearance',
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
    problems: ['unknown-claim', 'unknown-reference', 'quote-not-found', 'key-reused'],
  }),
  ...appearanceCommands,
  list({
    path: '/claims/:claim/appearances',
    operationId: 'listAppearances',
    tag,
    summary: 'List the appearances of a claim',
    description:
      'All occasions on record on which the claim was made, in the order in which they were recorded. Withdrawn ones are shown where their state is asked for, or `any`.',
    params,
    item: appearanceRow,
    page: 'AppearancePage',
    filters: appearanceFilters,
    problems: ['unknown-claim'],
    find: (asked) =>
      listOfClaim(asked, () =>
        listAppearances(asked.services.views, asked.options, asked.page, asked.params.claim),
      ),
  }),
  read({
    path: '/claims/:claim/appearances/:appearance',
    operationId: 'readAppearance',
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
