import { readFile } from 'node:fs/promises';
import type { Log } from '../../event-store/log.ts';
import { claimReviewName, unitsOfClaimReviews } from '../../transfer/claim-review/units.ts';
import { versionsIn } from '../../transfer/dossier/scales.ts';
import { dossierName, unitsOfDossiers } from '../../transfer/dossier/units.ts';
import {
  unitOf,
  unitsOfCommands,
  unitsOfCsv,
  unitsOfRecords,
  type Unit,
} from '../../transfer/import/unit.ts';
import { csvRecordsOf } from '../../transfer/lines/csv-records.ts';
import { linesOf } from '../../transfer/lines/lines.ts';
import { linesBefore, readMapping } from '../../transfer/mapping/apply.ts';
import type { Mapping } from '../../transfer/mapping/mapping.ts';
import { BadData, NotFound } from '../failures.ts';

export type ImportFormat = 'ndjson' | 'csv' | 'log' | 'dossier' | 'claim-review';

/** What a file holds and how it is read. */
interface Form {
  readonly format: ImportFormat;
  /** The file with the mapping. */
  readonly mapping: string | undefined;
  /** Aliases become ids under this name. */
  readonly name: string;
}

export interface Units {
  /** Aliases become ids under this name. */
  readonly seedName: string;
  /** Beside the ledger that they are for, where their meaning depends on it. */
  readonly unitsFor: (log: Log, ledger: string) => AsyncIterable<Unit>;
}

/** What the bytes of a file ask for, read by its format and by the mapping where there is one. */
export const openUnits = async (
  { format, mapping: mappingFile, name }: Form,
  bytes: AsyncIterable<Uint8Array>,
  lineMaxBytes: number,
): Promise<Units> => {
  const lines = () => linesOf(bytes, lineMaxBytes);
  if (format === 'claim-review')
    return { seedName: claimReviewName, unitsFor: () => unitsOfClaimReviews(lines()) };
  if (format === 'dossier')
    return {
      seedName: dossierName,
      unitsFor: (log, ledger) => unitsOfDossiers(lines(), versionsIn(log, ledger)),
    };
  if (mappingFile === undefined) return { seedName: name, unitsFor: () => unitsOfCommands(name, lines()) };
  const mapping = await mappingIn(mappingFile);
  const records =
    format === 'csv'
      ? unitsOfCsv(mapping, csvRecordsOf(bytes, { recordMaxBytes: lineMaxBytes, ...mapping.csv }))
      : unitsOfRecords(mapping, lines());
  return { seedName: mapping.name, unitsFor: () => withBefore(mapping, records) };
};

const mappingIn = async (file: string): Promise<Mapping> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new NotFound(`The mapping ${file} cannot be read.`);
  });
  const read = readMapping(text);
  if ('problems' in read) throw new BadData(`The mapping ${file} is wrong:\n  ${read.problems.join('\n  ')}`);
  return read.mapping;
};

/** What a mapping gives first is one unit for each command: one that is refused does not keep the others back. */
async function* withBefore(mapping: Mapping, records: AsyncIterable<Unit>): AsyncGenerator<Unit, void, void> {
  for (const line of linesBefore(mapping)) yield unitOf(0, 'before all lines', [line]);
  yield* records;
}
