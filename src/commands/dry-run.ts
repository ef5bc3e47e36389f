import { streamOf } from '../domain/deciders.ts';
import { definitionOf, type DomainEvent, type StreamKind } from '../domain/events.ts';
import type { Audience } from '../domain/terms/define.ts';
import { itemsOf } from '../domain/items.ts';
import { judgeAct } from './judge-act.ts';
import { idTaken } from './outcomes.ts';
import { deciderOf } from './stream-state-cache.ts';
import type { Dependencies, CommandEnvelope } from './command-envelope.ts';

/** What a command would record if it were executed now. */
export interface DryRunOutcome {
  /** The version that the stream would reach. */
  readonly version: number;
  /** The events of all streams with the audience of each, in the order in which they would be recorded. */
  readonly events: readonly { readonly event: DomainEvent; readonly audience: Audience }[];
}

/**
 * Judges a command as `HandleCommand` does, and writes nothing. It throws `Refused` or `StaleVersion` as the execution
 * would before its append. Other commands may change the outcome before the real execution.
 */
export type DryRun = (ledger: string, envelope: CommandEnvelope) => Promise<DryRunOutcome>;

/** Creates the dry run from the same dependencies as the execution. */
export const createDryRun =
  (dependencies: Dependencies): DryRun =>
  async (ledger, envelope) => {
    const { kind, stream } = streamOf(envelope.command);
    const cached = await dependencies.streamStates.get(ledger, kind, stream);
    const { base, events, beside } = await judgeAct(dependencies, { ledger, kind, stream, envelope }, cached);
    const items = events.flatMap(itemsOf).filter((item) => envelope.fresh?.includes(item) !== true);
    const taken = items.length === 0 ? undefined : await dependencies.log.taken(ledger, stream, items);
    if (taken !== undefined) throw idTaken(taken);
    const told = (
      of: StreamKind,
      happened: readonly DomainEvent[],
      before: unknown,
    ): DryRunOutcome['events'] => {
      const decider = deciderOf(of);
      const after = happened.reduce((state, event) => decider.evolve(state, event, envelope.by), before);
      return happened.map((event) => ({
        event,
        audience: decider.audience(definitionOf(event.type).audience, after, event),
      }));
    };
    return {
      version: base.version + events.length,
      // Events of other streams are recorded first, as in `log.append_together`.
      events: [
        ...beside.flatMap((each) => told(each.kind, each.events, each.state)),
        ...told(kind, events, base.state),
      ],
    };
  };
