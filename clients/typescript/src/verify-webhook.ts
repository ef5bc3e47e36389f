import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { components } from './schema.ts';

/** The body of a webhook: an event as in the feed, or a test message. */
export type WebhookMessage =
  | (components['schemas']['Event'] & { readonly timestamp: string })
  | {
      readonly type: 'webhook.ping';
      readonly timestamp: string;
      readonly data: { readonly webhook: string };
    };

type Headers_ = Readonly<Record<string, string | readonly string[] | undefined>>;

export { WebhookVerificationError };

/**
 * Returns the message of a request after verifying its signature and its age of at most five minutes. Throws a
 * `WebhookVerificationError` otherwise. `body` must be the received bytes; parsing and serialising changes them. During
 * a rotation, pass both secrets. A message may arrive twice; `webhook-id` identifies it.
 */
export const verifyWebhook = (
  secret: string | readonly string[],
  headers: Headers_,
  body: string | Buffer,
): WebhookMessage => {
  const known = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const secrets = typeof secret === 'string' ? [secret] : secret;
  for (const [index, each] of secrets.entries())
    try {
      return new Webhook(each).verify(body, known) as WebhookMessage;
    } catch (error) {
      if (index === secrets.length - 1) throw error;
    }
  throw new WebhookVerificationError('There is no secret to verify with.');
};
