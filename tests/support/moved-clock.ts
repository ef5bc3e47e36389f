const dayMs = 86_400_000;

/** A clock that runs as the real one does, and can be put forward. */
export const movedClock = () => {
  let aheadMs = 0;
  const clock = (): string => new Date(Date.now() + aheadMs).toISOString();
  return {
    clock,
    /** The time it will be in so many days. */
    inDays: (days: number): string => new Date(Date.now() + aheadMs + days * dayMs).toISOString(),
    forward: (days: number): void => {
      aheadMs += days * dayMs;
    },
  };
};
