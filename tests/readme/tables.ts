import { commands } from '../../src/cli/commands.ts';
import { exitCodes } from '../../src/cli/failures.ts';
import { usageOf } from '../../src/cli/program/parser.ts';
import { settings } from '../../src/settings/settings.ts';

/** A table in Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${heads.join(' | ')} |`,
    `|${'---|'.repeat(heads.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const settingRows = (): string[][] =>
  Object.entries(settings.shape).map(([name, schema]) => {
    const usual = schema.safeParse(undefined).data;
    return [
      `\`${name}\``,
      schema.description ?? '',
      usual === undefined || usual === '' ? '–' : `\`${usual}\``,
    ];
  });

const commandRows = (): string[][] =>
  commands.map((command) => {
    const { summary, document } = command;
    return [
      `\`${usageOf(command)}\``,
      document === undefined ? summary : `${summary}; see [${document}](${document})`,
    ];
  });

/** The generated tables of README, by the name in the comments around each. */
export const tables: Readonly<Record<string, () => string>> = {
  settings: () => table(['setting', 'what it is', 'usually'], settingRows()),
  commands: () => table(['command', 'what it does'], commandRows()),
  'exit codes': () =>
    table(
      ['exit code', 'when'],
      Object.values(exitCodes).map(({ code, when }) => [String(code), when]),
    ),
};

type Tables = Readonly<Record<string, () => string>>;

/** A table in its present form, in README or another document. */
export const marked = (name: string, of: Tables = tables): string =>
  `<!-- ${name} -->\n${of[name]?.() ?? ''}\n<!-- /${name} -->`;

/** A document with each of its tables up to date. */
export const withTables = (document: string, of: Tables = tables): string =>
  Object.keys(of).reduce(
    (text, name) =>
      text.replace(new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`), () => marked(name, of)),
    document,
  );
