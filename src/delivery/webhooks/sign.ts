import { createHmac, randomBytes } from 'node:crypto';

/** What deliveries are signed with. An older one is used beside the newest until its time is over. */
export interface Secret {
  readonly secret: string;
  readonly until: string | null;
}

/** `whsec_` and 32 random bytes in base64, as Standard Webhooks writes a secret for HMAC-SHA256. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** The secrets to sign with at a time, the newest first. */
export const secretsAt = (secrets: readonly Secret[], now: string): string[] =>
  secrets.filter(({ until }) => until === null || until > now).map(({ secret }) => secret);

/** The newest secret, and the ones before it for as long as they are to overlap. */
export const rotated = (secrets: readonly Secret[], fresh: string, now: string, until: string): Secret[] => [
  { secret: fresh, until: null },
  // Of several rotations in one overlap all hold, or a receiver that is slow to follow would be cut off.
  ...secrets
    .filter((each) => each.until === null || each.until > now)
    .map(({ secret, until: before }) => ({ secret, until: before ?? until })),
];

/** The headers of one attempt: the id and the time are signed with the body, once with each secret. */
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
