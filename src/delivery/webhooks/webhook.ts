import { z } from 'zod';
import { eventDefinitions, streamKind } from '../../domain/events.ts';
import type { Audience } from '../../domain/terms/define.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, memberId, webhookId } from '../../domain/terms/ids.ts';
import { reason, topic, webAddress } from '../../domain/terms/text.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import { eventFilterOf } from '../event-filter.ts';
import type { WebhookSecret } from './sign.ts';

/** The event types that webhooks may subscribe to. Events for admins are only sent on request. */
const tellable = eventDefinitions.filter((each) => each.audience !== 'admin').map((each) => each.type);

const audience = z
  .enum(['public', 'desk'])
  .describe('Whose events it is told of: those that everyone may see, or those of the desk as well.');
const types = z
  .array(z.enum(tellable))
  .min(1)
  .max(100)
  .describe('Only events of these types; left out for all.');
const kinds = z
  .array(streamKind)
  .min(1)
  .max(5)
  .describe('Only events of streams of these kinds; left out for all.');

/** The fields of a new webhook. */
export const webhookShape = {
  url: webAddress.describe('Where it is told: an https address of the open internet.'),
  description: reason.optional().describe('What it is for.'),
  audience: audience
    .optional()
    .describe('Whose events it is told of: `public`, unless said otherwise, or `desk`.'),
  types: types.optional(),
  kinds: kinds.optional(),
  claim: claimId.optional().describe('Only events of this claim.'),
  topic: topic.optional().describe('Only events of claims with this topic.'),
};

/** The fields that can be changed; null removes one (RFC 7396). */
export const webhookPatch = {
  url: webhookShape.url.optional(),
  description: reason.nullable().optional(),
  types: types.nullable().optional(),
  kinds: kinds.nullable().optional(),
  claim: claimId.nullable().optional(),
  topic: topic.nullable().optional(),
  state: z
    .enum(['enabled', 'disabled'])
    .optional()
    .describe('Whether it is told of anything. Enabled again, it is told of what happens from then on.'),
};

/** A webhook as the API returns it, without its secrets. */
export const webhook = z
  .object({
    id: webhookId,
    version: z.int().min(1).describe('The version of the webhook; its ETag.'),
    url: z.string().describe('Where it is told.'),
    description: z.string().nullable().describe('What it is for; null where nobody said.'),
    audience,
    types: z.array(z.string()).nullable().describe('Only events of these types; null for all.'),
    kinds: z.array(streamKind).nullable().describe('Only events of streams of these kinds; null for all.'),
    claim: z.string().nullable().describe('Only events of this claim; null for all.'),
    topic: z.string().nullable().describe('Only events of claims with this topic; null for all.'),
    state: z.enum(['enabled', 'disabled']).describe('Whether it is told of anything.'),
    disabledBecause: z
      .enum(['by-hand', 'gone', 'failing'])
      .nullable()
      .describe(
        'Why it is disabled: by hand, because it answered 410, or because nothing was taken for 75 hours.',
      ),
    after: z.int().min(0).describe('It is told of events after this position.'),
    replaying: z.boolean().describe('Whether events are being told again.'),
    pausedUntil: instant.nullable().describe('It asked to be left alone until then (`Retry-After`).'),
    lastSuccessAt: instant.nullable().describe('When it last took something; null where it never did.'),
    createdAt: instant.describe('When it was made.'),
    createdBy: memberId,
  })
  .meta({ id: 'Webhook', description: 'An address that is told of events.' });
export type Webhook = z.output<typeof webhook>;

/** A row of `delivery.webhooks`. */
export interface WebhookRow {
  readonly webhook_id: string;
  readonly version: number;
  readonly url: string;
  readonly description: string | null;
  readonly audience: 'public' | 'desk';
  readonly types: string[] | null;
  readonly kinds: Webhook['kinds'];
  readonly claim: string | null;
  readonly topic: string | null;
  readonly state: Webhook['state'];
  readonly disabled_because: Webhook['disabledBecause'];
  readonly secrets: readonly WebhookSecret[];
  readonly created_at: Date;
  readonly created_by: string;
  readonly after_position: number;
  readonly replay_after: number | null;
  readonly replay_to: number | null;
  readonly paused_until: Date | null;
  readonly last_success_at: Date | null;
}

export const toWebhook = (row: WebhookRow): Webhook => ({
  id: row.webhook_id,
  version: row.version,
  url: row.url,
  description: row.description,
  audience: row.audience,
  types: row.types,
  kinds: row.kinds,
  claim: row.claim,
  topic: row.topic,
  state: row.state,
  disabledBecause: row.disabled_because,
  after: row.after_position,
  replaying: row.replay_after !== null,
  pausedUntil: row.paused_until?.toISOString() ?? null,
  lastSuccessAt: row.last_success_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by,
});

const audiencesOf = (row: Pick<WebhookRow, 'audience'>): Audience[] =>
  row.audience === 'desk' ? ['public', 'desk'] : ['public'];

/** The filter of a webhook. */
export const filterOfWebhook = (
  row: Pick<WebhookRow, 'audience' | 'types' | 'kinds' | 'claim' | 'topic'>,
): EventFilter =>
  eventFilterOf(audiencesOf(row), {
    types: row.types ?? undefined,
    kinds: row.kinds ?? undefined,
    claim: row.claim ?? undefined,
    topic: row.topic ?? undefined,
  });
