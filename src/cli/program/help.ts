import type { Help } from 'commander';
import { settings } from '../../settings/settings.ts';
import { exitCodes } from '../failures.ts';
import type { CliCommand } from './command.ts';
import { programName, usageOf } from './parser.ts';

type HelpLine = readonly [term: string, description: string];

const settingLines = (): HelpLine[] =>
  Object.entries(settings.shape).map(([name, schema]) => {
    const { data: usual } = schema.safeParse(undefined);
    const isTold = usual !== undefined && usual !== '';
    return [name, `${schema.description ?? ''}${isTold ? ` [${usual}]` : ''}`];
  });

/** The help of `--help` without a command: all commands, exit codes and settings. */
export const generalHelp = (commands: readonly CliCommand[], help: Help): string => {
  const section = (title: string, lines: readonly HelpLine[]): string => {
    const width = Math.max(...lines.map(([term]) => term.length));
    const items = lines.map(([term, description]) => help.formatItem(term, width, description, help));
    return `${title}\n${items.join('\n')}\n`;
  };
  return [
    `Usage: ${programName} <command> [options]\n`,
    'Claim Ledger keeps claims, evidence and verdicts as events.',
    'In the folder of the project: npm run -s claim-ledger -- <command> [options]\n',
    section('Commands:', [
      ...commands.map((each): HelpLine => [usageOf(each), each.summary]),
      ['help [command]', 'shows the options of a command'],
    ]),
    section('Options:', [
      ['-V, --version', 'Print the version'],
      ['-h, --help', 'Print this'],
    ]),
    section(
      'Exit codes:',
      Object.values(exitCodes).map(({ code, when }): HelpLine => [String(code), when]),
    ),
    section('Settings, from the environment:', settingLines()),
  ].join('\n');
};
