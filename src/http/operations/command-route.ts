import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Command } from '../../domain/commands.ts';
import type { PartOfAct } from '../../commands/command-envelope.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { IdKind } from '../../domain/terms/ids.ts';
import { receipt } from '../../projections/receipt.ts';
import { machineMadeHeader } from '../middleware/authenticate.ts';
import type { Services } from '../services.ts';
import { dryRunBody } from './dry-run.ts';
import { idempotencyKeyHeader } from './idempotency.ts';
import { ifMatchText, preconditionMaxCharacters } from './preconditions.ts';
import type { ReadOptions } from '../../projections/engine/read-rows.ts';
import type { Described, RouteDocument, Shape } from './route.ts';

/** Fields of a command whose ids the server generates. */
export type Made = Readonly<Record<string, IdKind>>;

/** The ids that are known after the command: of the path, generated ones, the subject, and the ledger. */
export type IdsOf<Params extends Shape, Makes extends Made, Subject extends string> = {
  readonly [Name in (keyof Params & string) | (keyof Makes & string) | Subject | 'ledger']: string;
};

/** A write over HTTP: one command. Its schema is the body, without the fields that the path and the server supply. */
export interface CommandRoute<
  Given extends Command = Command,
  Params extends Shape = Shape,
  Makes extends Made = Made,
  Subject extends string = string,
> extends Omit<Described<Params>, 'needs' | 'cost'> {
  readonly method: 'POST' | 'PATCH';
  readonly command: z.ZodObject & z.ZodType<Given>;
  readonly makes?: Makes;
  /** A secret that the server generates and only the answer shows. */
  readonly secret?: CommandSecret<NoInfer<Given>, NoInfer<IdsOf<Params, Makes, Subject>>>;
  /** The field that names the created or changed thing, and the path below the ledger where it can be read. */
  readonly subject: Subject;
  readAt(ids: IdsOf<Params, Makes, Subject>): string;
  /** Whether it changes an existing thing, so that If-Match is required. */
  readonly changes: boolean;
  /** Whether it creates something and so answers 201. The default is the opposite of `changes`. */
  readonly creates?: boolean;
  readonly bodyTypes?: readonly string[];
  /** Admits a caller without a key, or throws why not. Without this function a key is required. */
  readonly admit?: (services: Services, request: FastifyRequest, ledger: string) => Promise<void>;
  /** Checks what the decider cannot know, and throws the reason. */
  beforehand?(services: Services, command: Given, asked: ActAsked): void;
  /** What the answer of the act and of its dry run tells beside the usual. */
  readonly besides?: Besides<NoInfer<Given>>;
  /** Further commands of the same act, from fields of the body beside those of the command. */
  readonly composes?: Composes;
  /** Fields of the body that are no part of the command, so that the log never has them. All are optional. */
  readonly apart?: Shape;
  /** Runs before the answer, also for a repeated request, so it must be idempotent. */
  afterwards?(services: Services, ids: IdsOf<Params, Makes, Subject>, asked: ActAsked): Promise<void>;
}

/** The request of an act, beside its command. */
interface ActAsked {
  readonly body: object | undefined;
  /** The member who acts; undefined for a caller without a key. */
  readonly member: string | undefined;
}

/** What an act’s caller may want to know and the act does not depend on. It is never a reason to refuse. */
export interface Besides<Given> {
  /** The fields, all optional: a look-up that fails or would cost too much leaves them out. */
  readonly fields: Shape;
  /** Looks them up. `made` is the id of the thing that the act created; undefined in a dry run. */
  find(asked: BesidesAsked<Given>): Promise<object>;
}

export interface BesidesAsked<Given> {
  readonly services: Services;
  readonly options: ReadOptions;
  /** The member who asks, for whom look-ups are counted. */
  readonly member: string;
  readonly command: Given;
  readonly parts: readonly PartOfAct[];
  readonly made: string | undefined;
  /** The ids of everything that the act recorded; empty in a dry run. */
  readonly recorded: readonly string[];
}

/** An act of several commands: all of them are recorded or none is. */
export interface Composes {
  /** The fields of the body beside those of the command. All are optional. */
  readonly fields: Shape;
  /** Makes the further commands from a body. `made` is the id of the thing that the act creates. */
  compose(services: Services, body: object, made: string): Composed;
}

/** Types the function that composes by the fields. The route has validated the body; parsing picks the fields from it. */
export const composes = <S extends Shape>(
  fields: S,
  compose: (services: Services, given: z.output<z.ZodObject<S>>, made: string) => Composed,
): Composes => {
  const shape = z.object(fields);
  return { fields, compose: (services, body, made) => compose(services, shape.parse(body), made) };
};

export interface Composed {
  readonly parts: readonly PartOfAct[];
  /** The ids of what the parts make, by its place in the body: a JSON pointer. */
  readonly made: Readonly<Record<string, string>>;
}

