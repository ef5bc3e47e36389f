import { createHmac, randomBytes } from 'node:crypto';

/**
 * A signing secret. During a rotation, older secrets sign beside the newest until `until` (RFC 3339 in UTC; null for
 * the newest).
 */
export interface WebhookSecret {
  readonly secret: string;
  readonly until: string | null;
}

/** Generates a secret for HMAC-SHA256 as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** The secrets that sign at a time, newest first. */
export const secretsAt = (secrets: readonly WebhookSecret[], now: string): string[] =>
  secrets.filter(({ until }) => until === null || until > now).map(({ secret }) => secret);

/** The secrets after a rotation: the new one, and the earlier ones until the end of their overlap. */
export const rotated = (
  secrets: readonly WebhookSecret[],
  fresh: string,
  now: string,
  until: string,
): WebhookSecret[] => [
  { secret: fresh, until: null },
  // All secrets of overlapping rotations stay valid; otherwise a slow receiver would reject deliveries.
  ...secrets
    .filter((each) => each.until === null || each.until > now)
    .map(({ secret, until: before }) => ({ secret, until: before ?? until })),
];

/** The headers of one attempt. Each secret signs the id, the time and the body. */
export const signedHeaders = (
  secrets: readonly string[],
  id: string,
  now: number,
  body: string,
): Record<string, string> => {
  const timestamp = String(Math.floor(now / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};
