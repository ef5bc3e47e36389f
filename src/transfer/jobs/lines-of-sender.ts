import { strictJsonOfLine } from '../../validation/strict-json.ts';
import { createTurns } from '../../background/turns.ts';
import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import type { Command } from '../../domain/commands.ts';
import { ledgerStream } from '../../domain/deciders.ts';
import { roleOfKey } from '../../domain/ledger/keys.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { mayActAs } from '../../domain/ledger/members.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { actorInLedger } from '../import/actor-in-ledger.ts';
import { unitOf, type Unit } from '../import/unit.ts';
import type { Line } from '../lines/lines.ts';
import { aliasIdsWrittenOut, namespaceOfSender } from '../import/aliases.ts';
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
 * of a line, so the same file is recognised under another key. An id that was made of an alias can be written out only if
 * it is on record. Otherwise a sender could compute the ids of another sender's aliases and take them first.
 */
export async function* linesOfSender(
  { member, key }: Sender,
  name: string,
  lines: AsyncIterable<Line>,
  isOnRecord: (id: string) => Promise<boolean>,
): AsyncGenerator<Unit, void, void> {
  const turn = createTurns();
  for await (const { number, text, problem } of lines) {
    await turn();
    if (problem !== undefined) yield { number, text, lines: [], problems: [problem] };
    else if (text.trim() !== '')
      yield unitOf(number, text, [await parsed(name, text, member, key, isOnRecord)]);
  }
}

const parsed = async (
  name: string,
  text: string,
  member: string,
  key: string,
  isOnRecord: (id: string) => Promise<boolean>,
): Promise<ParsedSeedLine> => {
  const json = strictJsonOfLine(text);
  if ('problem' in json) return { problems: [json.problem] };
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: ['not a JSON object'] };
  if ('by' in value || 'key' in value)
    return {
      problems: ['over HTTP the sender of the file is the author of every command: leave out “by” and “key”'],
    };
  const { line, problems } = parseSeedValue(namespaceOfSender(member, name), { ...value, by: member, key });
  if (line === undefined) return { problems };
  if (forbiddenTypes.has(line.command.type))
    return { problems: [`${line.command.type} cannot be imported over HTTP`] };
  for (const id of aliasIdsWrittenOut(value))
    if (!(await isOnRecord(id)))
      return { problems: [`the id ${id} is not on record, and only an alias can make it: write the alias`] };
  return { line: { by: member, command: line.command } };
};

/** The rights of the sender ended, so nothing more of the import is executed. */
export class SenderRightsEnded extends Error {
  override readonly name = 'SenderRightsEnded';
}

/**
 * Throws `SenderRightsEnded` unless the key of the upload may still import. The members and keys are those of the
 * cache, which is never older than a second.
 */
export const requireSender = async (
  streamStates: StreamStateCache,
  ledger: string,
  { key }: Sender,
  at: string,
): Promise<void> => {
  const state = (await streamStates.get(ledger, 'ledger', ledgerStream)).state as Ledger;
  const role = roleOfKey(state, key, at);
  if (role === undefined)
    throw new SenderRightsEnded('The key that it was sent with does not work any more.');
  if (!mayActAs(role, 'contributor'))
    throw new SenderRightsEnded(`The key that it was sent with has only the role ${role} now.`);
};

/**
 * Determines the actor: the sender or its machine. The key of the upload is checked for every line, so a revoked key
 * ends the import.
 */
export const createLinesOfSender =
  (streamStates: StreamStateCache, ledger: string, sender: Sender, clock: () => string) =>
  async ({ command }: SeedLine): Promise<Actor> => {
    await requireSender(streamStates, ledger, sender, clock());
    const { member, key, machineMade } = sender;
    const actor = await actorInLedger(streamStates, ledger, { by: member, key, command });
    return machineMade && actor.kind === 'person' ? { ...actor, kind: 'program' } : actor;
  };
