import {
  mergeClaim,
  relateClaim,
  unmergeClaim,
  unrelateClaim,
} from '../../../domain/claim/relations/commands.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { listRelations, relationRow } from '../../../projections/relations/relations.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { resource } from '../../operations/route.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const tag = 'relations';
const params = { claim: claimId };
const relationsAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}/relations`;
const claimAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}`;

const common = { method: 'POST', tag, params, subject: 'claim', changes: true } as const;

const commands = [
  command({
    ...common,
    path: '/claims/:claim/relations',
    operationId: 'relateClaim',
    summary: 'Relate a claim to another',
    description:
      'Records how this claim relates to another one. “part-of” and “depends-on” must not form a cycle.',
    command: relateClaim,
    readAt: relationsAt,
    changes: false,
    problems: [
      'unknown-claim',
      'unknown-reference',
      'nothing-changes',
      'relation-cycle',
      'limit-reached',
      'invalid-combination',
      'wrong-state',
      'key-reused',
    ],
  }),
  command({
    ...common,
    path: '/claims/:claim/relations/take-back',
    operationId: 'unrelateClaim',
    summary: 'Remove a relation',
    description: 'Ends the relation. It stays in the history.',
    command: unrelateClaim,
    readAt: relationsAt,
    problems: ['unknown-claim', 'nothing-changes', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/claims/:claim/merge',
    operationId: 'mergeClaim',
    summary: 'Merge a claim into another',
    description:
      'Records that both claims say the same; the other replaces both from now on. This one keeps its id and history, and reads of it redirect (308). A merge can be undone.',
    command: mergeClaim,
    readAt: claimAt,
    problems: ['unknown-claim', 'unknown-reference', 'relation-cycle', 'invalid-combination', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/claims/:claim/unmerge',
    operationId: 'unmergeClaim',
    summary: 'Undo a merge',
    description: 'Restores the claim to its state at the merge.',
    command: unmergeClaim,
    readAt: claimAt,
    problems: ['unknown-claim', 'wrong-state'],
  }),
];

export const relations = resource(
  ...commands,
  list({
    path: '/claims/:claim/relations',
    operationId: 'listRelations',
    tag,
    summary: 'List the relations of a claim',
    description: 'The relations of the claim to others and of others to it. Each reads “claim … to”.',
    params,
    item: relationRow,
    page: 'RelationPage',
    problems: ['unknown-claim'],
    find: async ({ services, options, page, params: { claim } }) => {
      await requireClaim(services, options, claim);
      return listRelations(services.views, options, page, claim);
    },
  }),
);
