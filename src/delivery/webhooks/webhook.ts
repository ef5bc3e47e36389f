import { z } from 'zod';
import { eventDefinitions, streamKind } from '../../domain/events.ts';
import type { Audience } from '../../domain/terms/define.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, keyId, memberId, webhookId } from '../../domain/terms/ids.ts';
import { reason, topic, webAddress } from '../../domain/terms/text.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import { eventFilterOf } from '../event-filter.ts';
import type { StoredSecret } from './signing/secrets.ts';

/** The event types that webhooks may subscribe to. Events for admins are only sent on request. */
const tellable = eventDefinitions.filter((each) => each.audience !== 'admin').map((each) => each.type);

const audience = z
  .enum(['public', 'desk'])
  .describe('The events it receives: public ones, or those of the desk as well.');
const types = z
  .array(z.enum(tellable))
  .min(1)
  .max(100)
  .describe('Only events of these types; omit it for all.');
const kinds = z
  .array(streamKind)
  .min(1)
  .max(5)
  .describe('Only events of streams of these kinds; omit it for all.');

/** The fields of a new webhook. */
export const webhookShape = {
  url: webAddress.describe('The address that events are sent to: an https address on the public internet.'),
  description: reason.optional().describe('A description of its purpose.'),
  audience: audience.optional().describe('The events it receives: `public` (the default) or `desk`.'),
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
    .describe('Whether it receives events. When it is enabled again, it receives later events only.'),
};

/** A webhook as the API returns it, without its secrets. */
export const webhook = z
  .object({
    id: webhookId,
    version: z.int().min(1).describe('The version of the webhook, which is part of its ETag.'),
    url: z.string().describe('The address that events are sent to.'),
    description: z.string().nullable().describe('A description of its purpose; null if not given.'),
    audience,
    types: z.array(z.string()).nullable().describe('Only events of these types; null for all.'),
    kinds: z.array(streamKind).nullable().describe('Only events of streams of these kinds; null for all.'),
    claim: z.string().nullable().describe('Only events of this claim; null for all.'),
    topic: z.string().nullable().describe('Only events of claims with this topic; null for all.'),
    state: z.enum(['enabled', 'disabled']).describe('Whether it receives events.'),
    disabledBecause: z
      .enum(['by-hand', 'gone', 'failing', 'rights-ended'])
      .nullable()
      .describe(
        'Why it is disabled: by an editor, because it answered 410, because it accepted nothing for 75 hours, or because the rights of its key ended.',
      ),
    after: z.int().min(0).describe('It receives events after this position.'),
    replaying: z.boolean().describe('Whether past events are being sent again.'),
    pausedUntil: instant
      .nullable()
      .describe('The time until which the receiver asked for a pause (`Retry-After`).'),
    lastSuccessAt: instant.nullable().describe('When it last took something; null where it never did.'),
    createdAt: instant.describe('When it was created.'),
    createdBy: memberId,
    key: keyId
      .nullable()
      .describe(
        'The key in whose rights it receives events: the one that created it, or enabled it last. Null for the rights of its creator.',
      ),
  })
  .meta({ id: 'Webhook', description: 'A subscription: an address that receives events.' });
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
  readonly secrets: readonly StoredSecret[];
  readonly created_at: Date;
  readonly created_by: string;
  readonly key_id: string | null;
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
  key: row.key_id,
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
