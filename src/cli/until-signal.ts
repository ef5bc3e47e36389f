import { NotDone } from './failures.ts';

/**
 * Runs a long operation that a signal cancels. The operation cleans up and fails with the signal's name. A second
 * signal ends the process at once, which loses nothing.
 */
export const untilSignal = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals): void =>
    stopping.abort(new NotDone(`Ended by ${name}; nothing has changed.`));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.once(name, stop);
  try {
    return await work(stopping.signal);
  } catch (error) {
    throw stopping.signal.aborted ? stopping.signal.reason : error;
  } finally {
    for (const name of signals) process.off(name, stop);
  }
};
