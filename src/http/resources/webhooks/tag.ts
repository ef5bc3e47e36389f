import type { FastifyRequest } from 'fastify';
import type { Webhook } from '../../../delivery/webhooks/webhook.ts';
import { digestOf } from '../../operations/digest-tag.ts';
import { matchedVersions } from '../../operations/preconditions.ts';

/**
 * A strong tag: the version, which rises when the webhook is changed, and a digest of all that is shown, since what comes
 * of deliveries is shown too and raises no version.
 */
export const tagOfWebhook = (webhook: Webhook): string => `"${webhook.version}-${digestOf(webhook)}"`;

/** Of a tag the version counts: whoever changes a webhook need not have seen its last delivery. */
const tag = /^"([1-9][0-9]{0,15})(?:-[0-9a-f]{16})?"$/;

export const expectedWebhook = (request: FastifyRequest, isRequired: boolean): number[] | undefined =>
  matchedVersions(request, isRequired, tag);
