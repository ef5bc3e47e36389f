import { z } from 'zod';
import { command, type CliCommand } from '../program/command.ts';
import { duration, entries, flag, ledger, text } from '../program/options.ts';

/** The commands for the verifiable log. */
export const logCommands: readonly CliCommand[] = [
  command({
    name: 'verify',
    summary: 'checks a proof of a claim’s public record, without a server, a database or a network',
    details: ['The exit code is the verdict: 0 VERIFIED, 1 INVALID, 2 INCOMPLETE, 3 UNTRUSTED.'],
    document: 'docs/verifying.md',
    args: { file: text('The proof, as /claims/{claim}/proof gives it') },
    options: {
      policy: text('The file with the keys to trust, as /log/policy gave it once'),
      since: text('A checkpoint that you kept: the log must have grown out of it').optional(),
      maxAge: duration('How old the checkpoint may be, as its witnesses tell'),
      json: flag('Print the verdict as JSON'),
    },
    examples: ['verify proof.ndjson --policy policy.txt --max-age 1d'],
    load: async () => (await import('./verify.ts')).verify,
  }),
  command({
    name: 'log adopt',
    summary: 'lets the signer go on from a checkpoint that others kept',
    details: [
      'Needed if the signer has lost its mark. Size and root are lines 2 and 3 of a checkpoint that a reader, a mirror or a witness kept.',
      'It is refused if the log here did not grow out of that checkpoint.',
    ],
    document: 'docs/verifying.md',
    args: { size: entries('The number of entries of that checkpoint'), root: text('Its root, in base64') },
    options: {
      ledger,
      log: z.enum(['events', 'heads']).default('events').describe('The log: of events, or of heads'),
    },
    examples: ['log adopt 412 w0rhRaRACh4LfpHeogTeCJu4abzst5CBU0kNjMD6P+c='],
    load: async () => (await import('./adopt.ts')).adopt,
  }),
];
