import { parseArgs } from 'node:util';

/** The parts of a run. Each ends when its number is reached, or when the time is over. */
export interface SoakOptions {
  /** kill -9 of the service under load. */
  readonly kills: number;
  /** kill -9 of every process of the database server under load, while the service lives. */
  readonly postgresKills: number;
  /** Commands appended to the store by two processes, one of which is killed now and then. */
  readonly appends: number;
  readonly minutes: number;
}

const options = {
  kills: { type: 'string', default: '20' },
  'postgres-kills': { type: 'string', default: '5' },
  appends: { type: 'string', default: '20000' },
  minutes: { type: 'string', default: '60' },
} as const;

export const readSoakOptions = (words: string[]): SoakOptions => {
  const { values } = parseArgs({ args: words, options });
  const number = (name: keyof typeof values): number => {
    const value = Number(values[name]);
    if (!(value >= 0)) throw new Error(`--${name} is a number`);
    return value;
  };
  return {
    kills: number('kills'),
    postgresKills: number('postgres-kills'),
    appends: number('appends'),
    minutes: number('minutes'),
  };
};

export interface Totals {
  kills: number;
  postgresKills: number;
  /** Acknowledged commands. */
  appends: number;
  /** Events that followers received. */
  followed: number;
  /** Acknowledged commands that are missing in the log. */
  lost: number;
  /** Commands that are in the log more than once. */
  duplicated: number;
  /** Events that a follower missed, or received out of order. */
  skipped: number;
}

export const nothing = (): Totals => ({
  kills: 0,
  postgresKills: 0,
  appends: 0,
  followed: 0,
  lost: 0,
  duplicated: 0,
  skipped: 0,
});
