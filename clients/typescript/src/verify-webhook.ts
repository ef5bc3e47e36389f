import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { components } from './schema.ts';

/** What a webhook is told: an event as the feed has it, or a trial. */
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
 * The message in a request, once its signature is found to be the ledger's and its time to be of the last five minutes;
 * throws a `WebhookVerificationError` otherwise. The body is what arrived, byte for byte: parsed and written again it is
 * another one. While a secret is being changed, both may be given. A message may come twice; `webhook-id` tells.
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
