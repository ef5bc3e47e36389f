import type { ClaimCommandOf } from '../../src/domain/claim/commands.ts';
import { deciderOf, fold } from '../../src/commands/stream-state-cache.ts';
import type { Receipt } from '../../src/commands/outcomes.ts';
import type { CommandEnvelope } from '../../src/commands/command-envelope.ts';
import type { StreamKind } from '../../src/domain/events.ts';
import type { Command } from '../../src/domain/commands.ts';
import { truthScale } from '../../src/domain/scale/scale.ts';
import type { Actor } from '../../src/domain/terms/actor.ts';
import { newId } from '../../src/event-store/new-id.ts';
import type { OpenCore } from './core.ts';

export const person = (name: string): Actor => ({
  kind: 'person',
  member: newId('member'),
  key: newId('key'),
  name,
});
export const ana = person('Ana');
export const ben = person('Ben');

/** Executes a command as Ana, at any version. */
export const give = (
  core: Pick<OpenCore, 'handle'>,
  command: Command,
  envelope: Partial<Omit<CommandEnvelope, 'command'>> = {},
): Promise<Receipt> => core.handle('main', { command, by: ana, ...envelope });

export const recorded = async (core: OpenCore, wording = 'Water boils at 90 °C.'): Promise<string> => {
  const claim = newId('claim');
  await give(core, { type: 'record-claim', claim, wording, language: 'en' });
  return claim;
};

export const registered = async (core: OpenCore): Promise<string> => {
  const source = newId('source');
  await give(core, { type: 'register-source', source, title: 'A handbook', kind: 'reference' });
  return source;
};

export const withScale = (core: OpenCore): Promise<Receipt> => give(core, truthScale);

export const note = (claim: string, text = 'a note'): Command => ({
  type: 'add-note',
  claim,
  note: newId('note'),
  text,
});

export const offer = (
  claim: string,
  source: string,
  evidence = newId('evidence'),
): ClaimCommandOf<'offer-evidence'> => ({
  type: 'offer-evidence',
  claim,
  evidence,
  source,
  stance: 'refutes',
  finding: 'It boils at 100 °C.',
});

export const accept = (claim: string, evidence: string): Command => ({
  type: 'accept-evidence',
  claim,
  evidence,
  strength: 'strong',
});

export const propose = (claim: string, evidence: string, verdict = newId('verdict')): Command => ({
  type: 'propose-verdict',
  claim,
  verdict,
  scale: 'truth',
  rating: 'false',
  rationale: 'The handbook says otherwise.',
  reliedOn: [{ evidence, reason: 'A reference work.' }],
  setAside: [],
});

/** The snapshot of a stream and the fold of its events, which must be equal. */
export const bothStates = async ({ log }: OpenCore, kind: StreamKind, stream: string) => {
  const events = await log.stream('main', stream, 0);
  const decider = deciderOf(kind);
  const folded = decider.snapshot(fold(kind, decider.initial, events));
  const kept = await log.snapshot('main', stream);
  return {
    kept: { version: kept?.version, state: kept?.state },
    folded: { version: events.length, state: JSON.parse(JSON.stringify(folded)) as unknown },
  };
};
