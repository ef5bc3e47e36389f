import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '../../commands/outcomes.ts';
import type { Command } from '../../domain/commands.ts';
import type { Role } from '../../domain/ledger/members.ts';
import { anonymous, type Actor } from '../../domain/terms/actor.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';
import type { ReceiptBody } from '../../projections/receipt.ts';
import { actorAsking, credentialOf, audienceOf, requireRole } from '../middleware/authenticate.ts';
import type { Services } from '../services.ts';
import { commandTypeOf, statusOf, type CommandRoute, type IdsOf, type Made } from './command-route.ts';
import { isDryRun, toDryRunBody, type dryRunQuery, type DryRunBody } from './dry-run.ts';
import { commandIdOf, seal, unseal, type CommandId, type RunningRequests } from './idempotency.ts';
import { etagOf, expectedVersions } from './preconditions.ts';
import type { OperationRequest, Shape } from './route.ts';

/** The actor, and the namespace of their idempotency keys; no member for a caller without a key. */
export interface Caller {
  readonly member: string | undefined;
  readonly actor: Actor;
  readonly audience: ReaderAudience;
}

export const callerOf = async (
  services: Services,
  needed: Role,
  request: FastifyRequest,
  ledger: string,
  admit: CommandRoute['admit'],
): Promise<Caller> => {
  if (admit !== undefined && request.headers.authorization === undefined) {
    await admit(services, request, ledger);
    return { member: undefined, actor: anonymous, audience: 'public' };
  }
  const principal = await requireRole(services.access, request, ledger, needed);
  return {
    member: principal.member,
    actor: actorAsking(principal, request),
    audience: audienceOf(principal),
  };
};

type Ids = Readonly<Record<string, string>>;

/** What the server adds to the body. A part of it is kept, so that a repeated request gets the same answer. */
interface Additions {
  /** The generated ids. */
  readonly ids: Ids;
  readonly secret: string | undefined;
  readonly fields: Ids;
  readonly keep: Ids;
}

const additionsTo = (
  services: Services,
  { makes = {}, secret: kind }: Pick<CommandRoute, 'makes'> & { readonly secret?: SecretOf },
  request: FastifyRequest,
  id: CommandId | undefined,
): Additions => {
  const ids = Object.fromEntries(Object.entries(makes).map(([field, kind]) => [field, services.newId(kind)]));
  const secret = kind?.make(services);
  const sealed =
    id === undefined || secret === undefined
      ? {}
      : { sealed: seal(secret, credentialOf(request) ?? '', id.command) };
  const derived = secret === undefined ? {} : kind?.fields(secret);
  return { ids, secret, fields: { ...ids, ...derived }, keep: { ...ids, ...sealed } };
};

/** The part of a secret that does not depend on its command. */
type SecretOf = Pick<NonNullable<CommandRoute['secret']>, 'make' | 'fields'>;

/** The string values of an object, by name. */
const textsOf = (values: unknown): Ids => {
  const named = Object.entries(values ?? {});
  return Object.fromEntries(named.filter((each): each is [string, string] => typeof each[1] === 'string'));
};

/** Carries out the command of a request, or judges it in a dry run, and builds the answer. */
export const executeCommand = async <
  Given extends Command,
  Params extends Shape,
  Makes extends Made,
  Subject extends string,
>(
  spec: CommandRoute<Given, Params, Makes, Subject>,
  running: RunningRequests,
  {
    services,
    request,
    reply,
    ledger,
    params,
    query,
    body,
  }: OperationRequest<Params, typeof dryRunQuery, object | undefined>,
  caller: Caller,
): Promise<ReceiptBody | DryRunBody> => {
  const { ledger: _, ...named } = textsOf(params);
  const id = commandIdOf(request, caller, spec.operationId, spec.secret && credentialOf(request));
  const added = additionsTo(services, spec, request, id);
  // Each field was validated: the route checks the body and path, and the server generates the rest.
  const command = { type: commandTypeOf(spec), ...body, ...named, ...added.fields } as Given;
  spec.beforehand?.(services, command);
  // Only the desk may send versions. To other readers a 412 would reveal that a thing exists, and what happened to
  // it.
  const expected = caller.audience === 'desk' ? expectedVersions(request, spec.changes) : undefined;
  const fresh = Object.values(added.ids);
  const wish = { command, by: caller.actor, expected, id: id && { ...id, keep: added.keep }, fresh };
  if (isDryRun(query)) {
    void reply.code(200);
    return toDryRunBody(await services.dryRun(ledger, wish), caller.audience);
  }
  const receipt = await running.run(ledger, id, () => services.handle(ledger, wish));
  const kept = textsOf(receipt.kept ?? added.ids);
  // The body names a scale; the path or the server names other things.
  const subject = textsOf(command)[spec.subject] ?? ledger;
  const ids = { ledger, [spec.subject]: subject, ...named, ...kept } as IdsOf<Params, Makes, Subject>;
  await spec.afterwards?.(services, ids);
  const told = await toBody(services, spec, reply, ledger, ids, receipt);
  if (spec.secret === undefined || added.secret === undefined) return told;
  void reply.header('cache-control', 'no-store');
  const { sealed } = kept;
  const secret =
    receipt.replayed && id !== undefined && sealed !== undefined
      ? unseal(sealed, credentialOf(request) ?? '', id.command)
      : added.secret;
  return { ...told, ...spec.secret.tell(secret, command, ids) };
};

const toBody = async <Params extends Shape, Makes extends Made, Subject extends string>(
  { progress, limits }: Services,
  spec: Pick<CommandRoute<never, Params, Makes, Subject>, 'readAt' | 'subject' | 'changes' | 'creates'>,
  reply: FastifyReply,
  ledger: string,
  ids: IdsOf<Params, Makes, Subject>,
  { version, position, recordedAt, replayed }: Receipt,
): Promise<ReceiptBody> => {
  const shown = await progress.waitFor(ledger, position, limits.shownPatienceMs);
  const href = `/v1/ledgers/${ids.ledger}${spec.readAt(ids)}`;
  void reply.code(statusOf(spec)).headers({ etag: etagOf(version), location: href });
  if (replayed) void reply.header('idempotency-replayed', 'true');
  return { id: ids[spec.subject], href, version, position, recordedAt, shown };
};
