const dayMs = 86_400_000;

/** A clock that runs like the real one and can be advanced. */
export const movedClock = () => {
  let aheadMs = 0;
  const clock = (): string => new Date(Date.now() + aheadMs).toISOString();
  return {
    clock,
    /** The time in a number of days. */
    inDays: (days: number): string => new Date(Date.now() + aheadMs + days * dayMs).toISOString(),
    forward: (days: number): void => {
      aheadMs += days * dayMs;
    },
  };
};
