import type { Source } from '../../src/domain/source/source.ts';
import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/domain/claim/claim.ts';
import { type Command, referencesOf } from '../../src/domain/commands.ts';
import { deciders, ledgerStream, scaleStream, streamOf, type Decider } from '../../src/domain/deciders.ts';
import type { DomainEvent } from '../../src/domain/events.ts';
import { emptyLedger, type Ledger } from '../../src/domain/ledger/ledger.ts';
import { roleNeeded } from '../../src/domain/ledger/may.ts';
import { mayActAs } from '../../src/domain/ledger/members.ts';
import { type Scale, truthScale } from '../../src/domain/scale/scale.ts';
import { memberActor, system, type Actor } from '../../src/domain/terms/actor.ts';
import { isRefusal } from '../../src/domain/terms/refusal.ts';
import { parseSeedLine, type SeedLine } from '../../src/transfer/import/seed-line.ts';

export const seedName = 'peru';

/** The lines of the seed as written, each one JSON. */
export const writtenLines: readonly string[] = readFileSync(
  new URL('../../seeds/peru.jsonl', import.meta.url),
  'utf8',
)
  .replace(/\n$/, '')
  .split('\n');

/** An event, its actor, and its stream. */
export interface Happened {
  readonly by: Actor;
  readonly stream: string;
  readonly event: DomainEvent;
}

/** The result of a whole seed in the core: all events, and each complaint with the number of its line. */
export interface Judged {
  readonly happened: readonly Happened[];
  readonly complaints: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
}

type AnyDecider = Decider<Command, unknown, DomainEvent>;
const deciderFor = (command: Command): AnyDecider => deciders[streamOf(command).kind];

/** A ledger in memory: the state of every stream that has events. */
class Memory {
  readonly states = new Map<string, unknown>();
  readonly happened: Happened[] = [];

  get ledger(): Ledger {
    return (this.states.get(ledgerStream) as Ledger | undefined) ?? emptyLedger;
  }

  stateFor(command: Command): unknown {
    return this.states.get(streamOf(command).stream) ?? deciderFor(command).initial;
  }

  /** The answer of the core, after the checks made before it: the key, the role and the references. */
  give({ by, key, command }: SeedLine): string | undefined {
    const actor = this.actorFor(by, key);
    if (actor === undefined) return `${by} has no key ${String(key)}`;
    if (!this.mayGive(actor, command)) return `${by} may not ${command.type}`;
    const missing = referencesOf(command).find(({ stream }) => !this.states.has(stream));
    if (missing !== undefined) return `${missing.pointer} is not on record`;
    return this.decide(command, actor);
  }

  private decide(command: Command, by: Actor): string | undefined {
    const decider = deciderFor(command);
    const decision = decider.decide(command, this.stateFor(command), {
      by,
      at: '2026-11-22T00:00:00.000Z',
      policy: this.ledger.policy,
      scale: this.scaleFor(command),
      others: this.others(command),
      sources: this.ofKind<Source>('source_'),
    });
    if (isRefusal(decision)) return `${decision.refused}: ${decision.detail}`;
    const { stream } = streamOf(command);
    for (const event of decision) {
      this.states.set(stream, decider.evolve(this.states.get(stream) ?? decider.initial, event, by));
      this.happened.push({ by, stream, event });
    }
    return undefined;
  }

  private ofKind<S>(prefix: string): Map<string, S> {
    return new Map([...this.states].filter(([stream]) => stream.startsWith(prefix)) as [string, S][]);
  }

  /** Only what a relation can reach from the other claim: here the other claim alone. */
  private others(command: Command): Map<string, Claim> {
    const other = 'to' in command ? command.to : 'into' in command ? command.into : undefined;
    const known = other === undefined ? undefined : this.states.get(other);
    return new Map(known === undefined || other === undefined ? [] : [[other, known as Claim]]);
  }

  private actorFor(by: string, key: string | undefined): Actor | undefined {
    if (by === 'system') return system;
    const member = this.ledger.members[by];
    if (member === undefined || key === undefined || this.ledger.keys[key]?.member !== by) return undefined;
    return memberActor({ kind: member.kind, member: by, key, name: member.name });
  }

  private mayGive(actor: Actor, command: Command): boolean {
    const held = 'member' in actor ? this.ledger.members[actor.member]?.role : 'admin';
    return held !== undefined && mayActAs(held, roleNeeded[command.type]);
  }

  private scaleFor(command: Command): Scale | undefined {
    const name =
      command.type === 'publish-verdict' ||
      command.type === 'embargo-verdict' ||
      command.type === 'release-verdict'
        ? scaleOfProposal(this.stateFor(command) as Claim, command.verdict)
        : 'scale' in command
          ? command.scale
          : undefined;
    return name === undefined ? undefined : (this.states.get(scaleStream(name)) as Scale | undefined);
  }
}

const scaleOfProposal = (claim: Claim, verdict: string): string | undefined =>
  claim.kind === 'absent' ? undefined : claim.verdicts[verdict]?.proposal.rating.scale;

/** Gives the lines to the core in order, after the initial content of a new ledger. */
export const judge = (lines: readonly string[]): Judged => {
  const memory = new Memory();
  const complaints: string[] = [];
  const complain = (line: number | string, what: string | undefined): void => {
    if (what !== undefined) complaints.push(`line ${line}: ${what}`);
  };
  complain('0 (the first scale)', memory.give({ by: 'system', command: truthScale }));
  for (const [index, text] of lines.entries()) {
    const { line, problems } = parseSeedLine(seedName, text);
    complain(index + 1, line === undefined ? problems.join('; ') : memory.give(line));
  }
  const claims = [...memory.states].filter(([stream]) => stream.startsWith('claim_'));
  return { happened: memory.happened, complaints, claims: new Map(claims as [string, Claim][]) };
};

/** The events of one type, each with its actor. */
export const eventsOf = <T extends DomainEvent['type']>({ happened }: Judged, type: T) =>
  happened.flatMap(({ by, stream, event }) =>
    event.type === type
      ? [{ by, stream, data: event.data as Extract<DomainEvent, { type: T }>['data'] }]
      : [],
  );
