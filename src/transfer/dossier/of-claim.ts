import type { DomainEvent, RecordedEvent } from '../../domain/events.ts';
import { ofStanding } from './of-standing.ts';
import { subject } from '../../domain/claim/recording/events.ts';
import { appearanceShape } from '../../domain/claim/appearances/events.ts';
import type { ClaimEvent, ClaimEventOf } from '../../domain/claim/events.ts';
import { nothing, once, told, workOfDesk, type Again } from './again.ts';
import { isOfObjection, ofObjection } from './of-objection.ts';

export type RecordedClaimEvent = RecordedEvent & ClaimEvent;
/** The public result of one command at the origin: events of one stream, actor and time. */
export type Act = readonly RecordedEvent[];

/** A complete patch: fields that the event lacks are removed. */
export const wholly = (shape: object, data: object): object =>
  Object.fromEntries(
    Object.keys(shape).map((field) => [field, (data as Record<string, unknown>)[field] ?? null]),
  );

const correctionOf = (
  act: Act,
  isMeant: (data: ClaimEventOf<'correction.published'>['data']) => boolean,
): ClaimEventOf<'correction.published'>['data'] | undefined =>
  act.flatMap((each) => (each.type === 'correction.published' && isMeant(each.data) ? [each.data] : []))[0];

/** An id for a correction that changed nothing; the command requires one. */
const noCorrection = (event: RecordedEvent): string => `@correction/none-${event.id.replace('event_', '')}`;

const noticed = (
  found: ClaimEventOf<'correction.published'>['data'] | undefined,
  event: RecordedEvent,
): object => {
  if (found === undefined) return { correction: noCorrection(event) };
  const { correction, reason, class: kind, responsible, text } = found;
  return { correction, notice: { reason, class: kind, responsible, text } };
};

const recorded = (event: RecordedEvent & ClaimEventOf<'claim.recorded'>): Again => {
  const { stream: claim, data, actor, recordedAt, ledger } = event;
  const by = 'name' in actor ? ` by ${actor.name}` : 'role' in actor ? ` in the role ${actor.role}` : '';
  const text = `Imported from a dossier. The ledger “${ledger}” of its origin recorded the claim${by} at ${recordedAt}. Who did what there, and when, is in the dossier.`;
  return {
    commands: [
      { type: 'record-claim', claim, ...data },
      { type: 'add-note', claim, note: `@note/origin-${claim.replace('claim_', '')}`, text },
    ],
    problems: [],
  };
};

const published = (event: RecordedEvent & ClaimEventOf<'verdict.published'>, act: Act): Again => {
  const { stream: claim, data } = event;
  const { verdict, rating, rationale, reliedOn, setAside, combination, noneFound, exceptions, replies } =
    data;
  const { recheckBy = null } = data;
  const proposal = { rationale, reliedOn, setAside, combination, noneFound, exceptions, recheckBy };
  const correction = correctionOf(act, ({ by }) => by === verdict);
  return {
    commands: [
      { type: 'propose-verdict', claim, verdict, scale: rating.scale, rating: rating.code, ...proposal },
      { type: 'publish-verdict', claim, verdict, ...noticed(correction, event) },
    ],
    problems:
      replies === undefined
        ? []
        : [`verdict.published: the ${replies.length} replies that it carries are not imported`],
  };
};

const retracted = (event: RecordedEvent & ClaimEventOf<'verdict.retracted'>, act: Act): Again => {
  const { verdict } = event.data;
  const found = correctionOf(act, (data) => data.verdict === verdict);
  if (found === undefined) return told('verdict.retracted: the dossier has no correction that says why');
  const { correction, reason, responsible, text } = found;
  return once({
    type: 'retract-verdict',
    claim: event.stream,
    verdict,
    correction,
    reason,
    responsible,
    text,
  });
};

/** The notice of a merge or of its undoing. Its class follows from the act. */
const ofMerge = (act: Act): object => {
  const found = correctionOf(act, (data) => data.class === 'merge');
  if (found === undefined) return {};
  const { correction, reason, responsible, text } = found;
  return { correction, notice: { reason, responsible, text } };
};

const reworded = (event: RecordedEvent & ClaimEventOf<'claim.reworded'>, act: Act): Again => {
  const found = correctionOf(act, ({ wording }) => wording !== undefined);
  const notice = found === undefined ? {} : noticed(found, event);
  return once({ type: 'revise-claim', claim: event.stream, ...event.data, ...notice });
};

