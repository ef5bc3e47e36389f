import { partialDate } from '../../domain/terms/dates.ts';
import { claimId } from '../../domain/terms/ids.ts';
import { command, type CliCommand } from '../program/command.ts';
import { flag, json, readList, readOne, service, text } from '../program/options.ts';
import { actCommands } from './act-commands.ts';

const claim = claimId.describe('The id of the claim');
const exampleClaim = 'claim_01m80qd0bte8gsb5sr5q8sv7ym';
/** Every user of the machine can see a command line. */
const details = ['The key is that of `login`, or CLAIM_LEDGER_KEY in the environment.'];

/** The commands that call a service over HTTP. They need no database. */
export const remoteCommands: readonly CliCommand[] = [
  command({
    name: 'claims list',
    isDefault: true,
    summary: 'lists the claims of a service, here or elsewhere (`--url`), the newest first',
    details,
    options: readList,
    filters: async () => (await import('../../projections/claims/claim-filters.ts')).claimFilters,
    examples: ['claims list --topic water --limit 5', '--url https://ledger.example.org claims list --json'],
    load: async () => (await import('./claims.ts')).listClaims,
  }),
  command({
    name: 'claims find',
    summary: 'finds claims of a service by words, the most relevant first',
    details: [
      ...details,
      'Words are stemmed by the language of each claim. "…" finds a phrase, or either word, -word leaves claims out.',
    ],
    document: 'docs/search.md',
    args: { words: text('What is looked for, as in the search box of the service') },
    options: readList,
    filters: async () => {
      const { claimFilters } = await import('../../projections/claims/claim-filters.ts');
      return claimFilters.filter(({ name }) => name !== 'q');
    },
    examples: [
      'claims find elections --topic elections-2000 --limit 5',
      'claims find vaccine --status checked,contested --made-since 2020',
    ],
    load: async () => (await import('./find.ts')).findClaims,
  }),
  command({
    name: 'match',
    summary: 'finds the claims of a service that a text repeats: has this been checked before?',
    details: [...details, 'The service neither records nor keeps the text.'],
    document: 'docs/search.md',
    args: { file: text('The file with the text, at most 5,000 characters; - for standard input') },
    options: {
      ...service,
      json,
      lines: flag('Each line of the file is a text'),
      saidOn: partialDate.optional().describe('When it was said (2019, 2019-06 or 2019-06-01)'),
    },
    examples: ['match post.txt --said-on 2019-06-01', 'match posts.txt --lines --json'],
    load: async () => (await import('./find.ts')).match,
  }),
  command({
    name: 'claims show',
    summary: 'shows a claim of a service',
    details,
    args: { claim },
    options: readOne,
    examples: [`claims show ${exampleClaim}`, `claims show ${exampleClaim} --as-of 2026-11-22T00:00:00Z`],
    load: async () => (await import('./claims.ts')).showClaim,
  }),
  command({
    name: 'claims history',
    summary: 'shows the history of a claim of a service',
    details,
    args: { claim },
    options: readList,
    examples: [`claims history ${exampleClaim}`],
    load: async () => (await import('./claims.ts')).listHistory,
  }),
  command({
    name: 'claims verdicts',
    summary: 'lists the verdicts on a claim of a service',
    details,
    args: { claim },
    options: readList,
    examples: [`claims verdicts ${exampleClaim}`],
    filters: async () => (await import('../../projections/verdicts/verdicts.ts')).verdictFilters,
    load: async () => (await import('./claims.ts')).listVerdicts,
  }),
  command({
    name: 'claims corrections',
    summary: 'lists the corrections of a claim: public notices about changes to publications',
    details,
    args: { claim },
    options: readList,
    examples: [`claims corrections ${exampleClaim}`],
    filters: async () => (await import('../../projections/corrections/corrections.ts')).correctionFilters,
    load: async () => (await import('./claims.ts')).listCorrections,
  }),
  command({
    name: 'corrections list',
    isDefault: true,
    summary: 'lists the corrections of a whole ledger of a service',
    details,
    options: readList,
    examples: ['corrections --limit 10'],
    filters: async () => (await import('../../projections/corrections/corrections.ts')).correctionFilters,
    load: async () => (await import('./claims.ts')).listCorrections,
  }),
  command({
    name: 'whoami',
    summary: 'shows whose key is used, and its rights in a service',
    details: ['Member, name, kind, role, and the expiry of the key or token.'],
    options: { ...service, json },
    examples: ['whoami --url https://ledger.example.org'],
    load: async () => (await import('./whoami.ts')).whoami,
  }),
  command({
    name: 'mcp',
    summary:
      'lets a model read a service, and with a key also write, by the Model Context Protocol over stdio',
    details: [
      'Its tools find claims and sources, read a claim with its counter-evidence, read its history and list corrections.',
      'With a key whose role allows it, of `login` or in CLAIM_LEDGER_KEY, they also record a claim, register a source and offer evidence. These are labelled as made by a machine. No tool handles verdicts.',
    ],
    options: service,
    examples: ['mcp --url https://ledger.example.org --ledger main'],
    load: async () => (await import('./mcp.ts')).mcp,
  }),
  ...actCommands,
];
