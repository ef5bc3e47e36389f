import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { Refused } from '../../commands/outcomes.ts';
import type { Command } from '../../domain/commands.ts';
import { ledgerStream } from '../../domain/deciders.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { refuse } from '../../domain/terms/refusal.ts';
import { actorInLedger } from '../import/actor-in-ledger.ts';
import { unitOf, type Unit } from '../import/unit.ts';
import type { Line } from '../lines/lines.ts';
import { namespaceOfSender } from '../import/aliases.ts';
import { parseSeedValue, type ParsedSeedLine, type SeedLine } from '../import/seed-line.ts';
import type { Sender } from './store.ts';

/**
 * Commands that cannot be imported: those of the system, and those that create a key. A key is shown once in an answer
 * and never comes from outside.
 */
const forbiddenTypes: ReadonlySet<Command['type']> = new Set([
  'release-verdict',
  'lapse-reply',
  'issue-key',
  'rotate-key',
  'create-ledger',
]);

/**
 * The lines of an upload, each a command of its sender. Over HTTP a line cannot name another actor. The key is not part
 * of a line, so the same file is recognised under another key.
 */
export async function* linesOfSender(
  { member, key }: Sender,
  name: string,
  lines: AsyncIterable<Line>,
): AsyncGenerator<Unit, void, void> {
  for await (const { number, text, problem } of lines) {
    if (problem !== undefined) yield { number, text, lines: [], problems: [problem] };
    else if (text.trim() !== '') yield unitOf(number, text, [parsed(name, text, member, key)]);
  }
}

const parsed = (name: string, text: string, member: string, key: string): ParsedSeedLine => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [`not JSON: ${(error as Error).message}`] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: ['not a JSON object'] };
  if ('by' in value || 'key' in value)
    return { problems: ['over HTTP whoever sends the file gives every command: leave by and key out'] };
  const { line, problems } = parseSeedValue(namespaceOfSender(member, name), { ...value, by: member, key });
  if (line === undefined) return { problems };
  if (forbiddenTypes.has(line.command.type))
    return { problems: [`${line.command.type} cannot be imported over HTTP`] };
  return { line: { by: member, command: line.command } };
};

/**
 * Determines the actor: the sender or its machine. The key of the upload is checked for every line, so a revoked key
 * refuses the remaining lines.
 */
export const createLinesOfSender =
  (
    streamStates: StreamStateCache,
    ledger: string,
    { member, key, machineMade }: Sender,
    clock: () => string,
  ) =>
  async ({ command }: SeedLine): Promise<Actor> => {
    const { keys } = (await streamStates.get(ledger, 'ledger', ledgerStream)).state as Ledger;
    const issued = keys[key];
    if (issued === undefined || (issued.expiresAt !== undefined && issued.expiresAt <= clock()))
      throw new Refused(refuse('unknown-key', 'The key that it was sent with does not work any more.'));
    const actor = await actorInLedger(streamStates, ledger, { by: member, key, command });
    return machineMade && actor.kind === 'person' ? { ...actor, kind: 'program' } : actor;
  };
