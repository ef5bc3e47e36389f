import { readFile } from 'node:fs/promises';
import type { Log } from '../../event-store/log.ts';
import { reviewsIn } from '../../transfer/claim-review/recorded.ts';
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
import type { Encoding } from '../../transfer/lines/encoding.ts';
import { linesOf } from '../../transfer/lines/lines.ts';
import { linesBefore, readMapping } from '../../transfer/mapping/apply.ts';
import type { Mapping } from '../../transfer/mapping/mapping.ts';
import { BadData, NotFound } from '../failures.ts';
import { wholeText } from './whole-text.ts';

export type ImportFormat = 'ndjson' | 'csv' | 'log' | 'dossier' | 'claim-review';

/** The format of a file and the options to read it. */
interface Form {
  readonly format: ImportFormat;
  /** The path of the mapping. */
  readonly mapping: string | undefined;
  /** The name under which aliases become ids. */
  readonly name: string;
  /** The encoding of the file; undefined to tell it by its byte order mark. */
  readonly encoding: Encoding | undefined;
}

export interface Units {
  /** The name under which aliases become ids. */
  readonly seedName: string;
  /** A function of the ledger, because the meaning of some formats depends on it. */
  readonly unitsFor: (log: Log, ledger: string) => AsyncIterable<Unit>;
}

/** Reads the units of a file by its format, and by the mapping if there is one. */
export const openUnits = async (
  { format, mapping: mappingFile, name, encoding }: Form,
  bytes: AsyncIterable<Uint8Array>,
  lineMaxBytes: number,
): Promise<Units> => {
  const lines = () => linesOf(bytes, lineMaxBytes, encoding);
  if (format === 'claim-review')
    return {
      seedName: claimReviewName,
      unitsFor: (log, ledger) => unitsOfClaimReviews(lines(), reviewsIn(log, ledger)),
    };
  if (format === 'dossier')
    return {
      seedName: dossierName,
      unitsFor: (log, ledger) => unitsOfDossiers(lines(), versionsIn(log, ledger)),
    };
  if (mappingFile === undefined) return { seedName: name, unitsFor: () => unitsOfCommands(name, lines()) };
  const mapping = await mappingIn(mappingFile);
  const records =
    format === 'csv'
      ? unitsOfCsv(mapping, csvRecordsOf(bytes, { recordMaxBytes: lineMaxBytes, encoding, ...mapping.csv }))
      : unitsOfRecords(mapping, lines());
  return { seedName: mapping.name, unitsFor: () => withBefore(mapping, records) };
};

const mappingIn = async (file: string): Promise<Mapping> => {
  const bytes = await readFile(file).catch(() => {
    throw new NotFound(`The mapping ${file} cannot be read.`);
  });
  const read = readMapping(await wholeText(file, bytes));
  if ('problems' in read) throw new BadData(`The mapping ${file} is wrong:\n  ${read.problems.join('\n  ')}`);
  return read.mapping;
};

/** Each initial command of a mapping is a unit of its own. A refused one then does not block the others. */
async function* withBefore(mapping: Mapping, records: AsyncIterable<Unit>): AsyncGenerator<Unit, void, void> {
  for (const line of linesBefore(mapping)) yield unitOf(0, 'before all lines', [line]);
  yield* records;
}
