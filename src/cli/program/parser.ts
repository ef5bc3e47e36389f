import { Argument, InvalidArgumentError, Option, type Command as Parser } from 'commander';
import { z } from 'zod';
import { UsageError } from '../failures.ts';
import type { CliCommand, FilterOption, Work } from './command.ts';

/** The program's name, which stands before that of a command. */
export const programName = 'claim-ledger';

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

/** `<file>`, or `[file]` where it may be left out. */
const argumentTerm = (name: string, schema: z.ZodType): string =>
  isRequired(schema) ? `<${name}>` : `[${name}]`;

/** The texts that a schema takes, where it takes no others. */
const choicesOf = (schema: unknown): string[] | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const all = schema.options.map(choicesOf);
  return all.every((each) => each !== undefined) ? all.flat() : undefined;
};

/** What a schema is said to be: where it may be left out, that of the schema within. */
const descriptionOf = (schema: unknown): string => {
  if (!(schema instanceof z.ZodType)) return '';
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return schema.description ?? (isWrapped ? descriptionOf(schema.unwrap()) : '');
};

/** Refuses a text that is not of its schema and says what is allowed. A good one is kept as it was given. */
const checkedBy =
  (schema: z.ZodType, choices: readonly string[] | undefined) =>
  (given: string): string => {
    const { error } = schema.safeParse(given);
    if (error === undefined) return given;
    throw new InvalidArgumentError(
      choices === undefined
        ? error.issues.map(({ message }) => `${message.startsWith('must') ? 'It ' : ''}${message}.`).join(' ')
        : `It must be one of: ${choices.join(', ')}.`,
    );
  };

const argumentOf = (name: string, schema: z.ZodType): Argument => {
  const choices = choicesOf(schema);
  const argument = new Argument(argumentTerm(name, schema), descriptionOf(schema));
  if (choices !== undefined) argument.argChoices = choices;
  return argument.argParser(checkedBy(schema, choices));
};

const optionOf = (name: string, schema: z.ZodType): Option => {
  const long = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { data: usual } = schema.safeParse(undefined);
  if (typeof usual === 'boolean')
    return new Option(usual ? `--no-${long}` : `--${long}`, descriptionOf(schema));
  const choices = choicesOf(schema);
  const option = new Option(`--${long} <${long}>`, descriptionOf(schema));
  if (choices !== undefined) option.argChoices = choices;
  if (usual !== undefined) option.default(usual);
  return option.argParser(checkedBy(schema, choices));
};

/** How a command is called at least: `mirror <origin> --ledger <ledger>`. */
export const usageOf = ({ name, args, options }: CliCommand): string => {
  const required = Object.entries(options).filter(([, schema]) => isRequired(schema));
  return [
    name,
    ...Object.entries(args).map(([each, schema]) => argumentTerm(each, schema)),
    ...required.map(([each, schema]) => optionOf(each, schema).flags),
  ].join(' ');
};

/** Whether each option of a command takes a value, by how it is written. */
export const optionsOf = ({ options }: CliCommand): (readonly [string, boolean])[] =>
  Object.entries(options).map(([name, schema]) => {
    const { long = '', required } = optionOf(name, schema);
    return [long, required];
  });

/** An error in the command line, with the command whose help tells more. */
export const usageError = (message: string, name = ''): UsageError =>
  new UsageError(`${message}\nSee: ${[programName, 'help', name].join(' ').trim()}`);

/** Makes a parser throw, where commander would print an error and end the process. */
export const throwing = (parser: Parser, name = ''): Parser =>
  parser
    .helpCommand(false)
    .helpOption('-h, --help', 'Print this')
    .configureOutput({ outputError: () => undefined })
    .exitOverride((error) => {
      // The help or the version was asked for, and was printed.
      if (error.exitCode === 0) throw error;
      throw usageError(capital(error.message.replace(/^error: /, '')), name);
    });

/** What stands on the command line, by name. What was left out is missing: its schema says what is usual. */
const givenTo = (parser: Parser, args: readonly string[]): Record<string, unknown> => {
  const values: readonly unknown[] = parser.processedArgs;
  return Object.fromEntries([
    ...args.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]] as const])),
    ...Object.entries(parser.opts()).filter(([name]) => parser.getOptionValueSource(name) === 'cli'),
  ]);
};

/** Does what a command was asked, once its words are read. */
export type Perform = (command: CliCommand, work: Work) => Promise<void>;

/** Gives a parser the arguments, options, filters, help and action of a command. */
export const declare = (parser: Parser, command: CliCommand, perform: Perform): void => {
  const { summary, details = [], document, args, options, examples } = command;
  parser.summary(summary).description([`${capital(summary)}.`, ...details].join('\n'));
  for (const [name, schema] of Object.entries(args)) parser.addArgument(argumentOf(name, schema));
  for (const [name, schema] of Object.entries(options)) parser.addOption(optionOf(name, schema));
  const examplesText = ['', 'Examples:', ...examples.map((example) => `  ${programName} ${example}`)];
  const documentText = document === undefined ? [] : ['', `See ${document}.`];
  parser.addHelpText('after', [...examplesText, ...documentText].join('\n'));
  let filters: readonly FilterOption[] = [];
  parser.parent?.hook('preSubcommand', async (_, chosen) => {
    if (chosen !== parser) return;
    filters = await command.filters();
    for (const { name, schema } of filters) parser.addOption(optionOf(name, schema));
  });
  const required = Object.entries(options).filter(([, schema]) => isRequired(schema));
  parser.action(async () => {
    // Commander's own check comes before that for unknown options, and would hide that a name is misspelt.
    const missing = required.find(([name]) => parser.getOptionValueSource(name) === undefined);
    if (missing !== undefined)
      parser.error(`error: required option '${optionOf(...missing).flags}' not specified`);
    await perform(command, command.prepare(givenTo(parser, Object.keys(args)), filters));
  });
};
