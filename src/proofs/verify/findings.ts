/** Why a bundle does not verify, the worst kind first. */
export type Fault = 'INVALID' | 'UNTRUSTED' | 'INCOMPLETE';

const order: readonly Fault[] = ['INVALID', 'UNTRUSTED', 'INCOMPLETE'];

/** Collects what is wrong, so that the answer names the worst fault and not the first one met. */
export interface Findings {
  /** The file contradicts itself or a signature. */
  invalid(why: string): void;
  /** The file may be sound, yet nothing that the policy trusts says so. */
  untrusted(why: string): void;
  /** Something public that must be there is not. */
  incomplete(why: string): void;
  worst(): { readonly verdict: Fault; readonly why: readonly string[] } | undefined;
}

export const newFindings = (): Findings => {
  const found: Record<Fault, string[]> = { INVALID: [], UNTRUSTED: [], INCOMPLETE: [] };
  return {
    invalid: (why) => found.INVALID.push(why),
    untrusted: (why) => found.UNTRUSTED.push(why),
    incomplete: (why) => found.INCOMPLETE.push(why),
    worst: () => {
      const verdict = order.find((each) => found[each].length > 0);
      return verdict && { verdict, why: found[verdict] };
    },
  };
};
