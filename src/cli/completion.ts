import { commands } from './commands.ts';
import { completionScript, type Completed, type Shell } from './program/completion.ts';
import { optionsOf } from './program/parser.ts';

/** Prints the completion of a shell, made from the table of commands. */
export const completion = async ({ shell }: { readonly shell: Shell }): Promise<void> => {
  const completed: Completed[] = await Promise.all(
    commands.map(async (each) => ({
      name: each.name,
      summary: each.summary,
      options: [...optionsOf(each), ...optionsOf({ options: optionsFrom(await each.filters()) })],
    })),
  );
  process.stdout.write(completionScript(shell, completed));
};

const optionsFrom = (filters: Awaited<ReturnType<(typeof commands)[number]['filters']>>) =>
  Object.fromEntries(filters.map(({ name, schema }) => [name, schema]));
