import type { Policy } from '../../ledger/policy.ts';
import type { DecisionContext, ProposedUnder } from '../../decision-context.ts';
import { countApart, marksOf } from '../../source/independence.ts';
import { familyOf, registeredIn } from '../../source/merging.ts';
import type { RecordedClaim } from '../claim.ts';
import type { VerdictItem } from './state.ts';

const approvalsFor = ({ policy, riskClass }: ProposedUnder): number =>
  riskClass === 'high' ? policy.approvalsNeededAtHighRisk : policy.approvalsNeeded;

/**
 * How many people have to approve: as many as were needed when the verdict was proposed, or as are needed now, whichever
 * are more. So a lower risk class or a laxer policy never makes do with fewer people than the proposal began with.
 */
export const approvalsNeeded = (
  { subject: { riskClass } }: RecordedClaim,
  { policy, proposedUnder }: DecisionContext,
): { readonly needed: number; readonly neededNow: number } => {
  const neededNow = approvalsFor({ policy, riskClass });
  return { neededNow, needed: Math.max(neededNow, proposedUnder ? approvalsFor(proposedUnder) : 0) };
};

/** The rules for publishing that stood when the verdict was proposed and those of now: of each rule the stricter. */
export const strictestRules = ({ policy, proposedUnder }: DecisionContext): Policy => {
  const then = proposedUnder?.policy ?? policy;
  const most = (one = 0, other = 0): number => Math.max(one, other);
  return {
    ...policy,
    independentSourcesNeeded: most(policy.independentSourcesNeeded, then.independentSourcesNeeded),
    independentRatingsNeeded: most(policy.independentRatingsNeeded, then.independentRatingsNeeded),
    bothSides: policy.bothSides || then.bothSides,
    archivedSources: policy.archivedSources || then.archivedSources,
    rightOfReply: policy.rightOfReply || then.rightOfReply,
  };
};

/** The rules of the policy that the proposal does not meet, in words. All of them, so that one revision is enough. */
export const unmetRules = (claim: RecordedClaim, item: VerdictItem, given: DecisionContext): string[] => {
  const strictest = { ...given, policy: strictestRules(given) };
  return [
    ...independentSources(claim, item, strictest),
    ...bothSides(claim, item, strictest),
    ...archivedSources(claim, item, strictest),
    ...rightOfReply(claim, item, strictest),
    ...independentRatings(item, strictest),
  ];
};

type Rule = NonNullable<VerdictItem['proposal']['exceptions']>[number]['rule'];

const isExcepted = ({ proposal }: VerdictItem, rule: Rule): boolean =>
  proposal.exceptions?.some((exception) => exception.rule === rule) ?? false;

const sourcesReliedOn = (claim: RecordedClaim, { proposal }: VerdictItem): Set<string> =>
  new Set(proposal.reliedOn.flatMap(({ evidence }) => claim.evidence[evidence]?.source ?? []));

/** How many independent sources a proposal relies on. Merged sources, those of one group and of one address count once. */
export const independentSourcesOf = (
  claim: RecordedClaim,
  item: VerdictItem,
  { sources }: Pick<DecisionContext, 'sources'>,
): number =>
  countApart(
    [...sourcesReliedOn(claim, item)].map((id) => {
      const family = familyOf(id, (each) => registeredIn(sources, each));
      const shared = family.flatMap((each) => {
        const source = registeredIn(sources, each);
        return source === undefined ? [] : marksOf(source.description);
      });
      return [...family, ...shared];
    }),
  );

/** Copies of one wire story are one source. */
const independentSources = (claim: RecordedClaim, item: VerdictItem, given: DecisionContext): string[] => {
  if (item.proposal.rating.value === undefined) return [];
  const apart = independentSourcesOf(claim, item, given);
  const needed = given.policy.independentSourcesNeeded;
  return apart >= needed ? [] : [`It rests on ${apart} of ${needed} independent sources.`];
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
  // A copy of any of them is a copy of the document.
  const read = (id: string) => registeredIn(sources, id);
  const isKept = (id: string): boolean => read(id)?.archived === true;
  const unkept = [...sourcesReliedOn(claim, item)].filter((id) => !familyOf(id, read).some(isKept));
  return unkept.length === 0 ? [] : [`No copy was captured of ${unkept.join(', ')}.`];
};

const rightOfReply = (claim: RecordedClaim, item: VerdictItem, { policy }: DecisionContext): string[] =>
  !policy.rightOfReply || claim.repliesAsked.length > 0 || isExcepted(item, 'right-of-reply')
    ? []
    : ['No reply was requested.'];

const independentRatings = (item: VerdictItem, { policy }: DecisionContext): string[] => {
  const { independentRatingsNeeded: needed = 0 } = policy;
  const opened = item.opened ?? 0;
  return opened >= needed || isExcepted(item, 'independent-ratings')
    ? []
    : [`It has ${opened} of ${needed} independent ratings that were opened.`];
};
