import type { WebhookRefusal } from '../../../delivery/webhooks/operations/operation.ts';
import { webhooksMax } from '../../../delivery/webhooks/store.ts';
import { keyReused } from '../../operations/idempotency.ts';
import { notYet } from '../../operations/read-options.ts';
import { Problem } from '../../problems/problem.ts';

export const noWebhook = (): Problem => new Problem('not-found', 'There is no such webhook.');
export const noDelivery = (): Problem =>
  new Problem('not-found', 'There is no such delivery, or not any more.');

/** What a refusal is over HTTP. */
export const problemOfRefusal = (refusal: WebhookRefusal): Problem => {
  switch (refusal.code) {
    case 'unknown-webhook':
      return noWebhook();
    case 'unknown-delivery':
      return noDelivery();
    case 'stale':
      return new Problem('stale-version', `It is at version ${refusal.version} now.`, {
        currentVersion: refusal.version,
      });
    case 'disabled':
      return new Problem('wrong-state', 'The webhook is disabled; enable it first.', { state: 'disabled' });
    case 'not-yet':
      return notYet(refusal.after);
    case 'too-many':
      return new Problem('limit-reached', `A ledger has ${webhooksMax} webhooks at most.`);
    case 'key-reused':
      return keyReused();
    case 'wrong-address':
      return new Problem('invalid-fields', 'One field is wrong.', {
        errors: [{ pointer: '#/url', detail: refusal.detail }],
      });
    default:
      return refusal satisfies never;
  }
};
