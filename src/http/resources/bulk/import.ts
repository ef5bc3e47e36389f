import { pipeline } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Principal } from '../../../access/access.ts';
import { ledgerId } from '../../../domain/terms/ids.ts';
import { importJob, importName } from '../../../transfer/jobs/job.ts';
import { ImportKeyReused, ImportTooLarge } from '../../../transfer/jobs/receive.ts';
import { TooManyImports } from '../../../transfer/jobs/store.ts';
import { headersOfAct } from '../../operations/act.ts';
import { isMachineMade, requireRole } from '../../middleware/authenticate.ts';
import { isDryRun } from '../../operations/dry-run.ts';
import { keyed } from '../../operations/route-document.ts';
import { createRunning, idempotencyKeyOf, keyReused } from '../../operations/idempotency.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import { validatorCompiler, type Routes } from '../../operations/zod-types.ts';
import { readImports } from './read-imports.ts';
import { linesType } from './send-lines.ts';

const description = (bodyMaxBytes: number): string =>
  `Carries out many commands, each on a line of its own: \`{"command": {"type": "record-claim", …}}\`, in the form of the acts of this API with the ids in it; an id that nobody has yet may be written as an alias, \`@claim/any-words\`, which becomes the same id whenever \`name\` is the same. You give every one of them, with your role, for as long as your key works; a token will not do.

It is answered 202 once all of it has arrived (${bodyMaxBytes} bytes at most, unpacked; \`Content-Encoding: gzip\` is understood); the commands are then carried out one by one as if you had, and \`Location\` says how far that is. It goes on after a restart of the service, from the first line: what was carried out before is recognised, and so is the same file sent again. A line that is bad or refused is passed over and kept with its reasons.

Sent again with the same \`Idempotency-Key\` it is answered with the import of the first time; the same commands sent without one are another import, which recognises them. With \`Machine-Made: true\` the record names a program for each of them. Needs the role \`contributor\`, and for each command the role that it needs.`;

const bodyOf = (bodyMaxBytes: number): z.ZodType =>
  z
    .string()
    .max(bodyMaxBytes)
    .meta({ id: 'ImportBody', description: 'JSON lines: an object with a command on each.' });

/** In a scope of its own, where a body is lines of JSON and nothing else, and is read as it arrives. */
export const importing = (scope: FastifyInstance, services: Services): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(linesType, (_request, payload, done) => done(null, payload));
  const routes = scope as unknown as Routes;
  sendImport(routes, services);
  readImports(routes, services);
};

/** Lines are carried out after the answer, for as long as the key works that they were sent with; a token says nothing of then. */
const requireKeyOf = (sender: Principal): Principal => {
  if (sender.by === 'token')
    throw new Problem(
      'forbidden',
      'An import goes on after its request, so it needs a key. Yours is a token.',
    );
  return sender;
};

const sendImport = (routes: Routes, services: Services): void => {
  const { access, limits } = services;
  routes.route({
    method: 'POST',
    url: '/import',
    schema: {
      operationId: 'importCommands',
      tags: ['bulk'],
      summary: 'Import commands',
      description: description(limits.importBodyMaxBytes),
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({
        name: importName
          .optional()
          .describe('Aliases become ids under this name; usually `import`. Another name, other ids.'),
        dryRun: z.enum(['true', 'false']).optional().meta({
          description:
            'With `true` every line is judged, on top of those before it, and nothing is written: the import counts what would be added and keeps the bad lines.',
        }),
      }),
      headers: headersOfAct(false).omit({ 'if-match': true }),
      body: bodyOf(limits.importBodyMaxBytes),
      response: { 202: importJob },
    },
    // The body is a stream, which has no schema before it is read.
    validatorCompiler: (part) =>
      part.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(part),
    config: {
      document: {
        problems: [
          'unauthenticated',
          'forbidden',
          'malformed-request',
          'limit-reached',
          'key-reused',
          'in-progress',
        ],
        headers: ['location', 'idempotency-replayed'],
        bodyTypes: [linesType],
        makes: 'import',
      },
    },
    onRequest: async (request: FastifyRequest) => {
      requireKeyOf(
        await requireRole(access, request, (request.params as { ledger: string }).ledger, 'contributor'),
      );
    },
    handler: receiveIn(services),
  });
};

const receiveIn = ({ imports, access, limits }: Services) => {
  const running = createRunning();
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { ledger } = request.params as { ledger: string };
    const { name = 'import' } = request.query as { name?: string };
    const principal = await requireRole(access, request, ledger, 'contributor');
    const sender = { ...principal, machineMade: isMachineMade(request) };
    const requestKey = idempotencyKeyOf(request);
    // What is sent is known once it is there, so while a request is under way any other with its key is told so.
    const id =
      requestKey === undefined ? undefined : { command: `${sender.member} ${requestKey}`, fingerprint: '' };
    const wanted = { name, isDryRun: isDryRun(request.query), requestKey };
    try {
      const { job, isReplayed } = await running.run(ledger, id, () =>
        imports.receive(ledger, wanted, sender, bytesOf(request, limits.importBodyMaxBytes)),
      );
      void reply.code(202).header('location', `/v1/ledgers/${ledger}/imports/${job.id}`);
      if (isReplayed) void reply.header('idempotency-replayed', 'true');
      return job;
    } catch (error) {
      // Of what still arrives nobody reads anything.
      void reply.header('connection', 'close');
      throw problemOf(error);
    }
  };
};

const problemOf = (error: unknown): unknown => {
  if (error instanceof ImportTooLarge) return new Problem('body-too-large', error.message);
  if (error instanceof ImportKeyReused) return keyReused();
  if (error instanceof TooManyImports) return new Problem('limit-reached', error.message);
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('Z_') === true)
    return new Problem('malformed-request', `The body is not packed with gzip: ${(error as Error).message}.`);
  return error;
};

const bytesOf = (request: FastifyRequest, bodyMaxBytes: number): AsyncIterable<Uint8Array> => {
  const stream = request.body as IncomingMessage | undefined;
  if (stream === undefined || Number(request.headers['content-length'] ?? 1) === 0)
    throw new Problem('malformed-request', 'The body is empty.');
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (Number(request.headers['content-length'] ?? 0) > bodyMaxBytes)
    throw new ImportTooLarge(`an import holds ${bodyMaxBytes} bytes at most`);
  if (encoding === 'identity') return stream;
  if (encoding !== 'gzip')
    throw new Problem('unsupported-media-type', 'Of content encodings only gzip is understood here.');
  return unpacked(stream);
};

/** Begun once somebody reads it: an error before that would be heard by nobody, and end the process. */
async function* unpacked(packed: IncomingMessage): AsyncGenerator<Uint8Array, void, void> {
  const gunzip = createGunzip();
  // An error of either end comes out where the pieces are read.
  pipeline(packed, gunzip, () => undefined);
  for await (const piece of gunzip) yield piece as Buffer;
}