const madePart = z
  .object({
    at: z.string().describe('Its place in the body, as a JSON pointer such as `#/evidence/0`.'),
    id: z.string().describe('Its id.'),
  })
  .meta({ id: 'MadePart', description: 'A thing that an act made beside its subject.' });

/** The field of the answer with the ids of what the parts made. */
const madeParts = {
  made: z
    .array(madePart)
    .optional()
    .describe('What the act made beside its subject, by place. Absent where it made nothing else.'),
};

const byPlace = new Intl.Collator('en', { numeric: true });

/**
 * What the parts made, from the ids that are kept with the act. Pointers tell them from other kept values. Sorted, since
 * jsonb keeps no order of fields.
 */
export const madePartsOf = (kept: Readonly<Record<string, string>>) => {
  const made = Object.entries(kept).flatMap(([at, id]) => (at.startsWith('#/') ? [{ at, id }] : []));
  made.sort((one, other) => byPlace.compare(one.at, other.at));
  return made.length === 0 ? {} : { made };
};

/** A secret for the caller alone, such as a key. The ledger stores only what is derived from it. */
export interface CommandSecret<Given, Ids> {
  readonly make: (services: Services) => string;
  /** The fields of the command that derive from it, by name. */
  readonly fields: (secret: string) => Readonly<Record<string, string>>;
  /** The fields of the answer beside the usual ones. */
  readonly answer: z.ZodObject;
  tell(secret: string, command: Given, ids: Ids, recorded: RecordedEvent | undefined): object;
}

/** The header fields of every write. */
export const headersOfCommand = (changes: boolean) =>
  z.looseObject({
    'idempotency-key': idempotencyKeyHeader,
    [machineMadeHeader]: z
      .enum(['true', 'false'])
      .optional()
      .describe(
        'With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.',
      ),
    'if-match': z
      .string()
      .max(preconditionMaxCharacters)
      .optional()
      .describe(`${ifMatchText}${changes ? ' Required.' : ''}`),
  });

export const statusOf = ({
  changes,
  creates = !changes,
}: Pick<CommandRoute, 'changes' | 'creates'>): 200 | 201 => (creates ? 201 : 200);

export const commandTypeOf = ({ command }: { readonly command: z.ZodObject }): Command['type'] =>
  (command.shape['type'] as z.ZodLiteral<Command['type']>).value;

/** Names a schema after its operation. */
const nameOf = (operationId: string, what: string): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${what}`;

/** The body: the command without its type and the supplied fields. It is optional where all its fields are. */
export const bodyOf = <
  Given extends Command,
  Params extends Shape,
  Makes extends Made,
  Subject extends string,
>({
  command,
  params,
  makes,
  secret,
  composes,
  apart,
  operationId,
}: CommandRoute<Given, Params, Makes, Subject>): z.ZodType<object | undefined> => {
  const given = ['type', ...[params, makes, secret?.fields('')].flatMap((each) => Object.keys(each ?? {}))];
  const body = z
    .strictObject({
      ...Object.fromEntries(Object.entries(command.shape).filter(([name]) => !given.includes(name))),
      ...composes?.fields,
      ...apart,
    })
    .meta({ id: nameOf(operationId, 'Body'), description: command.description });
  return body.safeParse({}).success && Object.keys(body.shape).length > 0 ? body.optional() : body;
};

/** A dry run answers 200 on every route, since it creates nothing. */
export const answersOf = (
  spec: Pick<CommandRoute, 'changes' | 'creates' | 'operationId'> & {
    readonly secret?: { readonly answer: z.ZodObject };
    readonly besides?: { readonly fields: Shape };
    readonly composes?: object;
  },
): Record<number, z.ZodType> => {
  const { operationId, besides, composes } = spec;
  const withMore = (answer: z.ZodObject, what: string, made: Shape = {}): z.ZodObject =>
    besides === undefined && composes === undefined
      ? answer
      : z
          .object({ ...answer.shape, ...made, ...besides?.fields })
          .meta({ id: nameOf(operationId, what), description: answer.description });
  const done = withMore(spec.secret?.answer ?? receipt, 'Receipt', composes && madeParts);
  const foreseen = withMore(dryRunBody, 'Foreseen');
  if (statusOf(spec) === 201) return { 201: done, 200: foreseen };
  return {
    200: z.union([done, foreseen]).meta({ description: 'The outcome of the act, or of its dry run.' }),
  };
};

export const documentOf = ({
  changes,
  bodyTypes,
  makes = {},
  subject,
}: Pick<CommandRoute, 'changes' | 'bodyTypes' | 'makes' | 'subject'>): RouteDocument => ({
  problems: [
    'malformed-request',
    'invalid-fields',
    'key-reused',
    'in-progress',
    'contended',
    'unknown-parameter',
    'stale-version',
    ...(changes ? (['version-required'] as const) : []),
  ],
  headers: ['etag', 'location', 'idempotency-replayed', 'preference-applied'],
  ...(subject in makes ? { makes: subject } : {}),
  ...(bodyTypes === undefined ? {} : { bodyTypes }),
});
