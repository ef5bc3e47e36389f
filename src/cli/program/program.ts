import { readFileSync } from 'node:fs';
import { Command as Parser, CommanderError } from 'commander';
import { UsageError } from '../failures.ts';
import type { CliCommand } from './command.ts';
import { generalHelp } from './help.ts';
import { declare, optionsOf, programName, throwing, usageError, type Perform } from './parser.ts';

/** The version of this program from package.json. */
export const programVersion = (): string => {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

/** `keys issue` → `keys`, `issue`; a command without a group has no verb. */
const partsOf = ({ name }: CliCommand): readonly [string, string | undefined] => {
  const [group = '', verb] = name.split(' ');
  return [group, verb];
};

/** The environment of a program, beside its table of commands. */
interface Surroundings {
  readonly version: string;
  readonly perform: Perform;
  /** Prints help and version. */
  readonly print: (text: string) => void;
}

/** Creates the parser of the whole command line from the table of commands. */
const createProgram = (
  commands: readonly CliCommand[],
  { version, perform, print }: Surroundings,
): Parser => {
  const program = throwing(new Parser(programName))
    .configureOutput({ writeOut: print })
    .version(version, '-V, --version', 'Print the version');
  const groups = new Map<string, Parser>();
  const groupOf = (name: string): Parser => {
    const usual = commands.find((each) => each.isDefault === true && partsOf(each)[0] === name);
    const description = usual === undefined ? '' : `“${name}” alone is “${usual.name}”.`;
    const group = groups.get(name) ?? throwing(program.command(name), name).description(description);
    groups.set(name, group);
    return group;
  };
  for (const command of commands) {
    const [group, verb] = partsOf(command);
    const parser = verb === undefined ? program.command(group) : groupOf(group).command(verb);
    declare(throwing(parser, command.name), command, perform);
  }
  // Set after the commands are created, because they would inherit it.
  return program.configureHelp({ formatHelp: (_, help) => generalHelp(commands, help) });
};

const isOption = (word: string | undefined): boolean => word?.startsWith('-') === true && word !== '-';

/** Separates the words that name the command, at most two, from all others in their order. */
const namesFirst = (commands: readonly CliCommand[], words: readonly string[]) => {
  const takesValue = new Map<string, boolean>([
    ...commands.flatMap(optionsOf),
    ...['-h', '--help', '-V', '--version'].map((each) => [each, false] as const),
  ]);
  const known = new Set<string | undefined>(commands.flatMap(partsOf));
  const names: string[] = [];
  const rest: string[] = [];
  let isValue = false;
  for (const [index, word] of words.entries()) {
    if (names.length === 2) return { names, rest: [...rest, ...words.slice(index)] };
    (isValue || isOption(word) ? rest : names).push(word);
    const next = words[index + 1];
    // An option outside the table is a filter or misspelt. Words of a command's name are never its value.
    const mayHaveValue = !word.includes('=') && !isOption(next) && !known.has(next);
    isValue = !isValue && isOption(word) && (takesValue.get(word) ?? mayHaveValue);
  }
  return { names, rest };
};

/**
 * Reorders the words for the parser: the command first, then its options. So options may precede the command, as in
 * `--url … claims list`. `help X` becomes `X --help`, and a group alone becomes its default command.
 */
const inOrder = (commands: readonly CliCommand[], words: readonly string[]): readonly string[] => {
  if (words.length === 0) return ['--help'];
  if (words[0] === 'help') return inOrder(commands, [...words.slice(1), '--help']);
  const { names, rest } = namesFirst(commands, words);
  const [first, second] = names;
  const group = commands.filter((command) => partsOf(command)[0] === first);
  const verbs = group.map((command) => partsOf(command)[1]);
  // A wrong name is reported before any error in the options that follow it.
  if (group.length === 0) return names.length === 0 ? rest : names;
  if (verbs.includes(second) || verbs.includes(undefined)) return [...names, ...rest];
  if (second !== undefined) return names;
  const usual = group.find(({ isDefault }) => isDefault);
  const isHelp = usual === undefined || rest.includes('--help') || rest.includes('-h');
  return isHelp ? [...names, '--help'] : [...usual.name.split(' '), ...rest];
};

/**
 * Runs the command line until its command ends, or prints help or the version.
 * @throws {UsageError} if the command line is malformed; also any error of the command.
 */
export const runProgram = async (
  commands: readonly CliCommand[],
  words: readonly string[],
  surroundings: Surroundings,
): Promise<void> => {
  const perform: Perform = async (command, work) => {
    try {
      await surroundings.perform(command, work);
    } catch (error) {
      throw error instanceof UsageError ? usageError(error.message, command.name) : error;
    }
  };
  try {
    await createProgram(commands, { ...surroundings, perform }).parseAsync(inOrder(commands, words), {
      from: 'user',
    });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    throw error;
  }
};
