import { createHmac, randomBytes } from 'node:crypto';

/** Generates a secret for HMAC-SHA256 as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** A secret with its end: RFC 3339 in UTC, or null for the newest. During a rotation, older secrets sign beside it. */
export interface Ending {
  readonly until: string | null;
}

/** The secrets that sign at a time, newest first. */
export const secretsAt = <Secret extends Ending>(secrets: readonly Secret[], now: string): Secret[] =>
  secrets.filter(({ until }) => until === null || until > now);

/** The secrets after a rotation: the new one, and the earlier ones until the end of their overlap. */
export const rotated = <Secret extends Ending>(
  secrets: readonly Secret[],
  fresh: Secret,
  now: string,
  until: string,
): Secret[] => [
  fresh,
  // All secrets of overlapping rotations stay valid; otherwise a slow receiver would reject deliveries.
  ...secretsAt(secrets, now).map((each) => ({ ...each, until: each.until ?? until })),
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
