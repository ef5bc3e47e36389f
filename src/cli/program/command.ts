import { z } from 'zod';
import type { Settings } from '../../settings/settings.ts';
import { wordsOf } from '../../validation/issue-sentences.ts';
import { UsageError } from '../failures.ts';

/** Arguments or options by name. Each is a zod schema of the input text, with a description for `--help`. */
type OptionShape = Readonly<Record<string, z.ZodType>>;

/** One filter of a remote list. It becomes an option of the command that requests the list. */
export interface FilterOption {
  readonly name: string;
  readonly schema: z.ZodType;
}

/** The values of a list's filters as text. They are sent as query parameters. */
export type FilterValues<Filters extends readonly FilterOption[]> = {
  readonly [Each in Filters[number] as Each['name']]?: Exclude<z.input<Each['schema']>, undefined>;
};

/** The action of a command. `asked` has the parsed arguments and options by name. */
type RunCommand<Asked, Filters extends readonly FilterOption[]> = (
  asked: Asked,
  settings: Settings,
  filters: FilterValues<Filters>,
) => Promise<void>;

interface Description {
  /** The words of the command: `serve`, or a group and a verb, such as `keys issue`. */
  readonly name: string;
  /** True if the group alone runs this command: `keys` is `keys list`. */
  readonly isDefault?: boolean;
  /** One line for the list of commands, here and in README. Its subject is the command. */
  readonly summary: string;
  /** More about the command for its help, one paragraph each. */
  readonly details?: readonly string[];
  /** The document with more details. */
  readonly document?: string;
  /** Example command lines without the program's name. A test parses each of them. */
  readonly examples: readonly string[];
}

interface Declaration<
  Args extends OptionShape,
  Options extends OptionShape,
  Filters extends readonly FilterOption[],
> extends Description {
  /** The positional arguments, in order. */
  readonly args?: Args;
  /** The options: `asOf` is `--as-of`, a boolean is a flag, and one that defaults to true is `--no-…`. */
  readonly options?: Options;
  /** Lazy, so that filters can be declared beside the queries that they narrow. */
  readonly filters?: () => Promise<Filters>;
  /** Imports the implementation. Other commands and `--help` do not load it. */
  readonly load: () => Promise<
    RunCommand<NoInfer<z.output<z.ZodObject<Args>> & z.output<z.ZodObject<Options>>>, NoInfer<Filters>>
  >;
}

/** The work of a parsed command. It is the only part that needs the settings. */
export type Work = (settings: Settings) => Promise<void>;

/** One entry of the table of commands, with the types of its arguments and options erased. */
export interface CliCommand extends Description {
  readonly args: OptionShape;
  readonly options: OptionShape;
  readonly filters: () => Promise<readonly FilterOption[]>;
  /**
   * Parses the arguments, options and filters by name, and returns the work.
   * @throws {UsageError} if a value does not match its schema.
   */
  readonly prepare: (given: Readonly<Record<string, unknown>>, filters: readonly FilterOption[]) => Work;
}

/** Declares a command. The compiler checks the function of `load` against the arguments and options. */
export const command = <
  Args extends OptionShape,
  Options extends OptionShape,
  const Filters extends readonly FilterOption[] = [],
>({
  args,
  options,
  filters,
  load,
  ...description
}: Declaration<Args, Options, Filters>): CliCommand => {
  const schema = z.intersection(z.object((args ?? {}) as Args), z.object((options ?? {}) as Options));
  return {
    ...description,
    args: args ?? {},
    options: options ?? {},
    filters: filters ?? (async () => []),
    prepare: (given, known) => {
      const asked = schema.safeParse(given, { reportInput: true });
      if (!asked.success) throw new UsageError(wordsOf(asked.error.issues, 'command').join(' '));
      const set = known.flatMap(({ name }) => (name in given ? [[name, given[name]] as const] : []));
      // The parser has checked each text against the schema of its filter.
      const values = Object.fromEntries(set) as FilterValues<Filters>;
      return async (settings) => (await load())(asked.data, settings, values);
    },
  };
};
