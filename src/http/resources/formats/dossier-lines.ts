import { scaleStream } from '../../../domain/deciders.ts';
import type { DossierLine } from '../../../formats/dossier.ts';
import type { Site } from '../../../formats/site.ts';
import type { ClaimRow } from '../../../projections/claims/current-status.ts';
import { historyLine, listHistory } from '../../../projections/history/history.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import type { Services } from '../../services.ts';
import { publicEvents } from './public-events.ts';
import { otherThing, thingsOf, type OtherStream, type Thing } from './dossier-things.ts';

const historyPageMaxLines = 200;

/** The things that an item refers to: its claimant, its source, its scale. */
const spokenOf = ({ thing }: Thing): [OtherStream, string][] => {
  const { claimant, source, rating } = thing as {
    claimant?: unknown;
    source?: unknown;
    rating?: { scale?: unknown } | null;
  };
  const named = [
    ['claimant', claimant],
    ['source', source],
    ['scale', rating?.scale],
  ] as const;
  return named.flatMap(([what, id]): [OtherStream, string][] => (typeof id === 'string' ? [[what, id]] : []));
};

async function* historyOf(
  { views }: Services,
  options: ReadOptions,
  claim: string,
): AsyncGenerator<DossierLine, void, void> {
  for (let position = 0; ;) {
    const page = await listHistory(
      views,
      options,
      { after: { position, key: '' }, limit: historyPageMaxLines },
      claim,
    );
    for (const line of page) yield { kind: 'history', line: historyLine.parse(line) };
    const last = page.at(-1);
    if (last === undefined || page.length < historyPageMaxLines) return;
    position = last.position;
  }
}

/** A claim's public record as of one position, line by line. */
async function* linesOf(
  services: Services,
  options: ReadOptions & { readonly asOf: number },
  { address, publisher }: Site,
  claim: ClaimRow,
): AsyncGenerator<DossierLine, void, void> {
  const { views, log } = services;
  const { ledger, asOf: position } = options;
  yield {
    kind: 'dossier',
    format: 1,
    ledger,
    claim: claim.id,
    address: `${address}/claims/${claim.id}`,
    publisher,
    position,
  };
  const others = new Map<string, OtherStream>();
  for await (const each of thingsOf(views, options, claim)) {
    yield { kind: 'thing', ...each };
    for (const [what, id] of spokenOf(each)) others.set(id, what);
  }
  const streams = [claim.id];
  for (const [id, what] of others) {
    const found = await otherThing(views, options, what, id);
    if (found === undefined) continue;
    yield { kind: 'thing', ...found };
    streams.push(what === 'scale' ? scaleStream(id) : id);
  }
  yield* historyOf(services, options, claim.id);
  for await (const event of publicEvents(log, ledger, streams, position))
    yield { kind: 'event', event: { ...event } };
}

/** The dossier's text, in pieces. */
export async function* dossierText(...asked: Parameters<typeof linesOf>): AsyncGenerator<string, void, void> {
  let lines = 0;
  for await (const line of linesOf(...asked)) {
    yield `${JSON.stringify(line)}\n`;
    lines += 1;
  }
  yield `${JSON.stringify({ kind: 'end', lines } satisfies DossierLine)}\n`;
}
