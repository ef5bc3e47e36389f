import { z } from 'zod';
import { replyEvents, replyState, type ReplyEvent } from '../../domain/claim/replies/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimantId, claimId, replyId } from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, parentIn, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const replyRow = z
  .object({
    id: replyId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the reply last changed.'),
    claimant: claimantId.describe('Who was asked.'),
    state: replyState,
    question: z.string().nullable().describe('The question; null where the record does not have it.'),
    dueAt: instant.nullable().describe('The deadline of the answer. Only the desk sees it.'),
    text: z.string().nullable().describe('The answer.'),
    answeredAt: instant.nullable().describe('When the answer, or the lack of one, was recorded.'),
    toConsider: z
      .boolean()
      .describe(
        'Whether it came late, after its time or after a verdict was published, and no verdict has considered it since: neither one that was published nor one that was checked again.',
      ),
    isPublished: z.boolean().describe('Whether a published verdict includes it, which makes it public.'),
    updatedAt: instant.describe('When it was last modified.'),
  })
  .meta({
    id: 'Reply',
    description: 'A request for a reply and its outcome. It is public once a published verdict includes it.',
  });
export type ReplyRow = z.output<typeof replyRow>;

const isOfReply = isEventOf(replyEvents);

const isOfVerdict = (event: RecordedEvent): event is OfVerdict =>
  event.type === 'verdict.published' || event.type === 'verdict.rechecked';

/**
 * The desk sees a reply from its request on. The public does not see requests, so its row begins with the verdict that
 * contains the reply.
 */
export const replyRows: RowFold<ReplyRow> = {
  name: 'replies',
  schema: replyRow,
  revision: 3,
  isShownLater: true,
  keysOf: (event) => {
    if (isOfVerdict(event)) return (event.data.replies ?? []).map((each) => each.reply);
    return isOfReply(event) ? [event.data.reply] : [];
  },
  change: (row, event, key) => {
    if (!isOfVerdict(event) && !isOfReply(event)) return row;
    const begun = row ?? beginning(event, key);
    if (begun === undefined) return undefined;
    const changed = { ...begun, ...difference(begun, event) };
    return { ...changed, version: event.version, updatedAt: event.recordedAt };
  },
};

type OfReply = Extract<RecordedEvent, ReplyEvent>;
type OfVerdict = Extract<RecordedEvent, { type: 'verdict.published' | 'verdict.rechecked' }>;

const beginning = (event: RecordedEvent, id: string): ReplyRow | undefined => {
  const common = { id, claim: event.stream, version: event.version, updatedAt: event.recordedAt };
  const unanswered = { text: null, answeredAt: null, toConsider: false, isPublished: false };
  if (event.type === 'reply.requested') {
    const { claimant, question, dueAt } = event.data;
    return { ...common, ...unanswered, claimant, state: 'asked', question, dueAt };
  }
  if (!isOfVerdict(event)) return undefined;
  const carried = event.data.replies?.find(({ reply }) => reply === id);
  if (carried === undefined) return undefined;
  const { claimant, question = null, state, text = null } = carried;
  return { ...common, ...unanswered, claimant, state, text, question, dueAt: null };
};

const difference = (row: ReplyRow, event: OfReply | OfVerdict): Partial<ReplyRow> => {
  switch (event.type) {
    case 'reply.received': {
      const isLate = row.state === 'lapsed' || row.isPublished;
      return {
        state: 'received',
        text: event.data.text,
        answeredAt: event.recordedAt,
        toConsider: isLate,
      };
    }
    case 'reply.lapsed':
      return { state: 'lapsed', answeredAt: event.recordedAt };
    case 'verdict.published':
    case 'verdict.rechecked':
      return { isPublished: true, toConsider: false };
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

export const listReplies = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims: readonly string[],
) => listRows<ReplyRow>(views, 'replies', options, page, [parentIn(claims)]);
