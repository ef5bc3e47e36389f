/**
 * How often partitions are checked, in positions. A partition has ten million positions and two are created ahead, so
 * every millionth is early enough.
 */
const partitionMark = 1_000_000;

/** Whether these events cross a mark at which partitions are checked. */
export const isTimeForPartitions = (events: readonly { readonly position: number }[]): boolean =>
  events.some((event) => event.position % partitionMark === 0);
