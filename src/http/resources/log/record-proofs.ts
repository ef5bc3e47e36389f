import { Readable } from 'node:stream';
import { z } from 'zod';
import { ofWholeClaim } from '../../../domain/withheld.ts';
import { claimantId, claimId, sourceId } from '../../../domain/terms/ids.ts';
import { addRoute, resource, type Register } from '../../operations/route.ts';
import { Problem } from '../../problems/problem.ts';
import type { ProblemSlug } from '../../problems/problem.ts';
import { linesType } from '../bulk/send-lines.ts';

const bundle = z.string().meta({
  id: 'ProofBundle',
  description: 'The lines of a proof, each a JSON object with its `kind`; the last is `end`.',
});

const since = z
  .string()
  .regex(/^[1-9]\d{0,15}$/, 'must be the size of a checkpoint')
  .meta({ maxLength: 16 })
  .optional()
  .meta({
    description:
      'The size of a checkpoint that you kept. The proof then also shows that the log grew out of it (`verify --since`).',
  });

interface Proven {
  readonly plural: 'claims' | 'sources' | 'claimants';
  readonly one: 'claim' | 'source' | 'claimant';
  readonly operationId: string;
  readonly id: z.ZodType<string>;
  readonly unknown: ProblemSlug;
}

/** The route of the proof of one kind of stream. */
const proofOf =
  ({ plural, one, operationId, id, unknown }: Proven): Register =>
  (routes, services) =>
    addRoute(routes, services, {
      method: 'GET',
      path: `/${plural}/:${one}/proof`,
      operationId,
      tag: 'log',
      summary: `Read the proof of a ${one}'s public record`,
      description: `All public events of the ${one} as one file that \`claim-ledger verify\` checks without a network: that they are in the signed log, in order and unchanged, and that none was left out, as of the last signed heads (on a busy ledger up to a minute ago). It is the same for every reader. It is streamed; a file without its last line was cut short.`,
      params: { [one]: id.describe(`The ${one}.`) },
      query: { since },
      cache: 'never',
      cost: 'record',
      problems: [unknown],
      answers: { 200: bundle },
      document: { problems: ['unknown-parameter', 'overloaded', 'not-found'], answeredAs: linesType },
      handler: async ({ services: { log, transparency }, ledger, params, query, reply }) => {
        const stream = String((params as Readonly<Record<string, unknown>>)[one]);
        const asked = query.since === undefined ? undefined : Number(query.since);
        if (ofWholeClaim(await log.withheld(ledger), stream) !== undefined)
          throw new Problem(unknown, `The ${one} is withheld.`);
        const proof = await transparency.proof(ledger, stream, asked);
        switch (proof.outcome) {
          case 'proven':
            return reply.type(`${linesType}; charset=utf-8`).send(Readable.from(proof.lines));
          case 'unknown':
            throw new Problem(unknown, `There is no such ${one}, or not for the public to see.`);
          case 'no-such-checkpoint':
            throw new Problem('not-found', 'The log has no checkpoint of this size.');
          case 'not-signed-yet':
            throw new Problem(
              'overloaded',
              `No signed heads tell of this ${one} yet, or of the checkpoint that you kept. Ask again later.`,
              {},
              { 'retry-after': String(proof.retryAfterSeconds) },
            );
          default:
            return proof satisfies never;
        }
      },
    });

export const recordProofs = resource(
  proofOf({
    plural: 'claims',
    one: 'claim',
    operationId: 'readClaimProof',
    id: claimId,
    unknown: 'unknown-claim',
  }),
  proofOf({
    plural: 'sources',
    one: 'source',
    operationId: 'readSourceProof',
    id: sourceId,
    unknown: 'unknown-source',
  }),
  proofOf({
    ...{ plural: 'claimants', one: 'claimant', operationId: 'readClaimantProof' },
    ...{ id: claimantId, unknown: 'unknown-claimant' },
  }),
);
