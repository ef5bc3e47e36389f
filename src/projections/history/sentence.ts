import type { Assignee } from '../../domain/claim/assignment/assignment.ts';
import type { ClaimEvent } from '../../domain/claim/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { relationDeed } from './sentence-of-relations.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { because, quoted } from './because.ts';
import { deedOfAnswering } from './sentence-of-answering.ts';

/** The words for the ids that an event speaks of. Each answers the id itself where it knows none. */
export interface Names {
  source(id: string): string;
  claimant(id: string): string;
  /** The wording of a claim. */
  claim(id: string): string;
  /** The title of the source of a piece of evidence. */
  evidence(id: string): string;
  /** The label of the rating that a verdict had before a position. */
  verdict(id: string, before: number): string;
}

export const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'person':
      return actor.name;
    case 'program':
      return `${actor.name} (a program)`;
    case 'system':
      return 'The ledger';
    case 'anonymous':
      return 'Someone without a key';
    default:
      return actor satisfies never;
  }
};

/** What happened, in one sentence that needs nothing around it but the date. */
export const sentenceOf = (event: RecordedEvent, names: Names): string =>
  `${nameOf(event.actor)} ${deed(event, names)}${because(event)}${told(event)}.`;

/** What readers are told, where the event carries words for them. */
const told = (event: RecordedEvent): string =>
  event.type === 'correction.published' ? `, and says: ${quoted(event.data.text)}` : '';

const list = (words: readonly string[] | undefined): string =>
  words === undefined ? '' : ` about ${words.join(', ')}`;

const deed = (event: RecordedEvent, names: Names): string => {
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
      return relationDeed(event, names.claim);
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
      return deedOfEvidence(event, names);
    case 'objection.lodged':
    case 'objection.resolved':
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
      return deedOfAnswering(event, names);
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
      return deedOfVerdict(event, names);
    case 'note.added':
      return 'wrote an internal note';
    default:
      return deedBesideClaims(event, names);
  }
};

const deedOfEvidence = (
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

type OfVerdict = Extract<RecordedEvent, { type: `verdict.${string}` | 'correction.published' }>;

const deedOfVerdict = (event: OfVerdict, names: Names): string => {
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

/** The rating of the verdict that the event is about, as it was just before. */
const verdictOf = ({ data, position }: RecordedEvent & { data: { verdict: string } }, names: Names): string =>
  `“${names.verdict(data.verdict, position)}”`;

const inPlaceOf = (event: Extract<RecordedEvent, { type: 'verdict.published' }>, names: Names): string => {
  const { supersedes } = event.data;
  return supersedes === undefined ? '' : ` in place of “${names.verdict(supersedes, event.position)}”`;
};

type BesideClaims = Exclude<RecordedEvent, ClaimEvent>;

const deedBesideClaims = (event: BesideClaims, names: Names): string => {
  switch (event.type) {
    case 'source.registered':
      return `registered the source “${event.data.title}”`;
    case 'source.described':
      return `described the source anew: “${event.data.title}”`;
    case 'source.captured':
      return `put a captured copy of the source on record${event.data.text === undefined ? '' : ', with its text'}`;
    case 'source.capture-failed':
      return `could not keep a copy of the source (${event.data.tried})`;
    case 'source.changed':
      return `found that the source had changed: ${withoutStop(event.data.description)}`;
    case 'source.gone':
      return 'found that the source was gone from its address';
    case 'source.withdrawn':
      return 'recorded that the publisher withdrew the source';
    case 'claimant.registered':
      return `put the claimant ${event.data.name} on record`;
    case 'claimant.described':
      return `described the claimant ${event.data.name} anew`;
    case 'claimant.merged':
      return `found the claimant to be the same as ${names.claimant(event.data.into)}`;
    case 'claimant.unmerged':
      return `found the claimant not to be the same as ${names.claimant(event.data.from)} after all`;
    case 'claimant.role-held':
      return `recorded an office of the claimant: ${event.data.title}`;
    case 'scale.defined':
      return `defined version ${event.data.version} of the rating scale “${event.data.name}”`;
    case 'policy.set':
      return 'set the policy of the ledger';
    case 'member.added':
      return `added ${event.data.name} as ${event.data.role}`;
    case 'member.role-changed':
      return `gave a member the role ${event.data.role}`;
    case 'member.removed':
      return 'removed a member';
    case 'key.issued':
      return `issued the key ${event.data.prefix}…`;
    case 'key.rotated':
      return `issued the key ${event.data.prefix}… in place of another`;
    case 'key.revoked':
      return 'revoked a key';
    case 'ledger.created':
      return `created the ledger ${event.data.ledger}`;
    case 'position.withheld':
      return 'left out what the origin does not show';
    default:
      return event satisfies never;
  }
};

const stanceWords = { supports: 'supports', refutes: 'refutes', context: 'gives context to' } as const;

const pieces = (count: number): string => {
  if (count === 0) return 'no evidence';
  return count === 1 ? 'one piece of evidence' : `${count} pieces of evidence`;
};

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** Why it happened, where the event says so. */
export const reasonOf = ({ data }: RecordedEvent): string | undefined => {
  const { reason, text, comments, rationale, explanation, question } = data as Record<string, unknown>;
  // A correction has a typed reason and a text for readers; the text says more.
  const why = text ?? comments ?? rationale ?? explanation ?? question ?? reason;
  return typeof why === 'string' ? why : undefined;
};
