import { z } from 'zod';
import { stance, strength } from '../../domain/claim/evidence/events.ts';
import { changeReason, claimLanguage, notice, responsible, visibility } from '../../domain/claim/values.ts';
import { sourceKind } from '../../domain/source/values.ts';
import { claimId, evidenceId, scaleId, sourceId, verdictId } from '../../domain/terms/ids.ts';
import { command, type CliCommand } from '../program/command.ts';
import { json, position, readList, service, text } from '../program/options.ts';

const claim = claimId.describe('The id of the claim');
const evidence = evidenceId.describe('The id of the evidence');
const verdict = verdictId.describe('The id of the verdict');
const [aClaim, anEvidence, aVerdict] = [
  'claim_01m80qd0bte8gsb5sr5q8sv7ym',
  'evidence_01m80qd0bte8gsb5sr5q8sv7ym',
  'verdict_01m80qd0bte8gsb5sr5q8sv7ym',
];
const details = ['The key is that of `login`, or CLAIM_LEDGER_KEY in the environment.'];
const act = { ...service, json };
const onVersion = {
  ...act,
  ifVersion: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'must be a version of the claim, 1 or more')
    .transform(Number)
    .optional()
    .describe(
      'The version of the claim that you saw: the command is refused if the claim has changed since; by default its present version',
    ),
};

/** Evidence, and after an equals sign the reason. */
const citations = (description: string) =>
  z
    .array(
      z
        .string()
        .regex(
          /^evidence_[0-7][0-9a-hjkmnp-tv-z]{25}=.*\S/s,
          'must be the id of evidence, =, and the reason',
        ),
    )
    .default([])
    .describe(`${description}, as ID=REASON; may be repeated`);

const ofRecording: readonly CliCommand[] = [
  command({
    name: 'claims record',
    summary: 'records a claim in a service',
    details,
    args: { wording: text('The assertion in neutral words, without a rating in it') },
    options: {
      ...act,
      language: claimLanguage,
      topic: z.array(z.string()).optional().describe('A topic; may be repeated'),
      visibility: visibility.optional(),
    },
    examples: ['claims record Water-is-dry. --language en --topic water'],
    load: async () => (await import('./acts.ts')).recordClaim,
  }),
  command({
    name: 'evidence offer',
    summary: 'offers evidence for, against or about a claim of a service',
    details: [
      ...details,
      'A new source is registered by --title, and by --address and --kind where they are known.',
    ],
    args: { claim },
    options: {
      ...act,
      stance,
      finding: text('What the source shows, in neutral words'),
      source: sourceId.optional().describe('The id of a source on record'),
      title: text('The title of a new source').optional(),
      address: text('The address of a new source').optional(),
      kind: sourceKind.default('other'),
      quote: text('The exact words of the source').optional(),
    },
    examples: [
      `evidence offer ${aClaim} --stance refutes --finding It-is-wet. --title Handbook --kind reference`,
    ],
    load: async () => (await import('./acts.ts')).offerEvidence,
  }),
  command({
    name: 'evidence accept',
    summary: 'accepts evidence on a claim of a service, so that it is in force',
    details,
    args: { claim, evidence },
    options: { ...onVersion, strength, reason: text('The reason, which readers see').optional() },
    examples: [`evidence accept ${aClaim} ${anEvidence} --strength strong`],
    load: async () => (await import('./acts.ts')).acceptEvidence,
  }),
];

const ofVerdicts: readonly CliCommand[] = [
  command({
    name: 'verdicts propose',
    summary: 'proposes a verdict on a claim of a service; another person approves it',
    details,
    args: { claim },
    options: {
      ...act,
      scale: scaleId.default('truth').describe('The scale of the rating'),
      rating: text('The code of a rating of the scale'),
      rationale: text('The rationale of the rating, in words that readers can follow'),
      reliedOn: citations('Evidence that the rating relies on'),
      setAside: citations('Evidence that was considered and set aside'),
    },
    examples: [
      `verdicts propose ${aClaim} --rating false --rationale It-is-wet. --relied-on ${anEvidence}=A-handbook.`,
    ],
    load: async () => (await import('./acts.ts')).proposeVerdict,
  }),
  command({
    name: 'verdicts approve',
    summary: 'approves the verdict that another person proposed in a service',
    details,
    args: { claim, verdict },
    options: { ...onVersion, comment: text('A comment for the desk').optional() },
    examples: [`verdicts approve ${aClaim} ${aVerdict}`],
    load: async () => (await import('./acts.ts')).approveVerdict,
  }),
  command({
    name: 'verdicts publish',
    summary: 'publishes an approved verdict of a service',
    details: [...details, 'Where a verdict is in force, a public notice says what changes and why.'],
    args: { claim, verdict },
    options: {
      ...onVersion,
      notice: text('The public notice: what changed and why').optional(),
      class: notice.shape.class.optional(),
      cause: changeReason.optional(),
      responsible: responsible.optional(),
    },
    examples: [
      `verdicts publish ${aClaim} ${aVerdict}`,
      `verdicts publish ${aClaim} ${aVerdict} --notice New-records. --class update --cause new-evidence --responsible source`,
    ],
    load: async () => (await import('./acts.ts')).publishVerdict,
  }),
];

const ofDesk: readonly CliCommand[] = [
  command({
    name: 'queue',
    summary: 'lists what waits for the desk of a service, the longest waiting first',
    details,
    options: readList,
    filters: async () => (await import('../../projections/reports/desk-queue/desk-queue.ts')).queueFilters,
    examples: ['queue --kind to-approve', 'queue --assignee me --json'],
    load: async () => (await import('./desk.ts')).listQueue,
  }),
  command({
    name: 'watch',
    summary: 'prints each new event of a service until it is interrupted',
    details: [
      ...details,
      'It goes on after lost connections. With --json each line is an event of the feed.',
    ],
    options: {
      ...act,
      after: position('Begin after this position, not with the next event').optional(),
      types: text('Only events of these types, separated by commas').optional(),
      claim: claim.optional().describe('Only events of this claim'),
      topic: text('Only events of claims with this topic').optional(),
    },
    examples: ['watch --types verdict.published,correction.published', 'watch --after 0 --json'],
    load: async () => (await import('./desk.ts')).watch,
  }),
  command({
    name: 'login',
    summary: 'keeps a key for later commands to a ledger of a service',
    details: [
      'It is read from the terminal or from standard input, since every user of the machine can see a command line.',
      'It is kept in $XDG_CONFIG_HOME/claim-ledger/keys.json (~/.config), which only you can read. CLAIM_LEDGER_KEY comes first.',
    ],
    options: service,
    examples: ['login --url https://ledger.example.org'],
    load: async () => (await import('./login.ts')).login,
  }),
  command({
    name: 'logout',
    summary: 'forgets the key that `login` keeps; the key stays valid',
    options: service,
    examples: ['logout --url https://ledger.example.org'],
    load: async () => (await import('./login.ts')).logout,
  }),
];

/** The commands that act in a service over HTTP, and what its desk looks at. */
export const actCommands: readonly CliCommand[] = [...ofRecording, ...ofVerdicts, ...ofDesk];
