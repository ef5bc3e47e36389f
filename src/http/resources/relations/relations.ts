import {
  mergeClaim,
  relateClaim,
  unmergeClaim,
  unrelateClaim,
} from '../../../domain/claim/relations/commands.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { listRelations, relationRow } from '../../../projections/relations/relations.ts';
import { act, type Act } from '../../operations/act.ts';
import { readList } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const tag = 'relations';
const params = { claim: claimId };
const relationsAt = ({ claim = '' }: Readonly<Record<string, string>>): string =>
  `/claims/${claim}/relations`;
const claimAt = ({ claim = '' }: Readonly<Record<string, string>>): string => `/claims/${claim}`;

export const relations = (routes: Routes, services: Services): void => {
  for (const spec of acts) act(routes, services, spec);
  readList(routes, services, {
    url: '/claims/:claim/relations',
    operationId: 'listRelations',
    tag,
    summary: 'List the relations of a claim',
    description: 'How the claim relates to others and others to it. Each reads “claim … to”.',
    params,
    item: relationRow,
    page: 'RelationPage',
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }) => {
      await requireClaim(services, options, claim);
      return listRelations(services.views, options, page, claim);
    },
  });
};

const common = { method: 'POST', tag, params, subject: 'claim', changes: true } as const;

const acts: readonly Act[] = [
  {
    ...common,
    url: '/claims/:claim/relations',
    operationId: 'relateClaim',
    summary: 'Relate a claim to another',
    description:
      'States how this claim relates to another one. “part-of” and “depends-on” may not lead back to where they began.',
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
  },
  {
    ...common,
    url: '/claims/:claim/relations/take-back',
    operationId: 'unrelateClaim',
    summary: 'Take a relation back',
    description: 'The relation does not hold any more. It stays in the history.',
    command: unrelateClaim,
    readAt: relationsAt,
    problems: ['unknown-claim', 'nothing-changes', 'wrong-state'],
  },
  {
    ...common,
    url: '/claims/:claim/merge',
    operationId: 'mergeClaim',
    summary: 'Merge a claim into another',
    description:
      'Both say the same; the other stands for both from now on. This one keeps its id and its history, and reads of it are redirected (308). It can be undone.',
    command: mergeClaim,
    readAt: claimAt,
    problems: ['unknown-claim', 'unknown-reference', 'relation-cycle', 'invalid-combination', 'wrong-state'],
  },
  {
    ...common,
    url: '/claims/:claim/unmerge',
    operationId: 'unmergeClaim',
    summary: 'Undo a merge',
    description: 'The claim stands for itself again, as it was when it was merged.',
    command: unmergeClaim,
    readAt: claimAt,
    problems: ['unknown-claim', 'wrong-state'],
  },
];
