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

/** The format of a file and the options to read it. */
interface Form {
  readonly format: ImportFormat;
  /** The path of the mapping. */
  readonly mapping: string | undefined;
  /** The name under which aliases become ids. */
  readonly name: string;
}

export interface Units {
  /** The name under which aliases become ids. */
  readonly seedName: string;
  /** A function of the ledger, because the meaning of some formats depends on it. */
  readonly unitsFor: (log: Log, ledger: string) => AsyncIterable<Unit>;
}

/** Reads the units of a file by its format, and by the mapping if there is one. */
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

/** Each initial command of a mapping is a unit of its own. A refused one then does not block the others. */
async function* withBefore(mapping: Mapping, records: AsyncIterable<Unit>): AsyncGenerator<Unit, void, void> {
  for (const line of linesBefore(mapping)) yield unitOf(0, 'before all lines', [line]);
  yield* records;
}
