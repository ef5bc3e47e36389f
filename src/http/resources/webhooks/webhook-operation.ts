import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Principal } from '../../../access/access.ts';
import {
  WebhookRefused,
  type Done,
  type WebhookOperation,
} from '../../../delivery/webhooks/operations/operation.ts';
import type { Carried } from '../../../delivery/webhooks/operations/execute-operation.ts';
import type { Once } from '../../../delivery/webhooks/operations/idempotency.ts';
import { ledgerId } from '../../../domain/terms/ids.ts';
import { headersOfAct } from '../../operations/act.ts';
import { dryRunQuery, dryRunBody, isDryRun, type DryRunBody } from '../../operations/dry-run.ts';
import { seal, unseal } from '../../operations/sealed.ts';
import { credentialOf, machineMadeHeader, requireRole } from '../../middleware/authenticate.ts';
import { keyed, type RouteDocument } from '../../operations/route-document.ts';
import { commandIdOf, createRunning } from '../../operations/idempotency.ts';
import type { ProblemSlug } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { problemOfRefusal } from './refused.ts';
import { expectedWebhook, tagOfWebhook } from './tag.ts';

/** An act on webhooks over HTTP: kept apart from the acts of the record, and held to the same promises. */
export interface WebhookRoute {
  readonly method: 'POST' | 'PATCH';
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Fields of the address beside the ledger. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly body?: z.ZodType;
  readonly status: 200 | 201 | 202;
  readonly answer: z.ZodObject;
  /** Whether it changes something that is there, so that the caller must say which version it saw. */
  readonly changes: boolean;
  readonly problems: readonly ProblemSlug[];
  readonly document?: Partial<RouteDocument>;
  /** What is asked for; throws where that is not for whoever asks. */
  readonly wish: (
    request: FastifyRequest,
    ledger: string,
    principal: Principal,
  ) => WebhookOperation | Promise<WebhookOperation>;
  /** The body of the answer, and where what it speaks of can be read. */
  readonly tell: (done: Done, ledger: string) => { readonly body: object; readonly location?: string };
}

/** What a route without a body may be answered where one is sent. */
const bodyProblems = ['malformed-json', 'body-too-large', 'unsupported-media-type'] as const;

const problemsOf = ({ changes, problems }: WebhookRoute): ProblemSlug[] => [
  ...(['unauthenticated', 'forbidden', 'unknown-parameter', 'not-found', ...bodyProblems] as const),
  ...(['malformed-request', 'key-reused', 'in-progress', 'stale-version'] as const),
  ...(changes ? (['version-required'] as const) : []),
  ...problems,
];

const answersOf = ({ status, answer }: WebhookRoute): Record<number, z.ZodType> =>
  status === 200
    ? { 200: z.union([answer, dryRunBody]).meta({ description: 'What the act led to, or would lead to.' }) }
    : { [status]: answer, 200: dryRunBody };

/** Nothing goes on record, so there is nothing to label; and what is yet to be made has no version. */
const headersOfRoute = ({ params, changes }: WebhookRoute) => {
  const headers = headersOfAct(changes).omit({ [machineMadeHeader]: true });
  return params === undefined ? headers.omit({ 'if-match': true }) : headers;
};

export const webhookOperation = (routes: Routes, services: Services, spec: WebhookRoute): void => {
  const { method, url, operationId, summary, description, params = {}, body, changes } = spec;
  const running = createRunning();
  const named = 'webhook' in params;
  routes.route({
    method,
    url,
    schema: {
      operationId,
      tags: ['webhooks'],
      summary,
      description: `${description}\n\nNeeds the role \`editor\`.`,
      security: keyed,
      params: z.object({ ledger: ledgerId, ...params }),
      querystring: z.strictObject(dryRunQuery),
      headers: headersOfRoute(spec),
      ...(body === undefined ? {} : { body }),
      response: answersOf(spec),
    },
    config: {
      document: {
        ...spec.document,
        problems: problemsOf(spec),
        headers: ['etag', 'location', 'idempotency-replayed'],
      },
    },
    onRequest: async (request) => {
      await requireRole(services.access, request, request.params.ledger, 'editor');
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger } = request.params as { ledger: string };
      const principal = await requireRole(services.access, request, ledger, 'editor');
      const id = commandIdOf(request, principal, operationId, credentialOf(request));
      const once = id && onceOf(id, credentialOf(request) ?? '');
      const expected = named ? expectedWebhook(request, changes) : undefined;
      const act = await spec.wish(request, ledger, principal);
      try {
        const { executeWebhookOperation } = services.webhooks;
        if (isDryRun(request.query))
          return foreseen(
            await executeWebhookOperation(ledger, act, { expected, once: undefined, isDryRun: true }),
          );
        const carried = await running.run(ledger, id, () =>
          executeWebhookOperation(ledger, act, { expected, once, isDryRun: false }),
        );
        return answer(reply, spec, ledger, carried);
      } catch (error) {
        throw error instanceof WebhookRefused ? problemOfRefusal(error.refusal) : error;
      }
    },
  });
};

/** A secret that the act makes is kept as only whoever asks can read it (`sealed.ts`). */
const onceOf = (id: { command: string; fingerprint: string }, credential: string): Once => ({
  ...id,
  seal: (secret) => seal(secret, credential, id.command),
  unseal: (sealed) => unseal(sealed, credential, id.command),
});

/** Webhooks are no part of the record, so no events would be recorded. */
const foreseen = ({ done }: Carried): DryRunBody => ({
  dryRun: true,
  version: done.webhook.version,
  events: [],
});

const answer = (
  reply: FastifyReply,
  { status, tell }: WebhookRoute,
  ledger: string,
  { done, isReplay }: Carried,
): object => {
  const { body, location } = tell(done, ledger);
  void reply.code(status).headers({
    etag: tagOfWebhook(done.webhook),
    location: location ?? `/v1/ledgers/${ledger}/webhooks/${done.webhook.id}`,
    ...(isReplay ? { 'idempotency-replayed': 'true' } : {}),
    ...(done.secret === undefined ? {} : { 'cache-control': 'no-store' }),
  });
  return body;
};
