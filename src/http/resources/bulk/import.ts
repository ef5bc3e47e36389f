import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Principal } from '../../../access/access.ts';
import { importJob, importName, type ImportJob } from '../../../transfer/jobs/job.ts';
import { ImportKeyReused, ImportTooLarge } from '../../../transfer/jobs/receive.ts';
import { TooManyImports } from '../../../transfer/jobs/store.ts';
import { headersOfCommand } from '../../operations/command-route.ts';
import { isMachineMade, requireRole } from '../../middleware/authenticate.ts';
import { encodingOf } from '../../middleware/body/content-encoding.ts';
import { isDryRun } from '../../operations/dry-run.ts';
import { createRunning, idempotencyKeyOf, type RunningRequests } from '../../operations/idempotency.ts';
import { keyReused, Problem } from '../../problems/problem.ts';
import { addRoute, type OperationRequest, type None, type Register } from '../../operations/route.ts';
import type { Services } from '../../services.ts';
import { validatorCompiler, type Routes } from '../../operations/zod-types.ts';
import { readImports } from './read-imports.ts';
import { linesType } from './send-lines.ts';

const description = (bodyMaxBytes: number): string =>
  `Imports many commands as JSON lines: \`{"command": {"type": "record-claim", …}}\`. Each has the form of the acts of this API, including its ids. A new id can be written as an alias, \`@claim/any-words\`, which becomes the same id for the same \`name\` of the same sender. Such an id can be written out once it is on record. You are the actor of every command, with your role. If your key ends or its role falls below \`contributor\`, the import fails within a second and the rest is not executed. Tokens are refused.

The answer is 202 once the body has arrived (${bodyMaxBytes} bytes at most after decompression; \`Content-Encoding: gzip\` is supported). The commands are then carried out one by one, and \`Location\` shows the progress. After a restart of the service the import starts again at the first line. It recognises commands that were carried out before, and a file that is sent again. An invalid or refused line is skipped and kept with its reasons.

A repeated request with the same \`Idempotency-Key\` returns the first import. Without that key the same commands make another import, which recognises them. With \`Machine-Made: true\` the record names a program as the actor. Needs the role \`contributor\`, and for each command the role that it needs.`;

const bodyOf = (bodyMaxBytes: number): z.ZodType =>
  z
    .string()
    .max(bodyMaxBytes)
    .meta({ id: 'ImportBody', description: 'JSON lines: each is an object with a command.' });

/** Registers the import routes in a scope of their own. A body there is JSON lines alone, and is streamed. */
export const importing = (scope: Routes, services: Services): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(linesType, (_request, payload, done) => done(null, payload));
  sendImport(scope, services);
  readImports(scope, services);
};

/** Requires a key. Lines run after the answer while the sender's key is valid; a token's validity then is unknown. */
const requireKeyOf = (sender: Principal): Principal => {
  if (sender.by === 'token')
    throw new Problem(
      'forbidden',
      'An import goes on after its request, so it needs a key. Yours is a token.',
    );
  return sender;
};

const query = {
  name: importName
    .optional()
    .describe('The name under which aliases become ids; by default `import`. Another name gives other ids.'),
  dryRun: z.enum(['true', 'false']).optional().meta({
    description:
      'With `true` the import is a dry run: each line is judged on top of those before it, and nothing is written. It counts what would be added and keeps the bad lines.',
  }),
};

const sendImport: Register = (routes, services) => {
  const { access, limits } = services;
  const running = createRunning();
  addRoute(routes, services, {
    method: 'POST',
    path: '/import',
    operationId: 'importCommands',
    cache: 'never',
    cost: 'document',
    tag: 'bulk',
    summary: 'Import commands',
    description: description(limits.importBodyMaxBytes),
    needs: 'contributor',
    query,
    headers: headersOfCommand(false).omit({ 'if-match': true }),
    body: bodyOf(limits.importBodyMaxBytes),
    answers: { 202: importJob },
    document: {
      problems: ['malformed-request', 'limit-reached', 'key-reused', 'in-progress'],
      headers: ['location', 'idempotency-replayed'],
      bodyTypes: [linesType],
      makes: 'import',
    },
    // The body is a stream and has no schema before it is read.
    validatorCompiler: (part) =>
      part.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(part),
    admit: async (request, ledger) => {
      requireKeyOf(await requireRole(access, request, ledger, 'contributor'));
    },
    handler: (asked) => receive(asked, running),
  });
};

const receive = async (
  { services, request, reply, ledger, query: asked, body }: OperationRequest<None, typeof query>,
  running: RunningRequests,
): Promise<ImportJob> => {
  const { imports, access, limits } = services;
  const principal = await requireRole(access, request, ledger, 'contributor');
  const sender = { ...principal, machineMade: isMachineMade(request) };
  const requestKey = idempotencyKeyOf(request);
  // The body's fingerprint is unknown until it has arrived. So any concurrent request with this key is rejected as in
  // progress.
  const id =
    requestKey === undefined ? undefined : { command: `${sender.member} ${requestKey}`, fingerprint: '' };
  const wanted = { name: asked.name ?? 'import', isDryRun: isDryRun(asked), requestKey };
  try {
    const { job, isReplayed } = await running.run(ledger, id, () =>
      imports.receive(ledger, wanted, sender, bytesOf(request, body, limits.importBodyMaxBytes)),
    );
    void reply.code(202).header('location', `/v1/ledgers/${ledger}/imports/${job.id}`);
    if (isReplayed) void reply.header('idempotency-replayed', 'true');
    return job;
  } catch (error) {
    // The rest of the body is discarded.
    void reply.header('connection', 'close');
    throw problemOf(error);
  }
};

const problemOf = (error: unknown): unknown => {
  if (error instanceof ImportTooLarge) return new Problem('body-too-large', error.message);
  if (error instanceof ImportKeyReused) return keyReused();
  if (error instanceof TooManyImports)
    return error.isOfSender
      ? new Problem('too-many-at-once', `${error.message}.`, {}, { 'retry-after': '10' })
      : new Problem('limit-reached', error.message);
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('Z_') === true)
    return new Problem('malformed-request', `The body is not packed with gzip: ${(error as Error).message}.`);
  return error;
};

const bytesOf = (
  request: FastifyRequest,
  stream: unknown,
  bodyMaxBytes: number,
): AsyncIterable<Uint8Array> => {
  if (!(stream instanceof Readable) || Number(request.headers['content-length'] ?? 1) === 0)
    throw new Problem('malformed-request', 'The body is empty.');
  const encoding = encodingOf(request.headers, ['gzip']);
  if (Number(request.headers['content-length'] ?? 0) > bodyMaxBytes)
    throw new ImportTooLarge(`an import holds ${bodyMaxBytes} bytes at most`);
  return encoding === undefined ? stream : unpacked(stream);
};

/**
 * Decompresses lazily. A stream that failed before it had a reader would raise an unhandled error and end the
 * process.
 */
async function* unpacked(packed: Readable): AsyncGenerator<Uint8Array, void, void> {
  const gunzip = createGunzip();
  // Errors of both streams surface in the loop below.
  pipeline(packed, gunzip, () => undefined);
  for await (const piece of gunzip) yield piece as Buffer;
}
