import { asWithheld, nothingWithheld, withheldAfter } from '../../src/domain/withheld.ts';
import assert from 'node:assert/strict';
import type { RecordedEvent } from '../../src/domain/events.ts';
import { appearanceRows } from '../../src/projections/appearances/appearances.ts';
import { claimantRows } from '../../src/projections/claimants/claimants.ts';
import { counterEvidenceRows } from '../../src/projections/counter-evidence/counter-evidence.ts';
import { currentStatusRows } from '../../src/projections/claims/claim-fold.ts';
import { evidenceRows } from '../../src/projections/evidence/evidence.ts';
import { correctionRows } from '../../src/projections/corrections/corrections.ts';
import { deadlineRows } from '../../src/projections/deadlines/deadlines.ts';
import { objectionRows } from '../../src/projections/objections/objections.ts';
import { relationRows } from '../../src/projections/relations/relations.ts';
import { replyRows } from '../../src/projections/replies/replies.ts';
import { versionedNames } from '../../src/projections/engine/tables.ts';
import { versionsOf, type RowFold } from '../../src/projections/engine/versioned-rows.ts';
import { findableRows } from '../../src/projections/findable/findable.ts';
import { lineOf } from '../../src/projections/history/history.ts';
import { matchRows } from '../../src/projections/matches/matches.ts';
import { noteRows } from '../../src/projections/notes/notes.ts';
import { scaleRows } from '../../src/projections/scales/scales.ts';
import { sourceRows } from '../../src/projections/sources/sources.ts';
import { verdictRows } from '../../src/projections/verdicts/verdict-fold.ts';

/** The folds by the names of their views. */
export const rowsOf: Record<string, RowFold<any>> = Object.fromEntries(
  [
    currentStatusRows,
    counterEvidenceRows,
    appearanceRows,
    evidenceRows,
    verdictRows,
    noteRows,
    matchRows,
    sourceRows,
    claimantRows,
    scaleRows,
    relationRows,
    correctionRows,
    objectionRows,
    replyRows,
    deadlineRows,
    findableRows,
  ].map((rows) => [rows.name, rows as RowFold<any>]),
);

/** The expected content of the views, by one fold in memory over the whole log. */
export const expected = (recorded: readonly RecordedEvent[]): Record<string, unknown[]> => {
  // What is withheld at the end is withheld from every version of a row.
  const withheld = recorded.reduce(withheldAfter, nothingWithheld);
  const events = recorded.map((event) => asWithheld(withheld, event));
  const tables: Record<string, unknown[]> = {};
  for (const [name, rows] of Object.entries(rowsOf)) {
    const keys = [...new Set(events.flatMap((event) => rows.keysOf(event)))].sort();
    tables[name] = keys.flatMap((key) =>
      versionsOf(
        rows,
        key,
        events.filter((event) => rows.keysOf(event).includes(key)),
        undefined,
      ).flatMap(({ isStored, ...row }) => (isStored ? [{ ...row, public: row.public ?? null }] : [])),
    );
  }
  const called = new Map(
    events.flatMap((event) =>
      event.type === 'source.registered'
        ? [[event.stream, event.data.title] as const]
        : event.type === 'claimant.registered'
          ? [[event.stream, event.data.name] as const]
          : [],
    ),
  );
  const sourceOf = new Map(
    events.flatMap((event) =>
      event.type === 'evidence.offered' ? [[event.data.evidence, event.data.source] as const] : [],
    ),
  );
  const named = (id: string): string => called.get(id) ?? id;
  const names = {
    source: named,
    claimant: named,
    claim: named,
    verdict: ratingBefore(events),
    evidence: (id: string) => named(sourceOf.get(id) ?? id),
  };
  tables['history'] = events.map((event) => ({
    position: event.position,
    stream_id: event.stream,
    audience: event.audience,
    line: lineOf(event, names, withheld),
  }));
  return JSON.parse(JSON.stringify(tables)) as Record<string, unknown[]>;
};

/** The label of a verdict's rating just before a position. */
const ratingBefore =
  (events: readonly RecordedEvent[]) =>
  (verdict: string, position: number): string =>
    events
      .flatMap((event) =>
        (event.type === 'verdict.proposed' || event.type === 'verdict.published') &&
        event.data.verdict === verdict &&
        event.position < position
          ? [event.data.rating.label]
          : [],
      )
      .at(-1) ?? verdict;

/** A row is valid from the end of its predecessor, and the last one is valid now. */
export const checkRanges = (tables: Record<string, any[]>): void => {
  for (const name of versionedNames) {
    let before: any;
    for (const row of tables[name] ?? []) {
      if (before?.key === row.key) {
        assert.equal(row.validFrom, before.validTo, `${name} has no gap and no overlap`);
        assert.equal(row.firstPosition, before.firstPosition);
        assert.equal(row.parent, before.parent);
      } else {
        assert.equal(before?.validTo ?? null, null, `the last row of ${name} is valid`);
        // The first versions of counter-evidence are not stored.
        if (name === 'counter_evidence') assert.ok(row.validFrom >= row.firstPosition);
        else assert.equal(row.validFrom, row.firstPosition);
      }
      before = row;
    }
    assert.equal(before?.validTo ?? null, null);
  }
};
