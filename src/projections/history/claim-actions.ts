import type { Assignee } from '../../domain/claim/assignment/assignment.ts';
import type { ClaimEventOf } from '../../domain/claim/events.ts';
import { objectionEvents } from '../../domain/claim/objections/events.ts';
import { relationEvents, type Relation, type RelationEvent } from '../../domain/claim/relations/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { appearanceAction } from './appearance-actions.ts';
import { objectionAction } from './objection-actions.ts';
import { otherAction, withoutStop } from './other-actions.ts';
import type { Names } from './names.ts';

const isOfRelations = isEventOf(relationEvents);
const isOfObjections = isEventOf(objectionEvents);

/** Actions that are told in the same words each time. */
const plainActions = {
  'claim.declined': 'declined to check the claim',
  'claim.reopened': 'took the declined claim up again',
  'claim.withdrawn': 'withdrew the claim: it was recorded by mistake',
  'claim.restored': 'restored the withdrawn claim',
  'withholding.placed': 'withheld something from the public',
  'withholding.released': 'showed again what had been withheld',
  'match.confirmed': 'confirmed that a text says what the claim says',
  'match.rejected': 'found that a text does not say what the claim says',
  'match.withdrawn': 'withdrew the comparison of a text with the claim',
  'note.added': 'wrote an internal note',
  'note.corrected': 'corrected an internal note',
  'note.withdrawn': 'withdrew an internal note',
} as const;

const isPlain = (
  event: RecordedEvent,
): event is Extract<RecordedEvent, { type: keyof typeof plainActions }> =>
  Object.hasOwn(plainActions, event.type);

/** The predicate of the sentence: what was done. */
export const actionOf = (event: RecordedEvent, names: Names): string => {
  if (isOfRelations(event)) return relationAction(event, names);
  if (isPlain(event)) return plainActions[event.type];
  if (isOfObjections(event)) return objectionAction(event);
  switch (event.type) {
    case 'claim.recorded':
      return `recorded the claim “${event.data.wording}”`;
    case 'claim.reworded':
      return `put the claim in other words: “${event.data.wording}”`;
    case 'claim.classified':
      return `stated anew what the claim is about${list(event.data.topics)}`;
    case 'claim.assigned':
      return assigned(event.data.assignee, event.actor);
    case 'appearance.recorded':
    case 'appearance.corrected':
    case 'appearance.withdrawn':
      return appearanceAction(event, names);
    case 'evidence.offered':
    case 'evidence.accepted':
    case 'evidence.declined':
    case 'evidence.challenged':
    case 'evidence.challenge-dismissed':
    case 'evidence.withdrawn':
      return evidenceAction(event, names);
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
      return answeringAction(event, names);
    case 'verdict.proposed':
    case 'verdict.approved':
    case 'verdict.returned':
    case 'verdict.withdrawn':
    case 'verdict.published':
    case 'verdict.recheck-due':
    case 'verdict.rechecked':
    case 'verdict.sources-too-few':
    case 'verdict.superseded':
    case 'verdict.retracted':
    case 'verdict.embargoed':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'verdict.author-left':
    case 'correction.published':
      return verdictAction(event, names);
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
    case 'verdict.author-left':
      return `found that ${event.data.author.name}, an author of the proposed verdict ${verdictOf(event, names)}, left the desk`;
    case 'verdict.returned':
      return `returned the proposed verdict ${verdictOf(event, names)} to its author`;
    case 'verdict.withdrawn':
      return `withdrew the proposed verdict ${verdictOf(event, names)}`;
    case 'verdict.published':
      return `published the verdict “${event.data.rating.label}”${inPlaceOf(event, names)}, relying on ${pieces(event.data.reliedOn.length)}${again(event)}${early(event)}`;
    case 'verdict.recheck-due':
      return `found that the verdict ${verdictOf(event, names)} is due to be checked again`;
    case 'verdict.sources-too-few':
      return `found that the verdict ${verdictOf(event, names)} rests on ${event.data.independent} of ${event.data.needed} independent sources`;
    case 'verdict.rechecked':
      return `checked the verdict ${verdictOf(event, names)} again and found that it stands${again(event)}`;
    case 'verdict.superseded':
      return `replaced the verdict ${verdictOf(event, names)} by a newer one`;
    case 'verdict.retracted':
      return `took back the verdict ${verdictOf(event, names)}`;
    case 'correction.published':
      return `published a correction (${event.data.class}) about the verdict ${verdictOf(event, names)}, for which the ${event.data.responsible} was responsible,`;
    case 'verdict.embargoed':
      return `put the approved verdict under an embargo until ${event.data.until}${early(event)}`;
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

/** Until when the verdict is checked again, where it is. */
const again = ({
  data: { recheckBy },
}: Extract<RecordedEvent, { type: 'verdict.published' | 'verdict.rechecked' }>): string =>
  recheckBy === undefined ? '' : `, to be checked again by ${recheckBy.slice(0, 10)}`;

const early = ({
  data: { releasedEarly },
}: Extract<RecordedEvent, { type: 'verdict.published' | 'verdict.embargoed' }>): string =>
  releasedEarly === undefined
    ? ''
    : `, before its embargo ended at ${releasedEarly.until} because “${withoutStop(releasedEarly.reason)}”`;

type Answering = ClaimEventOf<'reply.requested' | 'reply.received' | 'reply.lapsed'>;

/** The predicate for requests for a reply. */
const answeringAction = (event: Answering, names: Names): string => {
  switch (event.type) {
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
    case 'claim.relation-corrected':
      return `corrected why the claim ${relationWords[event.data.relation]} “${names.claim(event.data.to)}”: ${withoutStop(event.data.note)}`;
    case 'claim.unrelated':
      return `took back that the claim ${relationWords[event.data.relation]} “${names.claim(event.data.to)}”`;
    case 'claim.merged':
      return `merged the claim into “${names.claim(event.data.into)}”`;
    case 'claim.unmerged':
      return `let the claim stand for itself again, apart from “${names.claim(event.data.from)}”`;
    case 'claim.absorbed':
      return `merged ${claimsOf(event, names)} into this claim`;
    case 'claim.separated':
      return `let ${claimsOf(event, names)} stand apart from this claim again`;
    default:
      return event satisfies never;
  }
};

const claimsOf = (
  { data }: Extract<RelationEvent, { type: 'claim.absorbed' | 'claim.separated' }>,
  names: Names,
): string => data.claims.map((each) => `“${names.claim(each.claim)}”`).join(' and ');

const stanceWords = { supports: 'supports', refutes: 'refutes', context: 'gives context to' } as const;

const pieces = (count: number): string => {
  if (count === 0) return 'no evidence';
  return count === 1 ? 'one piece of evidence' : `${count} pieces of evidence`;
};
