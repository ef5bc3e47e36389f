import { z } from 'zod';
import { changeReason, publishedCorrectionClass, rating, responsible } from '../../domain/claim/values.ts';
import {
  argument,
  citation,
  diligence,
  formerMember,
  independentRating,
  releasedEarly,
  withdrawal,
} from '../../domain/claim/verdicts/events.ts';
import { carriedReply, replyState, replyText } from '../../domain/claim/replies/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import {
  appearanceId,
  claimantId,
  claimId,
  correctionId,
  replyId,
  verdictId,
} from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { replyRow, type ReplyRow } from '../replies/replies.ts';
import {
  fieldIs,
  listRows,
  parentIn,
  readRows,
  type Condition,
  type Listed,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const verdictState = z
  .enum(['proposed', 'returned', 'withdrawn', 'published', 'superseded', 'retracted'])
  .meta({
    id: 'VerdictState',
    description:
      'The state of the verdict. Only a published one is in force. A `withdrawn` one is a proposal that was given up.',
  });

const correction = z
  .object({
    id: correctionId,
    appearance: appearanceId.optional().describe('The appearance that was changed, where one was.'),
    class: publishedCorrectionClass,
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

const verdictReply = z
  .object({
    reply: replyId,
    claimant: claimantId.describe('Who was asked.'),
    question: replyRow.shape.question,
    state: replyState,
    text: replyText.optional(),
    answeredAt: replyRow.shape.answeredAt,
    toConsider: replyRow.shape.toConsider,
  })
  .meta({ id: 'VerdictReply', description: 'A request for a reply that a verdict includes, as it is now.' });

const publishedVerdict = z.object({
  id: verdictId,
  claim: claimId,
  version: z.int().min(1).describe('The version of the claim when the verdict last changed.'),
  state: verdictState,
  rating,
  wording: z.string().describe('The wording of the claim when the verdict was proposed.'),
  rationale: z.string().describe('The rationale of the rating, in words that readers can follow.'),
  reliedOn: z.array(citation).describe('The evidence that the rating rests on, each with the reason.'),
  setAside: z
    .array(citation)
    .describe('The evidence that was considered and set aside, each with the reason.'),
  combination: argument.combination,
  ...diligence,
  proposedBy: z.array(actor).describe('Who proposed or revised it.'),
  approvedBy: z.array(actor).describe('Who approved its current content. None of them proposed it.'),
  authorsLeft: z
    .array(formerMember)
    .optional()
    .describe('The authors of an open proposal who left the desk since. Only the desk sees them.'),
  comments: z.string().nullable().describe('What has to change, where a proposal was returned.'),
  withdrawal: withdrawal
    .optional()
    .describe('When, by whom and why a proposal was withdrawn. Only the desk sees it.'),
  independentRatings: z
    .object({
      sealed: z.int().min(0).describe('The number of sealed ratings that are not opened yet.'),
      opened: z.array(independentRating).describe('The opened ratings.'),
    })
    .optional()
    .describe('The independent ratings of the claim. Only the desk sees them.'),
  repliesAsPublished: z
    .array(carriedReply)
    .describe(
      'The requests for a reply and their answers, as they were at publication. They never change; `replies` has them as they are now.',
    ),
  embargoedUntil: instant
    .nullable()
    .describe('The end of the embargo, when the proposal is published; null without an embargo.'),
  publishedAt: instant.nullable().describe('When it was published; null where it was not.'),
  releasedEarly: releasedEarly
    .optional()
    .describe('That it was published before its embargo ended, where it was.'),
  recheckBy: instant
    .nullable()
    .describe(
      'The time by which a verdict in force is checked again; null for never, and once it is not in force.',
    ),
  isRecheckDue: z
    .boolean()
    .describe('Whether that time is over and the verdict in force was not checked again since.'),
  rechecked: z
    .object({
      at: instant.describe('When it was checked again.'),
      by: actor,
      reason: z.string().describe('What was looked at, and why the verdict stands.'),
    })
    .nullable()
    .describe('The last time that it was checked again and found to stand; null where it was not.'),
  supersedes: verdictId.nullable().describe('The verdict that it superseded; null where it superseded none.'),
  supersededBy: verdictId.nullable().describe('The verdict that superseded it; null where none did.'),
  tombstone: tombstone.nullable().describe('Why it was retracted; null where it was not.'),
  corrections: z.array(correction).describe('The notices about its supersession or retraction.'),
  updatedAt: instant.describe('When it or a reply that it includes was last modified.'),
});

/** The stored row: without what is so now of the replies, which have rows of their own. */
export const storedVerdict = publishedVerdict.extend({ replyIds: z.array(replyId) });
export type StoredVerdict = z.output<typeof storedVerdict>;

export const verdictRow = publishedVerdict
  .extend({
    replies: z
      .array(verdictReply)
      .describe(
        'The requests for a reply that it includes, and their answers, as they are now. `repliesAsPublished` has them as they were.',
      ),
  })
  .meta({
    id: 'Verdict',
    description:
      'A rating on a scale with its rationale and evidence, and its state. What was published is as it was published; `replies` and the state are as they are now.',
  });
export type VerdictRow = z.output<typeof verdictRow>;

/** Adds to verdicts what is so now of the replies that they include. No verdict is shown without. */
const withReplies = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  rows: readonly StoredVerdict[],
): Promise<VerdictRow[]> => {
  const ids = [...new Set(rows.flatMap((row) => row.replyIds))];
  const found = await readRows<ReplyRow>(views, 'replies', options, ids);
  return rows.map(({ replyIds, ...row }) => {
    const included = replyIds.flatMap((id) => found.get(id) ?? []);
    const version = Math.max(row.version, ...included.map((each) => each.version));
    const updatedAt = [row.updatedAt, ...included.map((each) => each.updatedAt)].toSorted().at(-1);
    const replies = included.map(
      ({ id: reply, claimant, question, state, text, answeredAt, toConsider }) => ({
        reply,
        claimant,
        question,
        state,
        ...(text === null ? {} : { text }),
        answeredAt,
        toConsider,
      }),
    );
    return { ...row, version, updatedAt: updatedAt ?? row.updatedAt, replies };
  });
};

export const readVerdict = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<VerdictRow | undefined> => (await readVerdicts(views, options, [id])).get(id);

/** Several verdicts by their ids. */
export const readVerdicts = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  ids: readonly string[],
): Promise<Map<string, VerdictRow>> => {
  const stored = await readRows<StoredVerdict>(views, 'verdicts', options, ids);
  const rows = await withReplies(views, options, [...stored.values()]);
  return new Map(rows.map((row) => [row.id, row]));
};

/** The verdicts that match some conditions and those of the page. */
export const verdictsWhere = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  conditions: readonly Condition[],
): Promise<Listed<VerdictRow>[]> => {
  const listed = await listRows<StoredVerdict>(views, 'verdicts', options, page, conditions);
  const rows = await withReplies(
    views,
    options,
    listed.map(({ row }) => row),
  );
  return listed.flatMap(({ firstPosition, key }, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, firstPosition, key }];
  });
};

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

export const listVerdicts = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims: readonly string[],
) => verdictsWhere(views, options, page, [parentIn(claims)]);
