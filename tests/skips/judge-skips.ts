interface AllowedSkip {
  /** What the test says of why it is skipped. */
  readonly reason: RegExp;
  /** The one test that may be, where the reason is not of the machine itself. */
  readonly test?: string;
}

/** The skips that are let pass. What is skipped was not checked, so that every other one makes a run red. */
export const allowedSkips: readonly AllowedSkip[] = [
  // Of the machine, asked of the kernel: on Linux as root nothing is skipped for them.
  { reason: /^needs \/proc$/ },
  { reason: /^only root runs the server as another user$/ },
  // Of programs by others. CI installs them where it can, and says where it cannot.
  { reason: /^(varnishd|nginx|openssl|chromium|python3|mypy|go with golang\.org\/x\/mod) is not installed$/ },
  // Of data that is not ours to pass on.
  {
    reason: /^there is no \S+ here$/,
    test: 'published fact-checks are imported once, and their export restores soundly',
  },
  {
    reason: /^the four documents do not lie beside this checkout/,
    test: 'the seed holds against the documents it was written from',
  },
  {
    reason: /^the vectors of the verifiable log do not lie beside this checkout/,
    test: 'the bytes of the verifiable log are those of other programs',
  },
  {
    reason: /^the vectors of the verifiable log do not lie beside this checkout/,
    test: 'every bundle of the vectors gets the verdict that it must get',
  },
];

export interface Skip {
  readonly test: string;
  readonly reason: string;
}

/** Everything that TAP says was skipped, or left to be done, at whatever depth. */
export const skipsIn = (tap: string): Skip[] =>
  [...tap.matchAll(/^ *(?:not )?ok \d+(?: - (.*?))?(?<!\\) # (?:SKIP|TODO)\b *(.*)$/gim)].map(
    ([, test = '', reason = '']) => ({ test, reason: reason.trim() }),
  );

export const isAllowed = ({ test, reason }: Skip): boolean =>
  allowedSkips.some((each) => each.reason.test(reason) && (each.test === undefined || each.test === test));
