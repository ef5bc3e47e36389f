/** How long and how often to measure, in milliseconds and runs. */
export interface Pace {
  readonly runs: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

export const fullPace: Pace = { runs: 5, warmUpMs: 1_500, measureMs: 4_000 };
/** For trials during tuning; its figures prove nothing. */
export const quickPace: Pace = { runs: 1, warmUpMs: 800, measureMs: 2_000 };

/** One line of the table of results. */
export interface Line {
  readonly row: string;
  readonly work: string;
  readonly flush: string;
  readonly ours: string;
  readonly against: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly goal: string;
  readonly reached: boolean | undefined;
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** Measures the candidates in turns, so that other load on the machine affects all of them alike. */
export const inTurns = async <Name extends string>(
  { runs }: Pace,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> => {
  const names = Object.keys(measures) as Name[];
  const found = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const name of names) found.get(name)?.push(await measures[name]());
  return Object.fromEntries(names.map((name) => [name, median(found.get(name) ?? [])])) as Record<
    Name,
    number
  >;
};

/** Operations per second at a fixed concurrency. Each operation gets the number of its worker. */
export const inFlight = async (
  atOnce: number,
  { warmUpMs, measureMs }: Pace,
  work: (worker: number, turn: number) => Promise<unknown>,
): Promise<number> => {
  const begin = performance.now() + warmUpMs;
  const end = begin + measureMs;
  let done = 0;
  const worker = async (n: number): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      await work(n, turn);
      const now = performance.now();
      if (now > end) return;
      if (now > begin) done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, n) => worker(n)));
  return (done / measureMs) * 1_000;
};

export const perSecond = (number: number): string => `${Math.round(number).toLocaleString('en')}/s`;

/** Measurements of this project and of another one. */
export interface Compared {
  readonly row: string;
  readonly work: string;
  readonly flush: string;
  readonly ours: number;
  readonly against: string;
  readonly theirs: number;
  readonly atLeast: number;
}

/** A line with the ratio of both speeds. */
export const ratioLine = ({ ours, theirs, atLeast, ...rest }: Compared): Line => {
  const ratio = ours / theirs;
  return {
    ...rest,
    ours: perSecond(ours),
    theirs: perSecond(theirs),
    ratio: `${ratio.toPrecision(3)}×`,
    goal: `≥ ${String(atLeast)}×`,
    reached: ratio >= atLeast,
  };
};
