import { readFile } from 'node:fs/promises';
import { load } from '../../src/cli/seed.ts';
import { resolveAliases } from '../../src/transfer/import/aliases.ts';
import type { Example, Examples } from '../../src/http/openapi/document.ts';
import { firstLedger } from '../../src/domain/ledger/ledger.ts';
import type { Service } from '../support/service.ts';
import { createCaller } from './caller.ts';
import { runAccess } from './scenario-access.ts';
import { runAnswers } from './scenario-answers.ts';
import { runBulk } from './scenario-bulk.ts';
import { runFormats } from './scenario-formats.ts';
import { runReads } from './scenario-reads.ts';
import { runRelations } from './scenario-relations.ts';
import { runSources } from './scenario-sources.ts';
import { runWrites } from './scenario-writes.ts';
import { runWebhooks } from './scenario-webhooks.ts';
import { operationsOf, servedDocument } from './served.ts';
import { settle } from './settle.ts';

const seedFile = new URL('../../seeds/peru.jsonl', import.meta.url);

/** A real request and its real answer for every operation, on a ledger that holds only the seed. */
export const captureExamples = async ({ app, ask }: Pick<Service, 'app' | 'ask'>): Promise<Examples> => {
  const { core } = app;
  const document = await servedDocument();
  const text = await readFile(seedFile, 'utf8');
  await load(core, 'peru', text);
  const seeded = await core.log.head(firstLedger);
  const { call, kept } = createCaller(ask, document);
  const desk = await runAccess(call);
  const known = await runReads(call, desk, seeded);
  const own = await runWrites(call, desk);
  await runAnswers(call, desk, own);
  await runRelations(call, desk, own, known);
  await runSources(call, desk, own);
  await runFormats(call, own);
  await runWebhooks(call, desk, ask);
  await runBulk(call, desk, ask);
  const missing = operationsOf(document).filter(({ operationId }) => !kept.has(operationId));
  if (missing.length > 0)
    throw new Error(
      `the scenario never calls ${missing.map((each) => each.operationId).join(', ')}: add it to tests/openapi/scenario-*.ts`,
    );
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const settled = settle(JSON.stringify([...kept]), {
    events: await core.log.after(firstLedger, 0, 1_000_000),
    seeded,
    seed: JSON.stringify(lines.map((line) => resolveAliases('peru', JSON.parse(line)))),
  });
  const examples = JSON.parse(settled) as [string, Example][];
  return Object.fromEntries(examples.sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** The formatted content of the file. */
export const written = (examples: Examples): string => `${JSON.stringify(examples, null, 2)}\n`;
