import { programName } from './parser.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** A command as a shell completes it. */
export interface Completed {
  readonly name: string;
  readonly summary: string;
  /** Its options with the two hyphens, and whether each takes a value. */
  readonly options: readonly (readonly [option: string, takesValue: boolean])[];
}

const always = ['--help', '--version'];

/** The first words of all commands, without repetition. */
const groupsOf = (commands: readonly Completed[]): string[] => [
  ...new Set([...commands.map(({ name }) => name.split(' ')[0] ?? ''), 'help']),
];

const verbsOf = (commands: readonly Completed[], group: string): string[] =>
  commands.flatMap(({ name }) => {
    const [first, verb] = name.split(' ');
    return first === group && verb !== undefined ? [verb] : [];
  });

/** The options that take a value. The word after one is not part of the command. */
const valuedOf = (commands: readonly Completed[]): string[] => [
  ...new Set(
    commands.flatMap(({ options }) =>
      options.filter(([, takesValue]) => takesValue).map(([option]) => option),
    ),
  ),
];

/** Words that begin with a hyphen are options. Otherwise the first two are the command, and files follow. */
const bash = (commands: readonly Completed[]): string => {
  const groups = groupsOf(commands);
  const withVerbs = groups.filter((group) => verbsOf(commands, group).length > 0);
  return [
    '_claim_ledger() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} group= verb= each before=',
    `  local valued=" ${valuedOf(commands).join(' ')} "`,
    '  for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    '    if [[ $each == -* ]]; then before=$each; continue; fi',
    '    if [[ -n $before && $valued == *" $before "* ]]; then before=; continue; fi',
    '    before=',
    '    if [[ -z $group ]]; then group=$each; elif [[ -z $verb ]]; then verb=$each; fi',
    '  done',
    '  local words=',
    '  if [[ $word == -* ]]; then',
    '    case "$group $verb" in',
    ...commands.map(({ name, options }) => {
      const pattern = name.includes(' ') ? `"${name}"` : `"${name} "*`;
      return `      ${pattern}) words="${[...options.map(([option]) => option), '--help'].join(' ')}" ;;`;
    }),
    `      *) words="${always.join(' ')}" ;;`,
    '    esac',
    '  elif [[ -z $group ]]; then',
    `    words="${groups.join(' ')}"`,
    '  elif [[ -z $verb ]]; then',
    '    case $group in',
    `      help) words="${groups.filter((each) => each !== 'help').join(' ')}" ;;`,
    ...withVerbs.map((group) => `      ${group}) words="${verbsOf(commands, group).join(' ')}" ;;`),
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    `complete -o default -F _claim_ledger ${programName}`,
    '',
  ].join('\n');
};

/** zsh takes bash's completions. */
const zsh = (commands: readonly Completed[]): string =>
  `autoload -U +X compinit && compinit -u\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, (sign) => `\\${sign}`)}'`;

const fish = (commands: readonly Completed[]): string => {
  const complete = (condition: string, what: string): string =>
    `complete -c ${programName} -n ${quoted(condition)} ${what}`;
  const groups = groupsOf(commands);
  const lines = groups.flatMap((group) => {
    const alone = commands.find(({ name }) => name === group);
    const about = alone === undefined ? '' : ` -d ${quoted(alone.summary)}`;
    return [complete('__fish_use_subcommand', `-f -a ${group}${about}`)];
  });
  for (const { name, summary, options } of commands) {
    const [group = '', verb] = name.split(' ');
    const isGroup = `__fish_seen_subcommand_from ${group}`;
    const verbs = verbsOf(commands, group).join(' ');
    if (verb !== undefined)
      lines.push(
        complete(
          `${isGroup}; and not __fish_seen_subcommand_from ${verbs}`,
          `-f -a ${verb} -d ${quoted(summary)}`,
        ),
      );
    const isCommand = verb === undefined ? isGroup : `${isGroup}; and __fish_seen_subcommand_from ${verb}`;
    for (const [option, takesValue] of options)
      lines.push(complete(isCommand, `-l ${option.slice(2)}${takesValue ? ' -r' : ''}`));
  }
  return `${lines.join('\n')}\n`;
};

/** The script that a shell reads to complete the commands and their options. */
export const completionScript = (shell: Shell, commands: readonly Completed[]): string =>
  ({ bash, zsh, fish })[shell](commands);
