import { Readable } from 'node:stream';
import { parse, type Info } from 'csv-parse';

/** One record of a CSV file by its column names, or why it cannot be read. */
export interface CsvRecord {
  /** The line on which the record ends, counted from 1. */
  readonly number: number;
  /** The record as it is in the file. */
  readonly text: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly problem?: string;
}

/** Column names from the header. Duplicates are refused, because one would overwrite the other. */
const namesOf = (header: readonly string[]): string[] => {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`the header names the column “${twice}” twice`);
  return [...header];
};

/** The records of a CSV file (RFC 4180) with a header. An invalid record is reported and the next one is read. */
export async function* csvRecordsOf(
  pieces: AsyncIterable<Uint8Array>,
  {
    recordMaxBytes,
    delimiter = ',',
  }: { readonly recordMaxBytes: number; readonly delimiter?: string | undefined },
): AsyncGenerator<CsvRecord, void, void> {
  const bad: CsvRecord[] = [];
  const parser = Readable.from(pieces).pipe(
    parse({
      bom: true,
      columns: namesOf,
      delimiter,
      info: true,
      raw: true,
      max_record_size: recordMaxBytes,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error, raw) => {
        bad.push({
          number: Number(error?.['lines'] ?? 0),
          text: raw ?? '',
          problem: error?.message ?? 'not CSV',
        });
        return undefined;
      },
    }),
  );
  for await (const each of parser) {
    yield* bad.splice(0);
    const { record, raw, info } = each as { record: Record<string, string>; raw: string; info: Info };
    yield { number: info.lines, text: raw.replace(/\r?\n$/, ''), fields: record };
  }
  yield* bad.splice(0);
}
