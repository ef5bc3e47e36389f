import { Argument, InvalidArgumentError, Option, type Command as Parser } from 'commander';
import { z } from 'zod';
import { requirement } from '../../validation/issue-sentences.ts';
import { UsageError } from '../failures.ts';
import type { CliCommand, FilterOption, Work } from './command.ts';

/** The name of the program, in front of each command. */
export const programName = 'claim-ledger';

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

/** `<file>`, or `[file]` if it is optional. */
const argumentTerm = (name: string, schema: z.ZodType): string =>
  isRequired(schema) ? `<${name}>` : `[${name}]`;

/** The only values that a schema accepts; undefined if it accepts others. */
const choicesOf = (schema: unknown): string[] | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const all = schema.options.map(choicesOf);
  return all.every((each) => each !== undefined) ? all.flat() : undefined;
};

/** The description of a schema. An optional schema inherits it from the schema it wraps. */
const descriptionOf = (schema: unknown): string => {
  if (!(schema instanceof z.ZodType)) return '';
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return schema.description ?? (isWrapped ? descriptionOf(schema.unwrap()) : '');
};

/** Rejects a text that does not match its schema, with the allowed values. A valid text is passed on unparsed. */
const checkedBy =
  (schema: z.ZodType, choices: readonly string[] | undefined) =>
  (given: string): string => {
    const { error } = schema.safeParse(given, { reportInput: true });
    if (error === undefined) return given;
    throw new InvalidArgumentError(
      choices === undefined
        ? error.issues.map((issue) => `It ${requirement(issue)}.`).join(' ')
        : `It must be one of: ${choices.join(', ')}.`,
    );
  };

const argumentOf = (name: string, schema: z.ZodType): Argument => {
  const choices = choicesOf(schema);
  const argument = new Argument(argumentTerm(name, schema), descriptionOf(schema));
  if (choices !== undefined) argument.argChoices = choices;
  return argument.argParser(checkedBy(schema, choices));
};

/** Whether an option may be given several times. Each value is then one element of a list. */
const isRepeated = (schema: unknown): schema is z.ZodArray => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isRepeated(schema.unwrap());
  return schema instanceof z.ZodArray;
};

const elementOf = (schema: unknown): z.ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return elementOf(schema.unwrap());
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : z.string();
};

/** Collects the values of a repeated option. */
const collectedBy = (schema: z.ZodType) => {
  const check = checkedBy(elementOf(schema), undefined);
  return (given: string, before: readonly string[] = []): string[] => [...before, check(given)];
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
  return isRepeated(schema)
    ? option.argParser(collectedBy(schema))
    : option.argParser(checkedBy(schema, choices));
};

/** The shortest usage of a command: `mirror <origin> --ledger <ledger>`. */
export const usageOf = ({ name, args, options }: CliCommand): string => {
  const required = Object.entries(options).filter(([, schema]) => isRequired(schema));
  return [
    name,
    ...Object.entries(args).map(([each, schema]) => argumentTerm(each, schema)),
    ...required.map(([each, schema]) => optionOf(each, schema).flags),
  ].join(' ');
};

/** The spelling of each option of a command, with whether it takes a value. */
export const optionsOf = ({ options }: Pick<CliCommand, 'options'>): (readonly [string, boolean])[] =>
  Object.entries(options).map(([name, schema]) => {
    const { long = '', required } = optionOf(name, schema);
    return [long, required];
  });

/** A usage error, with the command whose help explains more. */
export const usageError = (message: string, name = ''): UsageError =>
  new UsageError(`${message}\nSee: ${[programName, 'help', name].join(' ').trim()}`);

/** Makes a parser throw. By default commander prints an error and exits the process. */
export const throwing = (parser: Parser, name = ''): Parser =>
  parser
    .helpCommand(false)
    .helpOption('-h, --help', 'Print this')
    .configureOutput({ outputError: () => undefined })
    .exitOverride((error) => {
      // Commander has printed the help or the version that was requested.
      if (error.exitCode === 0) throw error;
      throw usageError(capital(error.message.replace(/^error: /, '')), name);
    });

/** The values from the command line by name. Omitted ones are missing, because their schemas have the defaults. */
const givenTo = (parser: Parser, args: readonly string[]): Record<string, unknown> => {
  const values: readonly unknown[] = parser.processedArgs;
  return Object.fromEntries([
    ...args.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]] as const])),
    ...Object.entries(parser.opts()).filter(([name]) => parser.getOptionValueSource(name) === 'cli'),
  ]);
};

/** Runs the work of a command after its command line is parsed. */
export type Perform = (command: CliCommand, work: Work) => Promise<void>;

/** Adds the arguments, options, filters, help and action of a command to a parser. */
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
    // Commander checks required options before unknown ones. That would hide a misspelt option.
    const missing = required.find(([name]) => parser.getOptionValueSource(name) === undefined);
    if (missing !== undefined)
      parser.error(`error: required option '${optionOf(...missing).flags}' not specified`);
    await perform(command, command.prepare(givenTo(parser, Object.keys(args)), filters));
  });
};
