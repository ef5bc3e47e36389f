import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Principal } from '../../../access/access.ts';
import {
  WebhookRefused,
  type Done,
  type WebhookOperation,
  type WebhookRefusal,
} from '../../../delivery/webhooks/operations/operation.ts';
import type { ExecutedOperation } from '../../../delivery/webhooks/operations/execute-operation.ts';
import type { Once } from '../../../delivery/webhooks/operations/idempotency.ts';
import { webhooksMax } from '../../../delivery/webhooks/store.ts';
import type { Webhook } from '../../../delivery/webhooks/webhook.ts';
import { credentialOf, machineMadeHeader, requireRole } from '../../middleware/authenticate.ts';
import { headersOfCommand } from '../../operations/command-route.ts';
import { dryRunQuery, dryRunBody, isDryRun, type DryRunBody } from '../../operations/dry-run.ts';
import { commandIdOf, createRunning, sealAnswer, unsealAnswer } from '../../operations/idempotency.ts';
import { digestOf, matchedVersions } from '../../operations/preconditions.ts';
import { notYet } from '../../operations/positions.ts';
import {
  addRoute,
  type OperationRequest,
  type Described,
  type None,
  type Register,
  type RouteDocument,
  type Shape,
} from '../../operations/route.ts';
import { noTagOfThis } from '../../problems/problem-of-error.ts';
import { keyReused, Problem, type ProblemSlug } from '../../problems/problem.ts';

/** An act on webhooks over HTTP. It is no command of the record, but keeps the same guarantees. */
interface WebhookRoute<Params extends Shape, Body> extends Omit<
  Described<Params>,
  'tag' | 'needs' | 'keptIn' | 'cost'
> {
  readonly method: 'POST' | 'PATCH';
  readonly body?: z.ZodType<Body>;
  readonly status: 200 | 201 | 202;
  readonly answer: z.ZodObject;
  /** Whether it changes an existing thing, so that If-Match is required. */
  readonly changes: boolean;
  readonly document?: Partial<RouteDocument>;
  /** The requested operation; throws where the caller may not do it. */
  readonly operation: (
    asked: OperationRequest<Params, typeof dryRunQuery, Body>,
    principal: Principal,
  ) => WebhookOperation | Promise<WebhookOperation>;
  /** The body of the answer, and the address of its thing. */
  readonly tell: (done: Done, ledger: string) => { readonly body: object; readonly location?: string };
}

type WebhookAnswer = Pick<WebhookRoute<None, undefined>, 'status' | 'answer' | 'tell'>;

/** Problems of a body that is sent although the route has none. */
const bodyProblems = ['malformed-json', 'body-too-large', 'unsupported-media-type'] as const;

const problemsOf = (changes: boolean): ProblemSlug[] => [
  ...(['unknown-parameter', 'not-found', ...bodyProblems] as const),
  ...(['malformed-request', 'key-reused', 'in-progress', 'stale-version'] as const),
  ...(changes ? (['version-required'] as const) : []),
];

const answersOf = ({ status, answer }: WebhookAnswer): Record<number, z.ZodType> =>
  status === 200
    ? {
        200: z
          .union([answer, dryRunBody])
          .meta({ description: 'The outcome of the act, or of its dry run.' }),
      }
    : { [status]: answer, 200: dryRunBody };

/**
 * The header fields. Nothing is recorded, so the machine label is omitted; a new webhook has no version for If-Match.
 */
const headersOf = (isOfOne: boolean, changes: boolean) => {
  const headers = headersOfCommand(changes).omit({ [machineMadeHeader]: true });
  return isOfOne ? headers : headers.omit({ 'if-match': true });
};

