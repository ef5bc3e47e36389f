import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandEnvelope } from '../../../commands/command-envelope.ts';
import type { Receipt } from '../../../commands/outcomes.ts';
import type { Command } from '../../../domain/commands.ts';
import { streamOf } from '../../../domain/deciders.ts';
import type { IdKind } from '../../../domain/terms/ids.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import type { ReceiptBody } from '../../../projections/receipt.ts';
import { credentialOf } from '../../middleware/authenticate.ts';
import type { Services } from '../../services.ts';
import type { Caller } from './caller.ts';
import { withRepresentation } from './preferences.ts';
import {
  commandTypeOf,
  madePartsOf,
  statusOf,
  type Besides,
  type BesidesAsked,
  type Composed,
  type Composes,
  type CommandRoute,
  type IdsOf,
  type Made,
} from '../command-route.ts';
import { isDryRun, toDryRunBody, type dryRunQuery, type DryRunBody } from '../dry-run.ts';
import {
  commandIdOf,
  sealAnswer,
  unsealAnswer,
  type CommandId,
  type RunningRequests,
} from '../idempotency.ts';
import { etagOf } from '../entity-tag.ts';
import { versionsExpected } from '../preconditions.ts';
import type { OperationRequest, Shape } from '../route.ts';

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
  const ids: Record<string, string> = {};
  for (const field in makes) ids[field] = services.newId(makes[field] as IdKind);
  const secret = kind?.make(services);
  const sealed =
    id === undefined || secret === undefined
      ? {}
      : { sealed: sealAnswer(secret, credentialOf(request) ?? '', id.command) };
  const derived = secret === undefined ? {} : kind?.fields(secret);
  return { ids, secret, fields: { ...ids, ...derived }, keep: { ...ids, ...sealed } };
};

/** The part of a secret that does not depend on its command. */
type SecretOf = Pick<NonNullable<CommandRoute['secret']>, 'make' | 'fields'>;

/** The string values of an object, by name. A loop, since every write comes here. */
const textsOf = (values: unknown): Ids => {
  const texts: Record<string, string> = {};
  const named = (values ?? {}) as Readonly<Record<string, unknown>>;
  for (const name in named) {
    const value = named[name];
    if (typeof value === 'string') texts[name] = value;
  }
  return texts;
};

