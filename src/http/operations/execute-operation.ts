import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '../../commands/outcomes.ts';
import type { Command } from '../../domain/commands.ts';
import { roleNeeded } from '../../domain/ledger/may.ts';
import { anonymous, type Actor } from '../../domain/terms/actor.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';
import { actorAsking, credentialOf, audienceOf, requireRole } from '../middleware/authenticate.ts';
import { commandIdOf, type CommandId, type Running } from './idempotency.ts';
import { etagOf, expectedVersions } from './preconditions.ts';
import type { ReceiptBody } from '../../projections/receipt.ts';
import type { Services } from '../services.ts';
import { isDryRun, toDryRunBody, type DryRunBody } from './dry-run.ts';
import { seal, unseal } from './sealed.ts';
import { commandTypeOf, statusOf, type ActRoute } from './spec.ts';

/** Who acts, and under which name their idempotency keys are kept; without one for someone without a key. */
export interface Caller {
  readonly member: string | undefined;
  readonly actor: Actor;
  readonly audience: ReaderAudience;
}

export const ledgerOf = ({ keptIn }: ActRoute, request: FastifyRequest): string =>
  keptIn ?? (request.params as { ledger: string }).ledger;

export const callerOf = async (
  { access }: Services,
  spec: ActRoute,
  request: FastifyRequest,
): Promise<Caller> => {
  const ledger = ledgerOf(spec, request);
  if (spec.admit !== undefined && request.headers.authorization === undefined) {
    await spec.admit(request, ledger);
    return { member: undefined, actor: anonymous, audience: 'public' };
  }
  const principal = await requireRole(access, request, ledger, roleNeeded[commandTypeOf(spec)]);
  return {
    member: principal.member,
    actor: actorAsking(principal, request),
    audience: audienceOf(principal),
  };
};

/** What the server adds to the body, and what of it is kept so that a repeated request is answered alike. */
const madeFor = ({ newId }: Services, spec: ActRoute, request: FastifyRequest, id: CommandId | undefined) => {
  const ids = Object.fromEntries(
    Object.entries(spec.makes ?? {}).map(([field, kind]) => [field, newId(kind)]),
  );
  const secret = spec.secret?.make();
  const sealed =
    id === undefined || secret === undefined
      ? {}
      : { sealed: seal(secret, credentialOf(request) ?? '', id.command) };
  const derived = secret === undefined ? {} : spec.secret?.fields(secret);
  return { ids, secret, fields: { ...ids, ...derived }, keep: { ...ids, ...sealed } };
};

export const executeOperation = async (
  services: Services,
  spec: ActRoute,
  running: Running,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<ReceiptBody | DryRunBody> => {
  spec.beforehand?.(request.body);
  const ledger = ledgerOf(spec, request);
  const { ledger: _, ...named } = (request.params ?? {}) as Record<string, string>;
  const id = commandIdOf(request, caller, spec.operationId, spec.secret && credentialOf(request));
  const made = madeFor(services, spec, request, id);
  const command = {
    type: commandTypeOf(spec),
    ...(request.body as object | undefined),
    ...named,
    ...made.fields,
  } as Command;
  // Whoever does not see what the desk sees could not have judged by a version, and a 412 would tell that a thing is
  // there, and what happened to it since.
  const expected = caller.audience === 'desk' ? expectedVersions(request, spec.changes) : undefined;
  const fresh = Object.values(made.ids);
  const wish = { command, by: caller.actor, expected, id: id && { ...id, keep: made.keep }, fresh };
  if (isDryRun(request.query)) {
    void reply.code(200);
    return toDryRunBody(await services.dryRun(ledger, wish), caller.audience);
  }
  const done = await running.run(ledger, id, () => services.handle(ledger, wish));
  // A scale is named in the body; other things are named by the address or by us.
  const subject = (command as unknown as Record<string, string | undefined>)[spec.subject] ?? ledger;
  const kept = (done.kept as Record<string, string> | undefined) ?? made.ids;
  const ids = { ledger, [spec.subject]: subject, ...named, ...kept };
  await spec.afterwards?.(ids);
  const body = await toBody(services, spec, reply, ledger, ids, done);
  if (spec.secret === undefined || made.secret === undefined) return body;
  void reply.header('cache-control', 'no-store');
  const { sealed } = kept;
  const secret =
    done.replayed && id !== undefined && sealed !== undefined
      ? unseal(sealed, credentialOf(request) ?? '', id.command)
      : made.secret;
  return { ...body, ...spec.secret.tell(secret, command, ids) };
};

const toBody = async (
  { progress, limits }: Services,
  spec: ActRoute,
  reply: FastifyReply,
  ledger: string,
  ids: Readonly<Record<string, string>>,
  { version, position, recordedAt, replayed }: Receipt,
): Promise<ReceiptBody> => {
  const shown = await progress.waitFor(ledger, position, limits.shownPatienceMs);
  const href = `/v1/ledgers/${ids['ledger'] ?? ledger}${spec.readAt(ids)}`;
  void reply.code(statusOf(spec)).headers({ etag: etagOf(version), location: href });
  if (replayed) void reply.header('idempotency-replayed', 'true');
  return { id: ids[spec.subject] ?? ledger, href, version, position, recordedAt, shown };
};
