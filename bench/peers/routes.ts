import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import fastify from 'fastify';
import { z } from 'zod';
import { offerEvidence } from '../../src/domain/claim/evidence/commands.ts';
import { claimId, ledgerId } from '../../src/domain/terms/ids.ts';
import { receipt } from '../../src/projections/receipt.ts';
import { serializerCompiler, validatorCompiler } from '../../src/http/operations/zod-types.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { answerParent, childArgument } from '../child.ts';
import { actor } from '../material.ts';

/** Servers to compare with: an empty route, the same write on Emmett, and a route that answers from memory. */
const { address } = childArgument() as { address?: string };
const app = fastify({ forceCloseConnections: true });
app.setValidatorCompiler(validatorCompiler as never);
app.setSerializerCompiler(serializerCompiler as never);

/** The schemas of this project. */
const schema = {
  params: z.object({ ledger: ledgerId, claim: claimId }),
  body: offerEvidence.omit({ type: true, claim: true, evidence: true }),
  response: { 201: receipt },
};
const receiptOf = (id: string, version: number) => ({
  id,
  href: `/evidence/${id}`,
  version,
  position: 1,
  recordedAt: new Date().toISOString(),
  shown: true,
});

app.post('/v1/ledgers/:ledger/claims/:claim/evidence', { schema }, async (_, reply) =>
  reply.code(201).send(receiptOf(newId('evidence'), 1)),
);

if (address !== undefined) {
  const store = getPostgreSQLEventStore(address);
  await store.schema.migrate();
  app.post<{ Params: { claim: string } }>(
    '/emmett/ledgers/:ledger/claims/:claim/evidence',
    { schema },
    async (request, reply) => {
      const evidence = newId('evidence');
      const event = {
        type: 'evidence.offered',
        data: { ...(request.body as object), evidence },
        metadata: { actor },
      };
      // Emmett rejects one of two concurrent writes to a claim; a client would retry, so this does.
      for (;;)
        try {
          const { nextExpectedStreamVersion } = await store.appendToStream(request.params.claim, [event]);
          return await reply.code(201).send(receiptOf(evidence, Number(nextExpectedStreamVersion)));
        } catch (error) {
          if (
            (error as Error).name !== 'ExpectedVersionConflictError' &&
            !/version/i.test((error as Error).message)
          )
            throw error;
        }
    },
  );
}

/** The answers of the memory route by address, set before the first request. */
const answers = new Map<string, unknown>();
for (const path of ['/v1/ledgers/:ledger/claims/:claim', '/v1/ledgers/:ledger/claims/:claim/status'])
  app.get(path, async (request) => answers.get(request.url));

const url = await app.listen({ host: '127.0.0.1', port: 0 });
answerParent(async (question) => {
  for (const [path, answer] of Object.entries(question ?? {})) answers.set(path, answer);
  return Number(new URL(url).port);
});