/** A string value of an object; undefined where it has none of that name. */
const textIn = (values: object, name: string): string | undefined => {
  const value = (values as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
};

/** The fields of the command itself, and the further commands that the other fields of the body stand for. */
const composedOf = (
  { composes, apart, subject }: Pick<CommandRoute, 'subject' | 'apart'> & { readonly composes?: Composes },
  services: Services,
  given: object | undefined,
  ids: Ids,
): Composed & { readonly own: object | undefined } => {
  const others = { ...composes?.fields, ...apart };
  if (given === undefined || Object.keys(others).length === 0) return { own: given, parts: [], made: {} };
  const isOwn = ([name]: [string, unknown]): boolean => !Object.hasOwn(others, name);
  const own = Object.fromEntries(Object.entries(given).filter(isOwn));
  if (composes === undefined) return { own, parts: [], made: {} };
  return { own, ...composes.compose(services, given, ids[subject] ?? '') };
};

/** The public gets its own version. */
const foresee = async (
  { dryRun, log }: Services,
  ledger: string,
  envelope: CommandEnvelope,
  { audience }: Caller,
): Promise<DryRunBody> => {
  const foreseen = await dryRun(ledger, envelope);
  const { stream } = streamOf(envelope.command);
  const before = audience === 'public' ? (await log.versions(ledger, stream)).public : 0;
  return toDryRunBody(foreseen, audience, before);
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
    body: given,
  }: OperationRequest<Params, typeof dryRunQuery, object | undefined>,
  caller: Caller,
): Promise<ReceiptBody | DryRunBody> => {
  const { ledger: _, ...named } = textsOf(params);
  const id = commandIdOf(request, caller, spec, spec.secret && credentialOf(request));
  const added = additionsTo(services, spec, request, id);
  // Each field was validated: the route checks the body and path, and the server generates the rest.
  const { own, parts, made } = composedOf(spec, services, given, added.ids);
  const command = { type: commandTypeOf(spec), ...own, ...named, ...added.fields } as Given;
  const act = { body: given, member: caller.member };
  spec.beforehand?.(services, command, act);
  // Only the desk may send versions. To other readers a 412 would reveal a thing, and what happened to it.
  const expected =
    caller.audience === 'desk' ? await versionsExpected(services, request, ledger, command, spec) : undefined;
  const generated = { ...added.ids, ...made };
  const { actor: by, role } = caller;
  const keep = { ...added.keep, ...made };
  const fresh = Object.values(generated);
  const envelope = { command, parts, by, role, expected, id: id && { ...id, keep }, fresh };
  const asked = { services, request };
  const about = { ledger, caller, command, parts };
  if (isDryRun(query)) {
    void reply.code(200);
    const foreseen = await foresee(services, ledger, envelope, caller);
    return { ...foreseen, ...(await findBesides(spec, asked, { ...about, made: undefined, recorded: [] })) };
  }
  const receipt = await running.run(ledger, id, () => services.handle(ledger, envelope));
  const kept = textsOf(receipt.kept ?? generated);
  // The body names a scale; the path or the server names other things.
  const subject = textIn(command, spec.subject) ?? ledger;
  const ids = { ledger, [spec.subject]: subject, ...named, ...kept } as IdsOf<Params, Makes, Subject>;
  await spec.afterwards?.(services, ids, act);
  const told = await toBody(services, spec, reply, { ledger, audience: caller.audience }, ids, receipt);
  const body = await withRepresentation(request, reply, told);
  // Once the views show the act. Otherwise it would find other things by chance.
  const all = Object.values(kept);
  const more = await findBesides(spec, asked, { ...about, made: ids[spec.subject], recorded: all });
  const whole = { ...body, ...madePartsOf(kept), ...more };
  if (spec.secret === undefined || added.secret === undefined) return whole;
  const { sealed } = kept;
  const secret =
    receipt.replayed && id !== undefined && sealed !== undefined
      ? unsealAnswer(sealed, credentialOf(request) ?? '', id.command)
      : added.secret;
  // What the ledger decided beyond the command, such as an expiry by default.
  const [recorded] = await services.log.after(ledger, receipt.position - 1, 1);
  return { ...whole, ...spec.secret.tell(secret, command, ids, recorded) };
};

/** The act is durable already, so a look-up that fails leaves its fields out. */
const findBesides = async <Given extends Command>(
  { besides }: { readonly besides?: Besides<Given> },
  { services, request }: { readonly services: Services; readonly request: FastifyRequest },
  {
    ledger,
    caller,
    ...about
  }: { ledger: string; caller: Caller } & Omit<BesidesAsked<Given>, 'services' | 'options' | 'member'>,
): Promise<object> => {
  if (besides === undefined) return {};
  const { audience, member = '' } = caller;
  return besides
    .find({ services, options: { ledger, audience }, member, ...about })
    .catch((error: unknown) => {
      request.log.warn({ err: error }, 'an answer goes without what is told besides');
      return {};
    });
};

const toBody = async <Params extends Shape, Makes extends Made, Subject extends string>(
  { progress, limits }: Services,
  spec: Pick<CommandRoute<never, Params, Makes, Subject>, 'readAt' | 'subject' | 'changes' | 'creates'>,
  reply: FastifyReply,
  { ledger, audience }: Pick<ReadOptions, 'ledger' | 'audience'>,
  ids: IdsOf<Params, Makes, Subject>,
  receipt: Receipt,
): Promise<ReceiptBody> => {
  const { public: numbers, recordedAt, replayed } = receipt;
  const shown = await progress.waitFor(ledger, receipt.position, limits.shownPatienceMs);
  const href = `/v1/ledgers/${ids.ledger}${spec.readAt(ids)}`;
  // A caller without a key gets the numbers of the public: the others would count the acts of the desk.
  const { version, position } = audience === 'public' ? numbers : receipt;
  void reply.code(statusOf(spec)).header('etag', etagOf(version, audience)).header('location', href);
  if (replayed) void reply.header('idempotency-replayed', 'true');
  const id = ids[spec.subject];
  return audience === 'public'
    ? { id, href, version, position, recordedAt, shown }
    : { id, href, version, position, recordedAt, shown, public: numbers };
};
