import type { Assignee } from '../../domain/claim/assignment/assignment.ts';
import type { ClaimEventOf } from '../../domain/claim/events.ts';
import type { Relation, RelationEvent } from '../../domain/claim/relations/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { otherAction, withoutStop } from './other-actions.ts';
import type { Names } from './names.ts';

/** The predicate of the sentence: what was done. */
export const actionOf = (event: RecordedEvent, names: Names): string => {
  switch (event.type) {
    case 'claim.recorded':
      return `recorded the claim “${event.data.wording}”`;
    case 'claim.reworded':
      return `put the claim in other words: “${event.data.wording}”`;
    case 'claim.classified':
      return `stated anew what the claim is about${list(event.data.topics)}`;
    case 'claim.assigned':
      return assigned(event.data.assignee, event.actor);
    case 'claim.declined':
      return 'declined to check the claim';
    case 'claim.reopened':
      return 'took the declined claim up again';
    case 'claim.related':
    case 'claim.unrelated':
    case 'claim.merged':
    case 'claim.unmerged':
      return relationAction(event, names);
    case 'appearance.recorded': {
      const { claimant, role, date, medium } = event.data;
      const as = role === undefined ? '' : `, ${role},`;
      return `recorded that ${names.claimant(claimant)}${as} made the claim${date === undefined ? '' : ` in ${date}`}${medium === undefined ? '' : ` (${medium})`}`;
    }
    case 'appearance.corrected':
      return `corrected an occasion on record: ${names.claimant(event.data.claimant)} made the claim${event.data.date === undefined ? '' : ` in ${event.data.date}`}`;
    case 'appearance.withdrawn':
      return 'withdrew an occasion on which the claim was said to have been made';
    case 'evidence.offered':
    case 'evidence.accepted':
    case 'evidence.declined':
    case 'evidence.challenged':
    case 'evidence.challenge-dismissed':
    case 'evidence.withdrawn':
      return evidenceAction(event, names);
    case 'objection.lodged':
    case 'objection.resolved':
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
      return answeringAction(event, names);
    case 'verdict.proposed':
    case 'verdict.approved':
    case 'verdict.returned':
    case 'verdict.published':
    case 'verdict.superseded':
    case 'verdict.retracted':
    case 'verdict.embargoed':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'correction.published':
      return verdictAction(event, names);
    case 'note.added':
      return 'wrote an internal note';
    default:
      return otherAction(event, names);
  }
};

const list = (words: readonly string[] | undefined): string =>
  words === undefined ? '' : ` about ${words.join(', ')}`;

const evidenceAction = (
  event: Extract<RecordedEvent, { type: `evidence.${string}` }>,
  names: Names,
): string => {
  switch (event.type) {
    case 'evidence.offered':
      return `offered evidence that ${stanceWords[event.data.stance]} the claim, from “${names.source(event.data.source)}”: ${withoutStop(event.data.finding)}`;
    case 'evidence.accepted':
      return `accepted the evidence from “${names.evidence(event.data.evidence)}” as ${event.data.strength}`;
    case 'evidence.declined':
      return `did not accept the evidence from “${names.evidence(event.data.evidence)}”`;
    case 'evidence.challenged':
      return `challenged the evidence from “${names.evidence(event.data.evidence)}”${event.data.cause === undefined ? disputeOf(event) : ', since its source was withdrawn'}`;
    case 'evidence.challenge-dismissed':
      return `dismissed a challenge to the evidence from “${names.evidence(event.data.evidence)}”`;
    case 'evidence.withdrawn':
      return `withdrew the evidence from “${names.evidence(event.data.evidence)}”`;
    default:
      return event satisfies never;
  }
};

const disputeOf = ({ data }: Extract<RecordedEvent, { type: 'evidence.challenged' }>): string => {
  if (data.stance !== undefined) return `, saying that it rather ${stanceWords[data.stance]} the claim,`;
  return data.disputes === undefined ? '' : `, disputing its ${data.disputes},`;
};

type VerdictActionEvent = Extract<RecordedEvent, { type: `verdict.${string}` | 'correction.published' }>;

