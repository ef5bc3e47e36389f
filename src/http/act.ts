import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actorOf } from '../access/access.ts';
import type { Receipt } from '../commands/outcomes.ts';
import type { Command } from '../domain/commands.ts';
import { roleNeeded } from '../domain/ledger/may.ts';
import type { IdKind } from '../domain/terms/ids.ts';
import { ledgerId } from '../domain/terms/ids.ts';
import { anonymous, type Actor } from '../domain/terms/actor.ts';
import type { Eyes } from '../views/view.ts';
import { eyesOf, requireRole } from './authenticate.ts';
import { keyed, openToAll, type RouteDocument } from './document.ts';
import {
  commandIdOf,
  createRunning,
  idempotencyKeyMaxCharacters,
  quotesMaxCharacters,
  type Running,
} from './idempotency.ts';
import { etagOf, expectedVersions, preconditionMaxCharacters } from './preconditions.ts';
import type { ProblemSlug } from './problem.ts';
import { receipt, type ReceiptBody } from './receipt.ts';
import type { Services } from './services.ts';
import type { Routes } from './zod-types.ts';

/** An act over HTTP: one command, whose schema is the body but for what the address and the server say. */
export interface Act {
  readonly method: 'POST' | 'PATCH';
  readonly url: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly command: z.ZodObject;
  /** Fields of the command that the address names. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  /** Fields of the command that are ids which the server makes. */
  readonly makes?: Readonly<Record<string, IdKind>>;
  /** The field that names what was made or changed, and where that can be read. */
  readonly subject: string;
  readonly readAt: (ids: Readonly<Record<string, string>>) => string;
  /** Whether it changes something that is there, so that the caller must say which version it saw. */
  readonly changes: boolean;
  /** Whether it makes something, and so answers 201; usually what does not change something makes something. */
  readonly creates?: boolean;
  readonly problems: readonly ProblemSlug[];
  readonly bodyTypes?: readonly string[];
  /** Lets somebody in who sends no key, or throws why not. Without it a key is needed. */
  readonly admit?: (request: FastifyRequest, ledger: string) => Promise<void>;
}

/** Who acts, and under which name their idempotency keys are kept. */
interface Caller {
  readonly member: string;
  readonly actor: Actor;
  readonly eyes: Eyes;
}

const statusOf = ({ changes, creates = !changes }: Act): 200 | 201 => (creates ? 201 : 200);

const typeOf = (command: z.ZodObject): Command['type'] =>
  (command.shape['type'] as z.ZodLiteral<Command['type']>).value;

/** The body: the command without its type and without the ids that others give. It may be left out where all of it is optional. */
const bodyOf = ({ command, params = {}, makes = {}, operationId }: Act): z.ZodType => {
  const given = ['type', ...Object.keys(params), ...Object.keys(makes)];
  const body = z
    .strictObject(Object.fromEntries(Object.entries(command.shape).filter(([name]) => !given.includes(name))))
    .meta({
      id: `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Body`,
      description: command.description,
    });
  return body.safeParse({}).success && Object.keys(body.shape).length > 0 ? body.optional() : body;
};

const documentOf = ({ changes, problems, bodyTypes, makes = {}, subject }: Act): RouteDocument => ({
  problems: [
    'unauthenticated',
    'forbidden',
    'malformed-request',
    'invalid-fields',
    'key-reused',
    'in-progress',
    'contended',
    'unknown-parameter',
    'stale-version',
    ...(changes ? (['version-required'] as const) : []),
    ...problems,
  ],
  headers: ['etag', 'location', 'idempotency-replayed'],
  ...(subject in makes ? { makes: subject } : {}),
  ...(bodyTypes === undefined ? {} : { bodyTypes }),
});

