import { z } from 'zod';
import { replyState } from '../../domain/claim/replies/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimantId, claimId, replyId } from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, parentIs, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const replyRow = z
  .object({
    id: replyId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the reply last changed.'),
    claimant: claimantId.describe('Who was asked.'),
    state: replyState,
    question: z.string().nullable().describe('The question. Only the desk sees it.'),
    dueAt: instant.nullable().describe('The deadline of the answer. Only the desk sees it.'),
    text: z.string().nullable().describe('The answer.'),
    answeredAt: instant.nullable().describe('When the answer, or the lack of one, was recorded.'),
    isPublished: z.boolean().describe('Whether a published verdict includes it, which makes it public.'),
    updatedAt: instant.describe('When it last changed.'),
  })
  .meta({
    id: 'Reply',
    description: 'A request for a reply and its outcome. It is public once a published verdict includes it.',
  });
export type ReplyRow = z.output<typeof replyRow>;

/**
 * The desk sees a reply from its request on. The public does not see requests, so its row begins with the verdict that
 * contains the reply.
 */
export const replyRows: RowFold<ReplyRow> = {
  name: 'replies',
  schema: replyRow,
  revision: 1,
  keysOf: (event) => {
    if (event.type === 'verdict.published') return (event.data.replies ?? []).map((each) => each.reply);
    return isOfReply(event) ? [event.data.reply] : [];
  },
  change: (row, event, key) => {
    if (event.type !== 'verdict.published' && !isOfReply(event)) return row;
    const begun = row ?? beginning(event, key);
    if (begun === undefined) return undefined;
    const changed = { ...begun, ...difference(event) };
    return { ...changed, version: event.version, updatedAt: event.recordedAt };
  },
};

type OfReply = Extract<RecordedEvent, { type: `reply.${string}` }>;

const isOfReply = (event: RecordedEvent): event is OfReply => event.type.startsWith('reply.');

const beginning = (event: RecordedEvent, id: string): ReplyRow | undefined => {
  const common = { id, claim: event.stream, version: event.version, updatedAt: event.recordedAt };
  const unanswered = { text: null, answeredAt: null, isPublished: false };
  if (event.type === 'reply.requested') {
    const { claimant, question, dueAt } = event.data;
    return { ...common, ...unanswered, claimant, state: 'asked', question, dueAt };
  }
  if (event.type !== 'verdict.published') return undefined;
  const carried = event.data.replies?.find(({ reply }) => reply === id);
  if (carried === undefined) return undefined;
  const { claimant, state, text = null } = carried;
  return { ...common, ...unanswered, claimant, state, text, question: null, dueAt: null };
};

const difference = (
  event: OfReply | Extract<RecordedEvent, { type: 'verdict.published' }>,
): Partial<ReplyRow> => {
  switch (event.type) {
    case 'reply.received':
      return { state: 'received', text: event.data.text, answeredAt: event.recordedAt };
    case 'reply.lapsed':
      return { state: 'lapsed', answeredAt: event.recordedAt };
    case 'verdict.published':
      return { isPublished: true };
    case 'reply.requested':
      return {};
    default:
      return event satisfies never;
  }
};

export const replies = versionedRows(replyRows);

export const readReply = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<ReplyRow | undefined> => readRow<ReplyRow>(views, 'replies', options, id);

/** Filters of the list of a claim's replies. */
export const replyFilters = [
  filter({
    name: 'state',
    schema: replyState.optional().describe('Only replies in this state.'),
    where: (state, { audience }) => fieldIs(audience, ['state'], state),
  }),
] as const;

export const listReplies = (views: ProjectionDatabase, options: ReadOptions, page: Page, claim: string) =>
  listRows<ReplyRow>(views, 'replies', options, page, [parentIs(claim)]);
