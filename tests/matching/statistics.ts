/** Numbers over many answers, as the evaluation prints them. */

export const shown = (value: number): string => value.toFixed(3);

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

/** The 95 % interval of a mean by bootstrap. The random numbers are the same in every run. */
export const interval = (values: readonly number[]): string => {
  let state = 42;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const means = Array.from({ length: 1000 }, () =>
    meanOf(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).toSorted((one, other) => one - other);
  return `${shown(meanOf(values))} [${shown(means[25] ?? 0)}, ${shown(means[975] ?? 0)}]`;
};

/** The value of an order: 1 for the right claim in the first place, 1/5 in the fifth, 0 beyond. */
export const precisionOf = (order: readonly { readonly id: string }[], right: string): number => {
  const at = order.slice(0, 5).findIndex(({ id }) => id === right);
  return at < 0 ? 0 : 1 / (at + 1);
};
