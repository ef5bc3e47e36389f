import { wordsOf } from '../../validation/issue-sentences.ts';
import { strictJsonOfLine } from '../../validation/strict-json.ts';
import { parseSeedValue, type ParsedSeedLine } from '../import/seed-line.ts';
import { allHold, type ForeignRecord } from './fields.ts';
import { problemsOfMapping } from './check.ts';
import { fill, Unfilled } from './fill.ts';
import { mapping, type Mapping } from './mapping.ts';

/** Parses a mapping, or returns all its problems. */
export const readMapping = (text: string): { mapping: Mapping } | { problems: string[] } => {
  const read = strictJsonOfLine(text);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = mapping.safeParse(read.value, { reportInput: true });
  if (!parsed.success) return { problems: wordsOf(parsed.error.issues, 'mapping') };
  const problems = problemsOfMapping(parsed.data);
  return problems.length > 0 ? { problems } : { mapping: parsed.data };
};

/** The commands before all records. */
export const linesBefore = ({ name, before }: Mapping): ParsedSeedLine[] =>
  before.map((each) => parseSeedValue(name, each));

/** The commands of one record. It never throws: what the record lacks is a problem of its line. */
export const linesOfRecord = ({ name, tables, each }: Mapping, record: ForeignRecord): ParsedSeedLine[] =>
  each
    .filter(({ when }) => allHold(record, when))
    .map(({ by, key, command }) => {
      try {
        const line = fill({ by, ...(key === undefined ? {} : { key }), command }, record, tables);
        const { line: parsed, problems } = parseSeedValue(name, line);
        return parsed === undefined
          ? { problems: problems.map((problem) => `${command.type}: ${problem}`) }
          : { line: parsed };
      } catch (error) {
        if (error instanceof Unfilled) return { problems: [`${command.type}: ${error.message}`] };
        throw error;
      }
    });
