import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { load } from '../../src/cli/seed.ts';
import { resolveAliases } from '../../src/transfer/import/aliases.ts';
import { eventDefinitions, recordedEvent, type RecordedEvent } from '../../src/domain/events.ts';
import type { EventExamples, Example, Examples } from '../../src/http/openapi/document.ts';
import { firstLedger } from '../../src/domain/ledger/ledger.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { copiesOf } from '../../src/transfer/mirror/copied.ts';
import { until } from '../support/core.ts';
import type { Service } from '../support/service.ts';
import { createCaller } from './caller.ts';
import { runAccess } from './scenario-access.ts';
import { leaveProposal, recheckAtOnce, requestInVain, runAnswers } from './scenario-answers.ts';
import { runBulk } from './scenario-bulk.ts';
import { runFormats } from './scenario-formats.ts';
import { runInbox } from './scenario-inbox.ts';
import { runLog } from './scenario-log.ts';
import { runReads } from './scenario-reads.ts';
import { runRelations } from './scenario-relations.ts';
import { findSourcesToBeOne, runSources } from './scenario-sources.ts';
import { runWrites } from './scenario-writes.ts';
import { runWebhooks } from './scenario-webhooks.ts';
import { operationsOf, servedDocument } from './served.ts';
import { settle } from './settle.ts';

const seedFile = new URL('../../seeds/peru.jsonl', import.meta.url);

export interface Captured {
  readonly operations: Examples;
  readonly events: EventExamples;
}

/**
 * A real request and its real answer for every operation, on a ledger that holds only the seed. Then the first event of
 * each type in that ledger.
 */
export const captureExamples = async ({ app, ask }: Pick<Service, 'app' | 'ask'>): Promise<Captured> => {
  const { core } = app;
  const document = await servedDocument();
  const text = await readFile(seedFile, 'utf8');
  await load(core, 'peru', text);
  const seeded = (await core.log.publicPlace(firstLedger, Number.MAX_SAFE_INTEGER))?.position ?? 0;
  const { call, kept } = createCaller(ask, document);
  const desk = await runAccess(call);
  const known = await runReads(call, desk, seeded);
  const own = await runWrites(call, desk);
  const verdict = await runAnswers(call, desk, own);
  await runRelations(call, desk, own, known);
  await runSources(call, desk, own);
  await runFormats(call, own);
  await runWebhooks(call, desk, ask);
  await runLog(call, own, ask);
  await runBulk(call, desk, ask);
  await runInbox(call, desk, own);
  const missing = operationsOf(document).filter(({ operationId }) => !kept.has(operationId));
  if (missing.length > 0)
    throw new Error(
      `the scenario never calls ${missing.map((each) => each.operationId).join(', ')}: add it to tests/openapi/scenario-*.ts`,
    );
  await requestInVain(call, desk, own);
  const isLast = (type: string) => async () =>
    (await core.log.after(firstLedger, 0, 1_000_000)).at(-1)?.type === type;
  await until(isLast('reply.lapsed'), 'the reply lapses');
  await recheckAtOnce(call, desk, own, verdict);
  await until(isLast('verdict.recheck-due'), 'the verdict becomes due');
  await leaveProposal(call, own);
  await until(isLast('verdict.author-left'), 'the open proposal is flagged');
  await findSourcesToBeOne(call, desk);
  await until(isLast('verdict.sources-too-few'), 'the verdict is to be reviewed');
  const events = await core.log.after(firstLedger, 0, 1_000_000);
  const firsts = new Map(
    [...events, withheldBefore(events)].toReversed().map((event) => [event.type, event]),
  );
  const never = eventDefinitions.filter(({ type }) => !firsts.has(type)).map(({ type }) => type);
  if (never.length > 0)
    throw new Error(
      `the scenario never records ${never.join(', ')}: add a call that does to tests/openapi/scenario-*.ts`,
    );
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const settled = settle(JSON.stringify([[...kept], [...firsts]]), {
    events,
    seeded,
    seed: JSON.stringify(lines.map((line) => resolveAliases('peru', JSON.parse(line)))),
  });
  const [examples, occurred] = JSON.parse(settled) as [[string, Example][], [string, object][]];
  return { operations: sorted(examples), events: sorted(occurred) };
};

/** The placeholder of a copy for the event before the last public one. It occurs in no log that is not a copy. */
const withheldBefore = (events: readonly RecordedEvent[]): RecordedEvent => {
  const shown = events.findLast(({ audience }) => audience === 'public');
  assert(shown);
  const place = { position: shown.position - 2, recordedAt: shown.recordedAt };
  const [copied] = copiesOf(place, { ...shown, previous: place.position }, () => newId('event'));
  assert(copied);
  const { schemaVersion: _, item: __, ...event } = copied;
  return recordedEvent.parse({ ledger: firstLedger, ...event }) as RecordedEvent;
};

const sorted = <Value>(entries: [string, Value][]): Record<string, Value> =>
  Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));

/** The formatted content of a file of examples. */
export const written = (examples: Examples | EventExamples): string =>
  `${JSON.stringify(examples, null, 2)}\n`;
