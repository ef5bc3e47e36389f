import { createTurns } from '../../../background/turns.ts';
import { scaleStream } from '../../../domain/deciders.ts';
import { nothingWithheld } from '../../../domain/withheld.ts';
import { asThePublic } from '../../../domain/public-numbers.ts';
import type { DossierLine } from '../../../formats/dossier.ts';
import type { Site } from '../../../formats/site.ts';
import type { ClaimRow } from '../../../projections/claims/current-status.ts';
import { historyLine, listHistory } from '../../../projections/history/history.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import type { Services } from '../../services.ts';
import { publicEvents } from './public-events.ts';
import { otherThings, thingsOf, type OtherStream, type Thing } from './dossier-things.ts';

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
    for (const { line } of page) yield { kind: 'history', line: historyLine.parse(line) };
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
  const { ledger, asOf } = options;
  yield {
    kind: 'dossier',
    format: 1,
    ledger,
    claim: claim.id,
    address: `${address}/claims/${claim.id}`,
    publisher,
    position: (await log.publicPlace(ledger, asOf))?.position ?? 0,
  };
  const others = new Map<string, OtherStream>();
  for await (const each of thingsOf(views, options, claim)) {
    yield { kind: 'thing', ...each };
    for (const [what, id] of spokenOf(each)) others.set(id, what);
  }
  const streams = [claim.id];
  for await (const { id, ...found } of otherThings(views, options, others)) {
    yield { kind: 'thing', ...found };
    streams.push(found.what === 'scale' ? scaleStream(id) : id);
  }
  yield* historyOf(services, options, claim.id);
  for await (const event of publicEvents(log, ledger, streams, asOf))
    yield { kind: 'event', event: { ...asThePublic(event, nothingWithheld) } };
}

/** Approximate size of a piece, in characters: each is one write to the socket. */
const pieceMinCharacters = 65_536;

/** The dossier's text, in pieces, as fast as its reader takes them. */
export async function* dossierText(...asked: Parameters<typeof linesOf>): AsyncGenerator<string, void, void> {
  const turn = createTurns();
  let lines = 0;
  let piece = '';
  for await (const line of linesOf(...asked)) {
    piece += `${JSON.stringify(line)}\n`;
    lines += 1;
    await turn();
    if (piece.length < pieceMinCharacters) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${JSON.stringify({ kind: 'end', lines } satisfies DossierLine)}\n`;
}
