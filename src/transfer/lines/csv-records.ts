import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { InputFault, type Encoding } from './encoding.ts';
import { segmentsOf } from './lines.ts';

/** One record of a CSV file by its column names, or why it cannot be read. */
export interface CsvRecord {
  /** The line on which the record ends, counted from 1. */
  readonly number: number;
  /** The record as it is in the file. */
  readonly text: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly problem?: string;
}

interface CsvForm {
  readonly recordMaxBytes: number;
  readonly delimiter?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

/** A part of the text given to the parser that stands for what could not be decoded. */
interface Undecoded {
  /** Where it begins, in bytes of the text given to the parser. */
  readonly at: number;
  readonly problem: string;
}

/** A record that the parser could not read. */
interface Skipped extends Pick<CsvRecord, 'number' | 'text'> {
  /** Where it ends, in bytes of the text given to the parser. */
  readonly end: number;
  readonly problem: string | undefined;
}

/** Column names from the header. Duplicates are refused, because one would overwrite the other. */
const namesOf = (header: readonly string[]): string[] => {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new InputFault(`line 1: the header names the column “${twice}” twice`);
  return [...header];
};

/**
 * The records of a CSV file (RFC 4180) with a header. An invalid record is reported and the next one is read. Throws
 * `InputFault` if the rest cannot be read.
 */
export async function* csvRecordsOf(
  pieces: AsyncIterable<Uint8Array>,
  { recordMaxBytes, delimiter = ',', encoding }: CsvForm,
): AsyncGenerator<CsvRecord, void, void> {
  const skipped: Skipped[] = [];
  const undecoded: Undecoded[] = [];
  /** The first problem of the text before this byte, which belongs to the record that ends there. */
  const problemBefore = (end: number): string | undefined => {
    let problem: string | undefined;
    while (undecoded[0] !== undefined && undecoded[0].at < end) problem ??= undecoded.shift()?.problem;
    return problem;
  };
  const parser = parse({
    columns: (header: string[]) => {
      const [first] = undecoded;
      if (first?.at === 0) throw new InputFault(`line 1: ${first.problem}`);
      return namesOf(header);
    },
    delimiter,
    info: true,
    raw: true,
    max_record_size: recordMaxBytes,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      const [end, number] = ['bytes', 'lines'].map((name) => Number(error?.[name] ?? 0));
      skipped.push({ end: end ?? 0, number: number ?? 0, text: raw ?? '', problem: error?.message });
      return undefined;
    },
  });
  /** The parser reports skipped records ahead of the records that it holds ready. */
  function* skippedBefore(before: number): Generator<CsvRecord, void, void> {
    while (skipped[0] !== undefined && skipped[0].end < before) {
      const { end, number, text, problem = 'not CSV' } = skipped[0];
      skipped.shift();
      yield { number, text, problem: problemBefore(end) ?? problem };
    }
  }
  const faults: unknown[] = [];
  const decoded = endedAtFault(decodedFor(pieces, { recordMaxBytes, encoding }, undecoded), faults);
  // Errors surface where the records are read; `pipe` would leave the reader waiting for ever.
  pipeline(Readable.from(decoded), parser, () => undefined);
  try {
    for await (const each of parser) {
      const { record, raw, info } = each as { record: Record<string, string>; raw: string; info: Info };
      yield* skippedBefore(info.bytes);
      const text = raw.replace(/[\r\n]+$/, '');
      const problem = problemBefore(info.bytes);
      if (problem === undefined) yield { number: info.lines, text, fields: record };
      else yield { number: info.lines, text: '', problem };
    }
  } catch (error) {
    yield* skippedBefore(Infinity);
    if (error instanceof CsvError) throw new InputFault(`line ${Number(error['lines'])}: ${error.message}`);
    throw error;
  }
  // The record at which the input broke off is no record.
  if (faults.length > 0) throw faults[0];
  yield* skippedBefore(Infinity);
}

/**
 * Ends without an error and keeps it for later. An error would destroy the parser with the records that it holds
 * ready.
 */
async function* endedAtFault(
  texts: AsyncIterable<string>,
  faults: unknown[],
): AsyncGenerator<string, void, void> {
  try {
    yield* texts;
  } catch (error) {
    faults.push(error);
  }
}

/** Decoded text for the parser. What cannot be decoded is replaced so that quotation marks stay in pairs. */
async function* decodedFor(
  pieces: AsyncIterable<Uint8Array>,
  { recordMaxBytes, encoding }: CsvForm,
  undecoded: Undecoded[],
): AsyncGenerator<string, void, void> {
  let bytes = 0;
  let isQuoted = false;
  const segments = segmentsOf(pieces, {
    lineMaxBytes: recordMaxBytes,
    encoding,
    atCarriageReturns: true,
  });
  for await (const { text, end, hasOddQuotes, problem } of segments) {
    let given = text;
    if (problem !== undefined) {
      undecoded.push({ at: bytes, problem });
      if (text === '') given = hasOddQuotes ? (isQuoted ? 'x"' : '"x') : 'x';
    }
    isQuoted = isQuoted !== hasOddQuotes;
    bytes += Buffer.byteLength(given) + end.length;
    yield given + end;
  }
}
