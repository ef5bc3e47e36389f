import { z } from 'zod';
import { correctedAppearance } from './claim/appearances/state.ts';
import type { Claim } from './claim/claim.ts';
import { claimCommands } from './claim/commands.ts';
import { claimantCommands } from './claimant/commands.ts';
import { ledgerCommands } from './ledger/commands.ts';
import { defineScale } from './scale/scale.ts';
import { sourceCommands } from './source/commands.ts';
import type { StreamKind } from './events.ts';

/** Every command the ledger understands, as seeds and imports write it: one JSON object with its `type`. */
export const command = z.discriminatedUnion('type', [
  ...claimCommands,
  ...sourceCommands,
  ...claimantCommands,
  defineScale,
  ...ledgerCommands,
]);
export type Command = z.output<typeof command>;

/** Another stream that a command speaks of and that must be there. */
export interface Reference {
  readonly kind: StreamKind;
  readonly stream: string;
  readonly pointer: string;
}

/** Fields of a claim's commands that name a stream of that kind. */
const namedStreams = ['claimant', 'source'] as const;

/**
 * What must be on record before the command can be judged. Streams are never deleted, so a check is valid for ever.
 * The rule goes by the names of fields, so that it holds for a new command as well.
 */
export const referencesOf = (command: Command): Reference[] => {
  if (command.type === 'merge-claimant')
    return [{ kind: 'claimant', stream: command.into, pointer: '#/into' }];
  if (command.type === 'merge-source') return [{ kind: 'source', stream: command.into, pointer: '#/into' }];
  if (!('claim' in command)) return [];
  const fields: Readonly<Record<string, unknown>> = command;
  return namedStreams.flatMap((kind) => {
    const stream = fields[kind];
    return typeof stream === 'string' ? [{ kind, stream, pointer: `#/${kind}` }] : [];
  });
};

/** The source that a command quotes. `decide` needs its captured text. */
export const quotedSource = (command: Command, state: unknown): string | undefined => {
  switch (command.type) {
    case 'offer-evidence':
    case 'record-appearance':
      return command.quote === undefined ? undefined : command.source;
    case 'correct-appearance': {
      const claim = state as Claim;
      const item = claim.kind === 'absent' ? undefined : claim.appearances[command.appearance];
      if (item === undefined) return undefined;
      const { quote, source } = correctedAppearance(item, command);
      return quote === undefined ? undefined : source;
    }
    default:
      return undefined;
  }
};