export const webhookOperation =
  <Params extends Shape = None, Body = undefined>(spec: WebhookRoute<Params, Body>): Register =>
  (routes, services) => {
    const { operationId, changes } = spec;
    const running = createRunning();
    const isOfOne = spec.params !== undefined;
    addRoute<Params, typeof dryRunQuery, Body>(routes, services, {
      ...spec,
      tag: 'webhooks',
      description: `${spec.description}\n\nNeeds the role \`editor\`.`,
      needs: 'editor',
      cost: 'one',
      query: dryRunQuery,
      headers: headersOf(isOfOne, changes),
      answers: answersOf(spec),
      document: {
        ...spec.document,
        problems: problemsOf(changes),
        headers: ['etag', 'location', 'idempotency-replayed'],
      },
      handler: async (asked) => {
        const { request, reply, ledger } = asked;
        const principal = await requireRole(services.access, request, ledger, 'editor');
        const id = commandIdOf(request, principal, { operationId }, credentialOf(request));
        const once = id && onceOf(id, credentialOf(request) ?? '');
        const expected = isOfOne ? expectedWebhook(request, changes) : undefined;
        const operation = await spec.operation(asked, principal);
        try {
          const { executeWebhookOperation } = services.webhooks;
          if (isDryRun(asked.query))
            return foreseen(
              await executeWebhookOperation(ledger, operation, { expected, once: undefined, isDryRun: true }),
            );
          const carried = await running.run(ledger, id, () =>
            executeWebhookOperation(ledger, operation, { expected, once, isDryRun: false }),
          );
          return answer(reply, spec, ledger, carried);
        } catch (error) {
          throw error instanceof WebhookRefused ? problemOfRefusal(error.refusal, expected) : error;
        }
      },
    });
  };

/** Idempotency of an act. A generated secret is stored sealed under the caller's credential (`sealAnswer`). */
const onceOf = (id: { command: string; fingerprint: string }, credential: string): Once => ({
  ...id,
  seal: (secret) => sealAnswer(secret, credential, id.command),
  unseal: (sealed) => unsealAnswer(sealed, credential, id.command),
});

/** The dry run's answer. Webhooks are not event-sourced, so it has no events. */
const foreseen = ({ done }: ExecutedOperation): DryRunBody => ({
  dryRun: true,
  version: done.webhook.version,
  events: [],
});

const answer = (
  reply: FastifyReply,
  { status, tell }: WebhookAnswer,
  ledger: string,
  { done, isReplay }: ExecutedOperation,
): object => {
  const { body, location } = tell(done, ledger);
  void reply.code(status).headers({
    etag: tagOfWebhook(done.webhook),
    location: location ?? `/v1/ledgers/${ledger}/webhooks/${done.webhook.id}`,
    ...(isReplay ? { 'idempotency-replayed': 'true' } : {}),
  });
  return body;
};

export const noWebhook = (): Problem => new Problem('not-found', 'There is no such webhook.');
export const adminNeeded = (): Problem =>
  new Problem('forbidden', 'A webhook for the events of the desk needs the role admin.');
export const noDelivery = (): Problem =>
  new Problem('not-found', 'There is no such delivery, or not any more.');

/** Maps a refusal to a problem. */
const problemOfRefusal = (refusal: WebhookRefusal, expected: readonly number[] | undefined): Problem => {
  switch (refusal.code) {
    case 'unknown-webhook':
      return noWebhook();
    case 'unknown-delivery':
      return noDelivery();
    case 'stale':
      if (expected?.length === 0) return noTagOfThis(refusal.version);
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
    case 'forbidden':
      return adminNeeded();
    case 'wrong-address':
      return new Problem('invalid-fields', 'One field is wrong.', {
        errors: [{ pointer: '#/url', detail: refusal.detail }],
      });
    default:
      return refusal satisfies never;
  }
};

/**
 * A strong ETag of two parts: version and digest. The version rises when the webhook is changed. The digest covers
 * the state of deliveries, which is shown too but raises no version.
 */
export const tagOfWebhook = (webhook: Webhook): string => `"${webhook.version}-${digestOf(webhook)}"`;

/**
 * Pattern of an ETag, of which acts compare the version alone. A delivery after the read must not make an act stale.
 */
const tag = /^"([1-9][0-9]{0,15})(?:-[0-9a-f]{16})?"$/;

const expectedWebhook = (request: FastifyRequest, isRequired: boolean): number[] | undefined =>
  matchedVersions(request, isRequired, tag);
