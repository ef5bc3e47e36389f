import { z } from 'zod';
import type { Settings } from '../../settings/settings.ts';
import { UsageError } from '../failures.ts';

/** Arguments or options by name: each is a zod schema of the text that is given, with a description for `--help`. */
type OptionShape = Readonly<Record<string, z.ZodType>>;

/** One filter of a list of a service, which becomes an option of the command that asks for the list. */
export interface FilterOption {
  readonly name: string;
  readonly schema: z.ZodType;
}

/** What the filters of a list were set to: the text that was given, which is sent as a query parameter. */
export type FilterValues<Filters extends readonly FilterOption[]> = {
  readonly [Each in Filters[number] as Each['name']]?: Exclude<z.input<Each['schema']>, undefined>;
};

/** What a command does. `asked` has the arguments and options by name, as their schemas give them. */
type RunCommand<Asked, Filters extends readonly FilterOption[]> = (
  asked: Asked,
  settings: Settings,
  filters: FilterValues<Filters>,
) => Promise<void>;

interface Description {
  /** The words that call it: `serve`, or a group and what is done there: `keys issue`. */
  readonly name: string;
  /** Whether the group alone means this: `keys` is `keys list`. */
  readonly isDefault?: boolean;
  /** One line for the list of commands, here and in README. Its subject is the command. */
  readonly summary: string;
  /** What else a user has to know, for the help of this command; one paragraph each. */
  readonly details?: readonly string[];
  /** The document that tells more. */
  readonly document?: string;
  /** Command lines as they are typed after the program's name. A test parses each. */
  readonly examples: readonly string[];
}

interface Declaration<
  Args extends OptionShape,
  Options extends OptionShape,
  Filters extends readonly FilterOption[],
> extends Description {
  /** In the order in which they are given. */
  readonly args?: Args;
  /** `asOf` is given as `--as-of`; a boolean is a flag, and one that is usually true is given as `--no-…`. */
  readonly options?: Options;
  /** Loaded for this command alone, so that filters may be declared beside the queries that they narrow. */
  readonly filters?: () => Promise<Filters>;
  /** Imports the file that does it: no other command loads it, and neither does `--help`. */
  readonly load: () => Promise<
    RunCommand<NoInfer<z.output<z.ZodObject<Args>> & z.output<z.ZodObject<Options>>>, NoInfer<Filters>>
  >;
}

/** What a command was asked to do. Settings are read only for it. */
export type Work = (settings: Settings) => Promise<void>;

/** One entry of the table of commands, whose types of arguments and options are not needed any more. */
export interface CliCommand extends Description {
  readonly args: OptionShape;
  readonly options: OptionShape;
  readonly filters: () => Promise<readonly FilterOption[]>;
  /**
   * Reads the arguments, options and filters that were given, by name, and answers with the work to be done.
   * @throws {UsageError} where a value is not of its schema.
   */
  readonly prepare: (given: Readonly<Record<string, unknown>>, filters: readonly FilterOption[]) => Work;
}

/** Declares a command. The compiler holds the function that `load` gives to the arguments and options beside it. */
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
      const asked = schema.safeParse(given);
      if (!asked.success) throw new UsageError(z.prettifyError(asked.error));
      const set = known.flatMap(({ name }) => (name in given ? [[name, given[name]] as const] : []));
      // The parser has held each text to the schema of its filter.
      const values = Object.fromEntries(set) as FilterValues<Filters>;
      return async (settings) => (await load())(asked.data, settings, values);
    },
  };
};
