import { z } from 'zod';
import { changeReason, correctionClass, rating, responsible } from '../../domain/claim/values.ts';
import { argument, citation, diligence, independentRating } from '../../domain/claim/verdicts/events.ts';
import { carriedReply } from '../../domain/claim/replies/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { actor, withActor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { appearanceId, claimId, correctionId, verdictId } from '../../domain/terms/ids.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { filter } from '../engine/filters.ts';
import { fieldIs, listRows, parentIs, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const verdictState = z
  .enum(['proposed', 'returned', 'published', 'superseded', 'retracted'])
  .meta({ id: 'VerdictState', description: 'The state of the verdict. Only a published one is in force.' });

const correction = z
  .object({
    id: correctionId,
    appearance: appearanceId.optional().describe('The appearance that was changed, where one was.'),
    class: correctionClass,
    reason: changeReason,
    responsible,
    text: z.string().describe('What changed and why, for readers.'),
    publishedAt: instant.describe('When the notice was published.'),
  })
  .meta({ id: 'Correction', description: 'A public notice about a change to something published.' });

const tombstone = z
  .object({
    at: instant.describe('When it was retracted.'),
    by: actor,
    reason: changeReason,
    correction: correctionId.nullable().describe('The public notice about it.'),
    text: z.string().nullable().describe('What the notice says.'),
  })
  .meta({ id: 'Tombstone', description: 'When, by whom and why the verdict was retracted.' });

export const verdictRow = z
  .object({
    id: verdictId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the verdict last changed.'),
    state: verdictState,
    rating,
    wording: z.string().describe('The claim as it was worded when the verdict was proposed.'),
    rationale: z.string().describe('The rationale of the rating, in words that readers can follow.'),
    reliedOn: z.array(citation).describe('The evidence that the rating rests on, each with the reason.'),
    setAside: z
      .array(citation)
      .describe('The evidence that was considered and set aside, each with the reason.'),
    combination: argument.combination,
    ...diligence,
    proposedBy: z.array(actor).describe('Who proposed or revised it.'),
    approvedBy: z.array(actor).describe('Who approved its current content. None of them proposed it.'),
    comments: z.string().nullable().describe('What has to change, where a proposal was returned.'),
    independentRatings: z
      .object({
        sealed: z.int().min(0).describe('The number of sealed ratings that are not opened yet.'),
        opened: z.array(independentRating).describe('The opened ratings.'),
      })
      .optional()
      .describe('The independent ratings of the claim. Only the desk sees them.'),
    replies: z
      .array(carriedReply)
      .describe('The requests for a reply, and their answers at the time of publication.'),
    embargoedUntil: instant
      .nullable()
      .describe('The end of the embargo, when the proposal is published; null without an embargo.'),
    publishedAt: instant.nullable().describe('When it was published; null where it was not.'),
    supersedes: verdictId
      .nullable()
      .describe('The verdict that it superseded; null where it superseded none.'),
    supersededBy: verdictId.nullable().describe('The verdict that superseded it; null where none did.'),
    tombstone: tombstone.nullable().describe('Why it was retracted; null where it was not.'),
    corrections: z.array(correction).describe('The notices about its supersession or retraction.'),
    updatedAt: instant.describe('When it last changed.'),
  })
  .meta({
    id: 'Verdict',
    description: 'A rating on a scale with its rationale and evidence, and its state.',
  });
export type VerdictRow = z.output<typeof verdictRow>;

export const verdictRows: RowFold<VerdictRow> = {
  name: 'verdicts',
  schema: verdictRow,
  revision: 1,
  keysOf: (event) => (isOfVerdict(event) ? [event.data.verdict] : []),
  change: (row, event) => {
    if (!isOfVerdict(event)) return row;
    const changed = row === undefined ? begun(event) : { ...row, ...difference(row, event) };
    return changed && { ...changed, version: event.version, updatedAt: event.recordedAt };
  },
};

type OfVerdict = Extract<RecordedEvent, { type: `verdict.${string}` | 'correction.published' }>;

const isOfVerdict = (event: RecordedEvent): event is OfVerdict =>
  event.type.startsWith('verdict.') || event.type === 'correction.published';

/** The row after the first event. The desk sees a verdict from its proposal on, the public from its publication on. */
const begun = (event: OfVerdict): VerdictRow | undefined => {
  if (event.type !== 'verdict.proposed' && event.type !== 'verdict.published') return undefined;
  const { verdict: id, rating, wording, rationale, reliedOn, setAside } = event.data;
  const proposed: VerdictRow = {
    id,
    claim: event.stream,
    version: event.version,
    state: 'proposed',
    rating,
    wording,
    rationale,
    reliedOn,
    setAside,
    proposedBy: [event.actor],
    approvedBy: [],
    comments: null,
    replies: [],
    embargoedUntil: null,
    publishedAt: null,
    supersedes: null,
    supersededBy: null,
    tombstone: null,
    corrections: [],
    updatedAt: event.recordedAt,
  };
  return { ...proposed, ...difference(proposed, event) };
};

const difference = (row: VerdictRow, event: OfVerdict): Partial<VerdictRow> => {
  switch (event.type) {
    case 'verdict.proposed': {
      const { verdict: _, ...said } = event.data;
      const proposedBy = withActor(row.proposedBy, event.actor);
      // A revision replaces all earlier statements, including those that it omits.
      const unsaid = { combination: undefined, noneFound: undefined, exceptions: undefined };
      return {
        ...unsaid,
        ...said,
        state: 'proposed',
        proposedBy,
        approvedBy: [],
        comments: null,
        independentRatings: undefined,
        embargoedUntil: null,
      };
    }
    case 'verdict.approved':
      return { approvedBy: withActor(row.approvedBy, event.actor) };
    case 'verdict.rated':
      // Sealed ratings are hidden from everyone, including the desk.
      return {
        independentRatings: { sealed: (row.independentRatings?.sealed ?? 0) + 1, opened: [] },
      };
    case 'verdict.ratings-opened':
      return { independentRatings: { sealed: 0, opened: event.data.ratings } };
    case 'verdict.returned':
      return {
        state: 'returned',
        comments: event.data.comments,
        approvedBy: [],
        independentRatings: undefined,
        embargoedUntil: null,
      };
    case 'verdict.embargoed':
      return { embargoedUntil: event.data.until };
    default:
      return differenceOnceApproved(row, event);
  }
};

type OnceApproved = Extract<
  OfVerdict,
  { type: `verdict.${'published' | 'superseded' | 'retracted'}` | 'correction.published' }
>;

const differenceOnceApproved = (row: VerdictRow, event: OnceApproved): Partial<VerdictRow> => {
  switch (event.type) {
    case 'verdict.published': {
      const { verdict: _, supersedes = null, replies = [], ...data } = event.data;
      return {
        state: 'published',
        ...data,
        supersedes,
        replies,
        embargoedUntil: null,
        publishedAt: event.recordedAt,
      };
    }
    case 'verdict.superseded':
      return { state: 'superseded', supersededBy: event.data.by };
    case 'verdict.retracted':
      return {
        state: 'retracted',
        tombstone: {
          at: event.recordedAt,
          by: event.actor,
          reason: event.data.reason,
          correction: null,
          text: null,
        },
      };
    case 'correction.published': {
      const { correction: id, appearance, class: of, reason, responsible, text } = event.data;
      const { tombstone } = row;
      const notice = { id, class: of, reason, responsible, text, publishedAt: event.recordedAt };
      return {
        corrections: [...row.corrections, appearance === undefined ? notice : { ...notice, appearance }],
        ...(tombstone?.correction === null ? { tombstone: { ...tombstone, correction: id, text } } : {}),
      };
    }
    default:
      return event satisfies never;
  }
};

export const verdicts = versionedRows(verdictRows);

export const readVerdict = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<VerdictRow | undefined> => readRow<VerdictRow>(views, 'verdicts', options, id);

/** By the state of the verdict. */
export const verdictStateFilter = filter({
  name: 'state',
  schema: z
    .union([verdictState, z.enum(['in-force', 'any'])])
    .optional()
    .describe('Only verdicts in this state; by default `in-force`, which is `published`.'),
  where: (state, { audience }) =>
    state === 'any' ? undefined : fieldIs(audience, ['state'], state === 'in-force' ? 'published' : state),
  usual: ({ audience }) => fieldIs(audience, ['state'], 'published'),
});

/** Filters of the list of a claim's verdicts. */
export const verdictFilters = [verdictStateFilter] as const;

export const listVerdicts = (views: ProjectionDatabase, options: ReadOptions, page: Page, claim: string) =>
  listRows<VerdictRow>(views, 'verdicts', options, page, [parentIs(claim)]);
