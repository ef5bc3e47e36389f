import { streamOf } from '../domain/deciders.ts';
import { definitionOf, type DomainEvent } from '../domain/events.ts';
import type { Audience } from '../domain/terms/define.ts';
import { judge } from './judge.ts';
import { deciderOf } from './stream-state-cache.ts';
import type { Dependencies, CommandEnvelope } from './command-envelope.ts';

/** What carrying out a wish would record, had it been carried out now. */
export interface DryRunOutcome {
  /** The version that its stream would be at. */
  readonly version: number;
  readonly events: readonly { readonly event: DomainEvent; readonly audience: Audience }[];
}

/**
 * Judges a wish exactly as carrying it out would, and writes nothing. Throws what that would throw before it writes. What
 * happens in between may still make the answer another one.
 */
export type DryRun = (ledger: string, wish: CommandEnvelope) => Promise<DryRunOutcome>;

export const createDryRun =
  (means: Dependencies): DryRun =>
  async (ledger, wish) => {
    const { kind, stream } = streamOf(wish.command);
    const known = await means.known.get(ledger, kind, stream);
    const { base, events } = await judge(means, { ledger, kind, stream, wish }, known);
    const decider = deciderOf(kind);
    const after = events.reduce((state, event) => decider.evolve(state, event, wish.by), base.state);
    return {
      version: base.version + events.length,
      events: events.map((event) => ({
        event,
        audience: decider.audience(definitionOf(event.type).audience, after, event),
      })),
    };
  };
