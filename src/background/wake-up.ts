/** One wait for a wake-up. */
export interface WaitingCall {
  /** The count that was read before the caller looked for work. A wake-up since then ends the wait at once. */
  readonly seen: number;
  /** How long to wait at most, in milliseconds. */
  readonly maxMs: number;
  /** Ends the wait when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** False where the wait alone does not keep the process alive. */
  readonly ref?: boolean | undefined;
}

/**
 * A condition variable with a counter: it says that there may be something to do, and never what. Waiters read the
 * count, look for work, and wait only for wake-ups after that count. A flag would lose the one that comes in between.
 */
export interface WakeUp {
  /** How often it was woken so far. */
  count(): number;
  /** Ends every wait that is under way. */
  wake(): void;
  /** Resolves true once it is woken, and false when the time is over or the signal aborts. It never rejects. */
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

/** One wake-up for each key, made when it is first asked for. Keys are ledgers, so they are few and are never dropped. */
export const createWakeUps = (): ((key: string) => WakeUp) => {
  const all = new Map<string, WakeUp>();
  return (key) => {
    const wakeUp = all.get(key) ?? createWakeUp();
    all.set(key, wakeUp);
    return wakeUp;
  };
};
