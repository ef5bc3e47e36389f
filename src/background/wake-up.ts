/** Options of one wait for a wake-up. */
export interface WaitingCall {
  /** The count from before the caller looked for work. A later wake-up ends the wait at once. */
  readonly seen: number;
  /** The longest wait, in milliseconds. */
  readonly maxMs: number;
  /** Ends the wait when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** False if the wait must not keep the process alive. */
  readonly ref?: boolean | undefined;
}

/**
 * A condition variable with a counter. It signals that there may be work, not which. A waiter reads the count, looks
 * for work, and then waits for a higher count. A boolean flag would lose a wake-up between the look and the wait.
 */
export interface WakeUp {
  /** The number of wake-ups so far. */
  count(): number;
  /** Ends every pending wait. */
  wake(): void;
  /** Resolves to true after a wake-up, and to false on timeout or abort. It never rejects. */
  wait(waiting: WaitingCall): Promise<boolean>;
}

export const createWakeUp = (): WakeUp => {
  let count = 0;
  const waiters = new Set<() => void>();
  return {
    count: () => count,
    wake: () => {
      count += 1;
      for (const each of [...waiters]) each();
    },
    wait: ({ seen, maxMs, signal, ref = true }) =>
      new Promise((resolve) => {
        if (count > seen || signal?.aborted === true) {
          resolve(count > seen);
          return;
        }
        const end = (isWoken: boolean): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
          waiters.delete(wakeUp);
          resolve(isWoken);
        };
        const wakeUp = (): void => end(true);
        const giveUp = (): void => end(false);
        const timer = setTimeout(giveUp, maxMs);
        if (!ref) timer.unref();
        signal?.addEventListener('abort', giveUp);
        waiters.add(wakeUp);
      }),
  };
};

/** Creates one wake-up per key on first use. They are never dropped, because the keys are the few ledgers. */
export const createWakeUps = (): ((key: string) => WakeUp) => {
  const all = new Map<string, WakeUp>();
  return (key) => {
    const wakeUp = all.get(key) ?? createWakeUp();
    all.set(key, wakeUp);
    return wakeUp;
  };
};
