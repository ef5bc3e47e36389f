import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { originOf } from '../../http/middleware/request-target.ts';

/** What makes a form of the desk one act of one session. */
export interface FormStamp {
  /** The id of this form. Acts carry it as their Idempotency-Key, so a form sent twice acts once. */
  readonly once: string;
  /** Proves that the session was shown this form. */
  readonly proof: string;
}

/** The proof depends on the session, the address that the form is sent to, and the form. */
const proofOf = (token: string, action: string, once: string): string =>
  createHmac('sha256', token).update(`form\n${action}\n${once}`).digest('base64url');

export const stampFor = (token: string, action: string, once: string = randomUUID()): FormStamp => ({
  once,
  proof: proofOf(token, action, once),
});

const onceShape = /^[0-9a-f-]{36}$/;

/** Whether the session was shown this form. */
export const isStamped = (token: string, action: string, form: URLSearchParams): boolean => {
  const [once, proof] = [form.get('once') ?? '', form.get('proof') ?? ''];
  const right = Buffer.from(proofOf(token, action, once));
  const given = Buffer.from(proof);
  return onceShape.test(once) && right.length === given.length && timingSafeEqual(right, given);
};

/**
 * Whether a form was sent from a page of this service. Browsers say so by themselves (`Origin`, Fetch Metadata). A request
 * that says nothing is none of a browser that we know.
 */
export const isFromHere = (request: FastifyRequest, publicUrl: string | undefined): boolean => {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return site === 'same-origin';
  return origin === originOf(request) || (publicUrl !== undefined && origin === new URL(publicUrl).origin);
};
