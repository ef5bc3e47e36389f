/** Partitions hold ten million positions and two are always ahead, so a look at every millionth is early enough. */
const partitionMark = 1_000_000;

/** Whether it is time to look whether a partition has to be made, after these events. */
export const isTimeForPartitions = (events: readonly { readonly position: number }[]): boolean =>
  events.some((event) => event.position % partitionMark === 0);
