import type { Command } from './commands.ts';
import type { StreamKind } from './deciders.ts';

/** Another stream that a command speaks of and that must be there. */
export interface Reference {
  readonly kind: StreamKind;
  readonly stream: string;
  readonly pointer: string;
}

/** What must be on record before the command can be judged. Streams are never deleted, so once there is for ever there. */
export const referencesOf = (command: Command): Reference[] => {
  switch (command.type) {
    case 'offer-evidence':
      return [{ kind: 'source', stream: command.source, pointer: '#/source' }];
    case 'request-reply':
      return [{ kind: 'claimant', stream: command.claimant, pointer: '#/claimant' }];
    case 'record-appearance':
      return [
        { kind: 'claimant', stream: command.claimant, pointer: '#/claimant' },
        ...(command.source === undefined
          ? []
          : [{ kind: 'source' as const, stream: command.source, pointer: '#/source' }]),
      ];
    case 'correct-appearance':
      return [
        ...(command.claimant === undefined
          ? []
          : [{ kind: 'claimant' as const, stream: command.claimant, pointer: '#/claimant' }]),
        ...(typeof command.source === 'string'
          ? [{ kind: 'source' as const, stream: command.source, pointer: '#/source' }]
          : []),
      ];
    case 'merge-claimant':
      return [{ kind: 'claimant', stream: command.into, pointer: '#/into' }];
    default:
      return [];
  }
};
