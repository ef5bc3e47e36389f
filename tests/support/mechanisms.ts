/** Errors about the state of the database, which are mapped to their own answers. */
export const databaseErrors = ['src/database/limiter.ts', 'src/database/unavailable.ts'];

/** The mechanisms of background work. They know nothing of ours, so every layer may stand on them. */
export const loop = 'src/background/run-until-aborted.ts';
export const wakeUp = 'src/background/wake-up.ts';
export const lease = 'src/background/lease.ts';
export const turns = 'src/background/turns.ts';
export const consumer = 'src/background/consumer.ts';
export const jointPoll = 'src/background/joint-poll.ts';

/** The base of errors that keep the service from starting. */
export const notReady = 'src/settings/not-ready.ts';

export const services = 'src/http/services.ts';
