import { strictJsonOfLine } from '../../validation/strict-json.ts';
import type { ParsedSeedLine, SeedLine } from './seed-line.ts';
import { parseSeedLine } from './seed-line.ts';
import type { CsvRecord } from '../lines/csv-records.ts';
import type { Line } from '../lines/lines.ts';
import { linesOfRecord } from '../mapping/apply.ts';
import type { ForeignRecord } from '../mapping/fields.ts';
import type { Mapping } from '../mapping/mapping.ts';

/** What one line of a file contains: its commands in order, or all its problems. */
export interface Unit {
  /** The line of the file, counted from 1; 0 for the commands of a mapping before all records. */
  readonly number: number;
  readonly text: string;
  readonly lines: readonly SeedLine[];
  readonly problems: readonly string[];
}

/** A unit from parsed lines. A single problem discards all its commands, so that no half record is imported. */
export const unitOf = (number: number, text: string, parsed: readonly ParsedSeedLine[]): Unit => {
  const problems = parsed.flatMap((each) => each.problems ?? []);
  const lines = problems.length > 0 ? [] : parsed.flatMap((each) => each.line ?? []);
  return { number, text, lines, problems };
};

/** Units of a seed: one command a line. */
export async function* unitsOfCommands(
  seedName: string,
  lines: AsyncIterable<Line>,
): AsyncGenerator<Unit, void, void> {
  for await (const { number, text, problem } of lines) {
    if (problem !== undefined) yield { number, text, lines: [], problems: [problem] };
    else if (text.trim() !== '') yield unitOf(number, text, [parseSeedLine(seedName, text)]);
  }
}

/** Units of JSON lines, through a mapping. */
export async function* unitsOfRecords(
  mapping: Mapping,
  lines: AsyncIterable<Line>,
): AsyncGenerator<Unit, void, void> {
  for await (const { number, text, problem } of lines) {
    if (problem !== undefined) yield { number, text, lines: [], problems: [problem] };
    else if (text.trim() !== '') yield unitOf(number, text, parsedRecord(mapping, text));
  }
}

const parsedRecord = (mapping: Mapping, text: string): ParsedSeedLine[] => {
  const json = strictJsonOfLine(text);
  if ('problem' in json) return [{ problems: [json.problem] }];
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ problems: ['not a JSON object'] }];
  return linesOfRecord(mapping, value as ForeignRecord);
};

/** Units of a CSV file, through a mapping. */
export async function* unitsOfCsv(
  mapping: Mapping,
  records: AsyncIterable<CsvRecord>,
): AsyncGenerator<Unit, void, void> {
  for await (const { number, text, fields, problem } of records) {
    if (fields === undefined) yield { number, text, lines: [], problems: [problem ?? 'not CSV'] };
    else yield unitOf(number, text, linesOfRecord(mapping, fields));
  }
}
