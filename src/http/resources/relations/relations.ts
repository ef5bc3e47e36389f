import {
  correctRelation,
  mergeClaim,
  relateClaim,
  unmergeClaim,
  unrelateClaim,
} from '../../../domain/claim/relations/commands.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { listRelations, relationRow } from '../../../projections/relations/relations.ts';
import { command } from '../../operations/command.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

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
    cache: 'never',
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
    cache: 'never',
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
    cache: 'never',
    summary: 'Merge a claim into another',
    description:
      'Records that both claims say the same; the other replaces both from now on and shows the evidence, occasions and earlier verdicts of both. This one keeps its id and history, and reads of it redirect (308). A verdict in force on it requires a notice for its readers, which is published as a correction of the class `merge`, or the choice that it stays published. What is open on it can still be answered at its own address: replies, objections, challenges and returned proposals. A merge can be undone.',
    command: mergeClaim,
    makes: { correction: 'correction' },
    readAt: claimAt,
    problems: [
      'unknown-claim',
      'unknown-reference',
      'relation-cycle',
      'invalid-combination',
      'wrong-state',
      'correction-required',
      'correction-without-change',
      'limit-reached',
    ],
  }),
  command({
    ...common,
    path: '/claims/:claim/relations/correct',
    operationId: 'correctRelation',
    cache: 'never',
    summary: 'Correct what is said about a relation',
    description:
      'Replaces the words that say why this claim is related to another one. Which claims are related, and how, is changed by removing the relation and adding another.',
    command: correctRelation,
    readAt: relationsAt,
    problems: ['unknown-claim', 'unknown-item', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/claims/:claim/unmerge',
    operationId: 'unmergeClaim',
    cache: 'never',
    summary: 'Undo a merge',
    description:
      'Restores the claim to its state at the merge, with what was answered on it since. A notice tells readers that its verdict is shown again.',
    command: unmergeClaim,
    makes: { correction: 'correction' },
    readAt: claimAt,
    problems: ['unknown-claim', 'wrong-state', 'correction-without-change'],
  }),
];

export const relations = resource(
  ...commands,
  listOfClaim({
    path: '/claims/:claim/relations',
    operationId: 'listRelations',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the relations of a claim',
    description: 'The relations of the claim to others and of others to it. Each reads “claim … to”.',
    item: relationRow,
    page: 'RelationPage',
    byOwnVersion: true,
    items: listRelations,
  }),
);