/** The commands that reproduce an event of a claim with its original ids. */
export const ofClaim = (event: RecordedClaimEvent, act: Act): Again => {
  const { stream: claim } = event;
  switch (event.type) {
    case 'claim.recorded':
      return recorded(event);
    case 'claim.reworded':
      return reworded(event, act);
    case 'claim.classified': {
      const { reason = 'Said anew at the origin of the dossier, which gives no reason.' } = event.data;
      return once({ type: 'revise-claim', claim, ...wholly(subject, event.data), reason });
    }
    case 'claim.declined':
    case 'claim.reopened':
    case 'claim.withdrawn':
    case 'claim.restored':
      return once(ofStanding(event));
    case 'claim.related':
      return once({ type: 'relate-claim', claim, ...event.data });
    case 'claim.relation-corrected':
      return once({ type: 'correct-relation', claim, ...event.data });
    case 'claim.unrelated':
      return once({ type: 'unrelate-claim', claim, ...event.data });
    case 'claim.merged':
      return once({ type: 'merge-claim', claim, ...event.data, ...ofMerge(act) });
    case 'claim.unmerged':
      return once({ type: 'unmerge-claim', claim, reason: event.data.reason, ...ofMerge(act) });
    case 'withholding.placed':
    case 'withholding.released':
    case 'claim.absorbed':
    case 'claim.separated':
      return nothing;
    case 'appearance.recorded':
      return once({ type: 'record-appearance', claim, ...event.data });
    case 'appearance.corrected':
    case 'appearance.withdrawn': {
      const { appearance, reason } = event.data;
      const notice = noticed(
        correctionOf(act, (data) => data.appearance === appearance),
        event,
      );
      return event.type === 'appearance.withdrawn'
        ? once({ type: 'withdraw-appearance', claim, appearance, reason, ...notice })
        : once({
            type: 'correct-appearance',
            claim,
            appearance,
            ...wholly(appearanceShape, event.data),
            reason,
            ...notice,
          });
    }
    default:
      return ofEvidence(event, act);
  }
};

type EvidenceCommandEvent = RecordedEvent & Extract<DomainEvent, { type: `evidence.${string}` }>;

const ofEvidence = (event: EvidenceCommandEvent | Later, act: Act): Again => {
  const { stream: claim } = event;
  switch (event.type) {
    case 'evidence.offered':
      return once({ type: 'offer-evidence', claim, ...event.data });
    case 'evidence.accepted': {
      const { evidence, strength, reason } = event.data;
      return once({ type: 'accept-evidence', claim, evidence, strength, reason });
    }
    case 'evidence.declined':
      return once({ type: 'decline-evidence', claim, ...event.data });
    case 'evidence.challenged':
      // The ledger issues this challenge by itself when the source is withdrawn here.
      return event.data.cause === undefined
        ? once({ type: 'challenge-evidence', claim, ...event.data })
        : nothing;
    case 'evidence.challenge-dismissed':
      return once({ type: 'dismiss-challenge', claim, ...event.data });
    case 'evidence.withdrawn': {
      const { evidence, upholds, reason } = event.data;
      return once({ type: 'withdraw-evidence', claim, evidence, upholds, reason });
    }
    default:
      return ofVerdict(event, act);
  }
};

type Rest = Extract<
  DomainEvent,
  { type: `verdict.${string}` | `objection.${string}` | `reply.${string}` | `match.${string}` }
>;
type Later = RecordedEvent &
  (
    | Rest
    | ClaimEventOf<`note.${'added' | 'corrected' | 'withdrawn'}` | 'correction.published' | 'claim.assigned'>
  );

const ofVerdict = (event: Later, act: Act): Again => {
  if (isOfObjection(event)) return ofObjection(event);
  const { stream: claim } = event;
  switch (event.type) {
    case 'verdict.published':
      return published(event, act);
    case 'verdict.retracted':
      return retracted(event, act);
    case 'verdict.rechecked': {
      const { verdict, reason, recheckBy = null } = event.data;
      return once({ type: 'recheck-verdict', claim, verdict, reason, recheckBy });
    }
    // The ledger says so by itself when the time is over here, or the sources are merged here.
    case 'verdict.recheck-due':
    case 'verdict.sources-too-few':
    // These events result from the command that supersedes, retracts or corrects.
    case 'verdict.superseded':
    case 'correction.published':
      return nothing;
    case 'verdict.proposed':
    case 'verdict.approved':
    case 'verdict.returned':
    case 'verdict.withdrawn':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'verdict.author-left':
    case 'verdict.embargoed':
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
    case 'claim.assigned':
    case 'note.added':
    case 'note.corrected':
    case 'note.withdrawn':
    case 'match.confirmed':
    case 'match.rejected':
    case 'match.withdrawn':
      return workOfDesk(event);
    default:
      return event satisfies never;
  }
};