const verdictAction = (event: VerdictActionEvent, names: Names): string => {
  switch (event.type) {
    case 'verdict.proposed':
      return `proposed the verdict “${event.data.rating.label}”, relying on ${pieces(event.data.reliedOn.length)}`;
    case 'verdict.approved':
      return `approved the proposed verdict ${verdictOf(event, names)}`;
    case 'verdict.rated':
      return `rated the claim independently of the proposed verdict ${verdictOf(event, names)}`;
    case 'verdict.ratings-opened':
      return `opened the independent ratings of the proposed verdict ${verdictOf(event, names)}: ${event.data.ratings.map((each) => `“${each.rating.label}”`).join(', ')}`;
    case 'verdict.returned':
      return `returned the proposed verdict ${verdictOf(event, names)} to its author`;
    case 'verdict.published':
      return `published the verdict “${event.data.rating.label}”${inPlaceOf(event, names)}, relying on ${pieces(event.data.reliedOn.length)}`;
    case 'verdict.superseded':
      return `replaced the verdict ${verdictOf(event, names)} by a newer one`;
    case 'verdict.retracted':
      return `took back the verdict ${verdictOf(event, names)}`;
    case 'correction.published':
      return `published a correction (${event.data.class}) about the verdict ${verdictOf(event, names)}, for which the ${event.data.responsible} was responsible,`;
    case 'verdict.embargoed':
      return `put the approved verdict under an embargo until ${event.data.until}`;
    default:
      return event satisfies never;
  }
};

const assigned = (assignee: Assignee | null, by: Actor): string => {
  if (assignee === null) return 'took the claim off its assignee';
  const isOwn = 'member' in by && by.member === assignee.member;
  return isOwn ? 'took the claim on' : `assigned the claim to ${assignee.name}`;
};

/** The rating of the event's verdict, as it was before the event. */
const verdictOf = ({ data, position }: RecordedEvent & { data: { verdict: string } }, names: Names): string =>
  `“${names.verdict(data.verdict, position)}”`;

const inPlaceOf = (event: Extract<RecordedEvent, { type: 'verdict.published' }>, names: Names): string => {
  const { supersedes } = event.data;
  return supersedes === undefined ? '' : ` in place of “${names.verdict(supersedes, event.position)}”`;
};

type Answering = ClaimEventOf<
  'objection.lodged' | 'objection.resolved' | 'reply.requested' | 'reply.received' | 'reply.lapsed'
>;

/** The predicate for objections and requests for a reply. */
const answeringAction = (event: Answering, names: Names): string => {
  switch (event.type) {
    case 'objection.lodged':
      return `objected to the ${event.data.about.kind}; an answer is due by ${event.data.dueAt.slice(0, 10)}`;
    case 'objection.resolved':
      return `answered an objection: ${outcomeWords[event.data.outcome]}`;
    case 'reply.requested':
      return `asked ${names.claimant(event.data.claimant)} for a reply by ${event.data.dueAt}`;
    case 'reply.received':
      return 'put the reply on record';
    case 'reply.lapsed':
      return 'stopped waiting for a reply, since the time for it is over';
    default:
      return event satisfies never;
  }
};

const outcomeWords = {
  upheld: 'it is upheld',
  'partly-upheld': 'it is upheld in part',
  rejected: 'it is rejected',
} as const;

const relationWords: Record<Relation, string> = {
  contradicts: 'contradicts',
  'narrower-than': 'is narrower than',
  'part-of': 'is part of',
  paraphrases: 'paraphrases',
  translates: 'translates',
  updates: 'updates',
  'depends-on': 'depends on',
};

const relationAction = (event: RelationEvent, names: Names): string => {
  switch (event.type) {
    case 'claim.related':
      return `stated that the claim ${relationWords[event.data.relation]} “${names.claim(event.data.to)}”`;
    case 'claim.unrelated':
      return `took back that the claim ${relationWords[event.data.relation]} “${names.claim(event.data.to)}”`;
    case 'claim.merged':
      return `merged the claim into “${names.claim(event.data.into)}”`;
    case 'claim.unmerged':
      return `let the claim stand for itself again, apart from “${names.claim(event.data.from)}”`;
    default:
      return event satisfies never;
  }
};

const stanceWords = { supports: 'supports', refutes: 'refutes', context: 'gives context to' } as const;

const pieces = (count: number): string => {
  if (count === 0) return 'no evidence';
  return count === 1 ? 'one piece of evidence' : `${count} pieces of evidence`;
};
