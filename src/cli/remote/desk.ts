import type { Following } from '../../../clients/typescript/src/follow.ts';
import type { components } from '../../../clients/typescript/src/schema.ts';
import type { queueFilters } from '../../projections/reports/desk-queue/desk-queue.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FilterValues } from '../program/command.ts';
import { inWords, remoteLedger, type Asking } from './ask.ts';
import { paged, print, taken, type Many } from './claims.ts';
import { plain } from './table.ts';

/** Prints what waits for the desk, the longest waiting first. */
export const listQueue = (
  asked: Many,
  settings: Settings,
  filters: FilterValues<typeof queueFilters>,
): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const { kind, ...others } = filters;
    // The schema of the filter has checked it.
    const ofKind = kind === undefined ? {} : { kind: kind as components['schemas']['QueueKind'] };
    const query = { ...paged(asked), ...others, ...ofKind };
    const answer = await taken(ledger.items('/desk/queue', { params: { query } }), asked);
    const rows = answer.map((each) => [each.kind, each.claim, each.item, each.since, each.wording]);
    return { answer, heads: ['waits for', 'claim', 'item', 'since', 'wording'], rows };
  });

interface Watching extends Asking {
  readonly json: boolean;
  readonly after?: number | undefined;
  readonly types?: string | undefined;
  readonly claim?: string | undefined;
  readonly topic?: string | undefined;
}

/** Prints each new event until it is interrupted. It goes on after lost connections. */
export const watch = async (
  { json, after, types, claim, topic, ...asking }: Watching,
  settings: Settings,
): Promise<void> => {
  const ledger = await remoteLedger(settings, asking);
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  const present = async (): Promise<number> => {
    const query = { since: new Date().toISOString(), limit: '1' };
    return (await ledger.get('/events', { params: { query } })).through;
  };
  const only = {
    ...(types !== undefined && { types }),
    ...(claim !== undefined && { claim }),
    ...(topic !== undefined && { topic }),
  };
  const print = async (): Promise<void> => {
    const following: Following = { after: after ?? (await present()), only, signal: stopping.signal };
    for await (const event of ledger.events(following)) {
      const { position, recordedAt, type, stream, actor } = event;
      const by = 'name' in actor ? actor.name : actor.kind;
      const line = json
        ? JSON.stringify(event)
        : [position, recordedAt, type, stream, by].map((each) => plain(String(each))).join('  ');
      process.stdout.write(`${line}\n`);
    }
  };
  await inWords(asking, print()).catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
};
