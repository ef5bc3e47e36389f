import type { Command } from '../../src/domain/commands.ts';
import type { Decider } from '../../src/domain/deciders.ts';
import type { DomainEvent } from '../../src/domain/events.ts';
import type { Actor } from '../../src/domain/terms/actor.ts';

/** The state as `commands/` gives it to `decide`: the cached state, and the missing items that the command needs. */
export const withItemsAtHand = (
  decider: Decider<Command, unknown, DomainEvent>,
  known: unknown,
  priorEvents: readonly { event: DomainEvent; by: Actor }[],
  command: Command,
): unknown => {
  const asked = new Set<string>();
  let atHand = known;
  for (;;) {
    const missing = decider
      .itemsNeeded(command, atHand)
      .filter((item) => !asked.has(item) && !decider.isAtHand(atHand, item));
    if (missing.length === 0) return atHand;
    for (const item of missing) asked.add(item);
    const events = priorEvents
      .filter(({ event }) => missing.includes(decider.itemOf(event) ?? ''))
      .map(({ event, by: actor }) => ({ ...event, actor }));
    atHand = decider.withItems(atHand, events);
  }
};
