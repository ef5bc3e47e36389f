import type { ChangeWebhook, MakeWebhook } from '../store.ts';
import type { Webhook } from '../webhook.ts';

/** What can be done to the webhooks of a ledger. */
export type WebhookOperation =
  | { readonly type: 'make'; readonly by: string; readonly wish: MakeWebhook }
  | { readonly type: 'change'; readonly webhook: string; readonly change: ChangeWebhook }
  | { readonly type: 'remove'; readonly webhook: string }
  | { readonly type: 'rotate-secret'; readonly webhook: string; readonly overlapHours: number }
  | { readonly type: 'ping'; readonly webhook: string }
  | { readonly type: 'resend'; readonly webhook: string; readonly event: string }
  /** Everything after a position, up to another. */
  | {
      readonly type: 'resend-since';
      readonly webhook: string;
      readonly after: number;
      readonly upTo: number;
    };

/** What an act led to. */
export interface Done {
  /** As the act left it; as it was at the last where it was removed. */
  readonly webhook: Webhook;
  /** The secret that the act made. */
  readonly secret?: string;
  /** Until when the secrets before it sign as well. */
  readonly until?: string;
  /** The event that is told, again or for the first time. */
  readonly event?: string;
}

export type WebhookRefusal =
  | { readonly code: 'unknown-webhook' | 'unknown-delivery' | 'disabled' | 'too-many' | 'key-reused' }
  /** It is at another version than any the giver saw. */
  | { readonly code: 'stale'; readonly version: number }
  /** It is to begin after a position that the ledger has not come to. */
  | { readonly code: 'not-yet'; readonly after: number }
  | { readonly code: 'wrong-address'; readonly detail: string };

/** An act was refused. Nothing was written: a refusal is thrown, so that the transaction is taken back. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly refusal: WebhookRefusal;
  constructor(refusal: WebhookRefusal) {
    super(`refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}