export const act = (routes: Routes, services: Services, spec: Act): void => {
  const { method, url, operationId, tag, summary, description, params = {}, changes } = spec;
  const type = typeOf(spec.command);
  const needed = roleNeeded[type];
  const callers = new WeakMap<FastifyRequest, Caller>();
  const running = createRunning();
  const headers = z.looseObject({
    'idempotency-key': z
      .string()
      .max(idempotencyKeyMaxCharacters + quotesMaxCharacters)
      .optional()
      .describe(
        `Makes a repeated request the same request. 1 to ${idempotencyKeyMaxCharacters} visible ASCII characters, in quotes or bare. Kept at least 24 hours.`,
      ),
    'if-match': z
      .string()
      .max(preconditionMaxCharacters)
      .optional()
      .describe(`The ETag you last read, or \`*\`.${changes ? ' Required.' : ''}`),
  });
  routes.route({
    method,
    url,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description: `${description}\n\nNeeds the role \`${needed}\`.`,
      security: spec.admit === undefined ? keyed : openToAll,
      params: z.object({ ledger: ledgerId, ...params }),
      // None yet; but whoever asks to judge without writing must not be taken to want it written.
      querystring: z.strictObject({}),
      headers,
      body: bodyOf(spec),
      response: { [statusOf(spec)]: receipt },
    },
    config: { document: documentOf(spec) },
    // Before the body is looked at: whoever may not act learns nothing of what a good body is.
    onRequest: async (request) => {
      const { ledger } = request.params;
      callers.set(request, await callerOf(services, spec, request, ledger));
    },
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error('the route ran without its onRequest hook');
      return answer(services, spec, running, request, reply, caller);
    },
  });
};

const callerOf = async (
  { access }: Services,
  spec: Act,
  request: FastifyRequest,
  ledger: string,
): Promise<Caller> => {
  if (spec.admit !== undefined && request.headers.authorization === undefined) {
    await spec.admit(request, ledger);
    return { member: 'anonymous', actor: anonymous, eyes: 'public' };
  }
  const principal = await requireRole(access, request, ledger, roleNeeded[typeOf(spec.command)]);
  return { member: principal.member, actor: actorOf(principal), eyes: eyesOf(principal) };
};

const answer = async (
  services: Services,
  spec: Act,
  running: Running,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<ReceiptBody> => {
  const { ledger, ...named } = request.params as Record<string, string> & { ledger: string };
  const made = Object.fromEntries(
    Object.entries(spec.makes ?? {}).map(([field, kind]) => [field, services.newId(kind)]),
  );
  const command = {
    type: typeOf(spec.command),
    ...(request.body as object | undefined),
    ...named,
    ...made,
  } as Command;
  const id = commandIdOf(request, caller, spec.operationId);
  // Whoever does not see what the desk sees could not have judged by a version, and a 412 would tell that a thing is
  // there, and what happened to it since.
  const expected = caller.eyes === 'desk' ? expectedVersions(request, spec.changes) : undefined;
  const wish = {
    command,
    by: caller.actor,
    expected,
    id: id && { ...id, keep: made },
    fresh: Object.values(made),
  };
  const done = await running.run(ledger, id, () => services.handle(ledger, wish));
  // A scale is named in the body; other things are named by the address or by us.
  const subject = (command as unknown as Record<string, string | undefined>)[spec.subject] ?? ledger;
  const kept = (done.kept as Record<string, string> | undefined) ?? made;
  const ids = { ledger, [spec.subject]: subject, ...named, ...kept };
  return toBody(services, spec, reply, ledger, ids, done);
};

const toBody = async (
  { progress, limits }: Services,
  spec: Act,
  reply: FastifyReply,
  ledger: string,
  ids: Readonly<Record<string, string>>,
  { version, position, recordedAt, replayed }: Receipt,
): Promise<ReceiptBody> => {
  const shown = await progress.waitFor(ledger, position, limits.shownPatienceMs);
  const href = `/v1/ledgers/${ledger}${spec.readAt(ids)}`;
  void reply.code(statusOf(spec)).headers({ etag: etagOf(version), location: href });
  if (replayed) void reply.header('idempotency-replayed', 'true');
  return { id: ids[spec.subject] ?? ledger, href, version, position, recordedAt, shown };
};
