/** The progress of a long operation. */
export interface Progressing {
  /** From 0 to 1; undefined if the total is unknown. */
  readonly share: number | undefined;
  /** The amount of work done, with its unit: `12,000 lines`. */
  readonly done: number;
  readonly what: string;
}

export interface ProgressLine {
  /** Removes the bar from the terminal. */
  stop(): void;
}

const barCharacters = 24;
const onTerminalEveryMs = 200;
const elsewhereEveryMs = 5_000;

const counted = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

const bar = (share: number): string => {
  const full = Math.round(share * barCharacters);
  return `${'█'.repeat(full)}${'░'.repeat(barCharacters - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
};

const left = (share: number, seconds: number): string => {
  const remaining = Math.ceil((seconds / share) * (1 - share));
  return remaining >= 120 ? `${Math.ceil(remaining / 60)} min left` : `${remaining} s left`;
};

const sentence = ({ share, done, what }: Progressing, seconds: number, withBar: boolean): string =>
  [
    ...(share === undefined ? [] : [withBar ? bar(share) : `${Math.floor(share * 100)} %`]),
    `${counted.format(done)} ${what}`,
    `${counted.format(done / Math.max(seconds, 0.001))}/s`,
    ...(share === undefined || share < 0.01 ? [] : [left(share, seconds)]),
  ].join(' · ');

/**
 * Shows a progress bar on standard error. Without a terminal it prints a plain line from time to time, for readable
 * logs.
 */
export const startProgressLine = (look: () => Progressing): ProgressLine => {
  const { stderr } = process;
  const began = performance.now();
  const say = (): void => {
    const text = sentence(look(), (performance.now() - began) / 1_000, stderr.isTTY);
    stderr.write(stderr.isTTY ? `\r${text}\u001b[K` : `${text}\n`);
  };
  const timer = setInterval(say, stderr.isTTY ? onTerminalEveryMs : elsewhereEveryMs);
  return {
    stop: () => {
      clearInterval(timer);
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
};
