import type { Role } from '../../../domain/ledger/members.ts';
import type { ChangeWebhook, MakeWebhook } from '../store.ts';
import type { Webhook } from '../webhook.ts';

/** An operation on the webhooks of a ledger. */
export type WebhookOperation =
  | { readonly type: 'make'; readonly by: string; readonly key: string; readonly settings: MakeWebhook }
  | {
      readonly type: 'change';
      readonly webhook: string;
      readonly change: ChangeWebhook;
      readonly key: string;
      readonly role: Role;
    }
  | { readonly type: 'remove'; readonly webhook: string }
  | {
      readonly type: 'rotate-secret';
      readonly webhook: string;
      readonly overlapHours: number;
      readonly role: Role;
    }
  | { readonly type: 'ping'; readonly webhook: string }
  | { readonly type: 'resend'; readonly webhook: string; readonly event: string }
  /** Replays all events after a position, up to another. */
  | {
      readonly type: 'resend-since';
      readonly webhook: string;
      readonly after: number;
      readonly upTo: number;
    };

/** The result of an operation. */
export interface Done {
  /** The webhook after the operation; for a removal, as it was before. */
  readonly webhook: Webhook;
  /** The secret that the operation created. */
  readonly secret?: string;
  /** Until when the previous secrets also sign. */
  readonly until?: string;
  /** The event that is delivered, again or for the first time. */
  readonly event?: string;
}

/** Why an operation was refused. */
export type WebhookRefusal =
  | {
      readonly code:
        | ('unknown-webhook' | 'unknown-delivery' | 'disabled' | 'too-many' | 'key-reused')
        /** The webhook needs a higher role than the caller has. */
        | 'forbidden';
    }
  /** None of the accepted versions is the current one. */
  | { readonly code: 'stale'; readonly version: number }
  /** The position to start after is beyond the head of the ledger. */
  | { readonly code: 'not-yet'; readonly after: number }
  | { readonly code: 'wrong-address'; readonly detail: string };

/** The operation was refused. It is thrown so that the transaction rolls back; nothing was written. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly refusal: WebhookRefusal;
  constructor(refusal: WebhookRefusal) {
    super(`refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}
