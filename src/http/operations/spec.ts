import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Command } from '../../domain/commands.ts';
import type { IdKind } from '../../domain/terms/ids.ts';
import type { Deprecation } from '../middleware/deprecation.ts';
import type { RouteDocument } from './route-document.ts';
import type { ProblemSlug } from '../problems/problem.ts';
import { receipt } from '../../projections/receipt.ts';
import { dryRunBody } from './dry-run.ts';

/** An act over HTTP: one command, whose schema is the body but for what the address and the server say. */
export interface ActRoute {
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
  /** What the server makes up and only the answer shows. */
  readonly secret?: Secret;
  /** The field that names what was made or changed, and where that can be read. */
  readonly subject: string;
  readonly readAt: (ids: Readonly<Record<string, string>>) => string;
  /** Whether it changes something that is there, so that the caller must say which version it saw. */
  readonly changes: boolean;
  /** Whether it makes something, and so answers 201; usually what does not change something makes something. */
  readonly creates?: boolean;
  readonly problems: readonly ProblemSlug[];
  readonly bodyTypes?: readonly string[];
  readonly deprecated?: Deprecation;
  /** Lets somebody in who sends no key, or throws why not. Without it a key is needed. */
  readonly admit?: (request: FastifyRequest, ledger: string) => Promise<void>;
  /** The ledger that an act of the whole deployment is recorded in; other acts find theirs in the address. */
  readonly keptIn?: string;
  /** Throws why it cannot be done, where the record cannot know. */
  readonly beforehand?: (body: unknown) => void;
  /** What must be brought about before the answer. A repeated request brings it about again, so twice must be as once. */
  readonly afterwards?: (ids: Readonly<Record<string, string>>) => Promise<void>;
}

/** Something that only whoever asked may know, such as a key. The ledger keeps what is derived from it. */
export interface Secret {
  readonly make: () => string;
  /** The fields of the command that are derived from it, by name. */
  readonly fields: (secret: string) => Readonly<Record<string, string>>;
  /** What the answer holds beside what every answer does. */
  readonly answer: z.ZodObject;
  readonly tell: (
    secret: string,
    command: Command,
    ids: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, unknown>>;
}

export const statusOf = ({ changes, creates = !changes }: ActRoute): 200 | 201 => (creates ? 201 : 200);

export const commandTypeOf = ({ command }: ActRoute): Command['type'] =>
  (command.shape['type'] as z.ZodLiteral<Command['type']>).value;

/** The names of the schemas of one operation begin with its own. */
const nameOf = (operationId: string, what: string): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${what}`;

/** The body: the command without its type and without what others give. It may be left out where all of it is optional. */
export const bodyOf = ({ command, params = {}, makes = {}, secret, operationId }: ActRoute): z.ZodType => {
  const derived = secret === undefined ? {} : secret.fields('');
  const given = ['type', ...[params, makes, derived].flatMap(Object.keys)];
  const body = z
    .strictObject(Object.fromEntries(Object.entries(command.shape).filter(([name]) => !given.includes(name))))
    .meta({ id: nameOf(operationId, 'Body'), description: command.description });
  return body.safeParse({}).success && Object.keys(body.shape).length > 0 ? body.optional() : body;
};

/** A dry run is answered 200 everywhere: nothing was made. */
export const answersOf = (spec: ActRoute): Record<number, z.ZodType> => {
  const done = spec.secret?.answer ?? receipt;
  if (statusOf(spec) === 201) return { 201: done, 200: dryRunBody };
  return {
    200: z.union([done, dryRunBody]).meta({ description: 'What the act led to, or would lead to.' }),
  };
};

export const documentOf = ({
  changes,
  problems,
  bodyTypes,
  makes = {},
  subject,
  deprecated,
}: ActRoute): RouteDocument => ({
  deprecated,
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
