import type { Policy } from '../../ledger/policy.ts';
import type { DecisionContext } from '../../decision-context.ts';
import type { RecordedClaim } from '../claim.ts';
import type { VerdictItem } from './state.ts';

export const approvalsNeeded = (claim: RecordedClaim, policy: Policy): number =>
  claim.subject.riskClass === 'high' ? policy.approvalsNeededAtHighRisk : policy.approvalsNeeded;

/** The rules of the policy that the proposal does not meet, in words. All of them, so that one revision is enough. */
export const unmetRules = (claim: RecordedClaim, item: VerdictItem, given: DecisionContext): string[] => [
  ...independentSources(claim, item, given),
  ...bothSides(claim, item, given),
  ...archivedSources(claim, item, given),
  ...rightOfReply(claim, item, given),
  ...independentRatings(item, given),
];

type Rule = NonNullable<VerdictItem['proposal']['exceptions']>[number]['rule'];

const isExcepted = ({ proposal }: VerdictItem, rule: Rule): boolean =>
  proposal.exceptions?.some((exception) => exception.rule === rule) ?? false;

const sourcesReliedOn = (claim: RecordedClaim, { proposal }: VerdictItem): Set<string> =>
  new Set(proposal.reliedOn.flatMap(({ evidence }) => claim.evidence[evidence]?.source ?? []));

/** Copies of one wire story are one source: those of an independence group count once. */
const independentSources = (
  claim: RecordedClaim,
  item: VerdictItem,
  { policy, sources }: DecisionContext,
): string[] => {
  if (item.proposal.rating.value === undefined) return [];
  const groups = new Set(
    [...sourcesReliedOn(claim, item)].map((id) => {
      const source = sources?.get(id);
      return source?.kind === 'registered' ? (source.description.independenceGroup ?? id) : id;
    }),
  );
  const needed = policy.independentSourcesNeeded;
  return groups.size >= needed ? [] : [`It rests on ${groups.size} of ${needed} independent sources.`];
};

const bothSides = (
  claim: RecordedClaim,
  { proposal }: VerdictItem,
  { policy }: DecisionContext,
): string[] => {
  if (!policy.bothSides) return [];
  const considered = new Set(
    [...proposal.reliedOn, ...proposal.setAside].map(({ evidence }) => claim.evidence[evidence]?.stance),
  );
  return (['supports', 'refutes'] as const)
    .filter((side) => !considered.has(side) && !proposal.noneFound?.includes(side))
    .map((side) => `It considers no evidence that ${side} the claim and does not say that none was found.`);
};

const archivedSources = (
  claim: RecordedClaim,
  item: VerdictItem,
  { policy, sources }: DecisionContext,
): string[] => {
  if (!policy.archivedSources || isExcepted(item, 'archived-sources')) return [];
  const unkept = [...sourcesReliedOn(claim, item)].filter((id) => {
    const source = sources?.get(id);
    return source?.kind !== 'registered' || !source.archived;
  });
  return unkept.length === 0 ? [] : [`No copy was captured of ${unkept.join(', ')}.`];
};

const rightOfReply = (claim: RecordedClaim, item: VerdictItem, { policy }: DecisionContext): string[] =>
  !policy.rightOfReply || claim.repliesAsked.length > 0 || isExcepted(item, 'right-of-reply')
    ? []
    : ['Nobody was asked for a reply.'];

const independentRatings = (item: VerdictItem, { policy }: DecisionContext): string[] => {
  const { independentRatingsNeeded: needed = 0 } = policy;
  const opened = item.opened ?? 0;
  return opened >= needed || isExcepted(item, 'independent-ratings')
    ? []
    : [`It has ${opened} of ${needed} independent ratings that were opened.`];
};
