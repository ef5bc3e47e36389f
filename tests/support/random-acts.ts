import fc from 'fast-check';

/** Acts of a desk with few variants, so that the same situations recur. */
export type Act =
  | { readonly act: 'record'; readonly wording: string; readonly visibility: 'public' | 'desk' }
  | { readonly act: 'reword'; readonly claim: number; readonly wording: string }
  | { readonly act: 'classify'; readonly claim: number; readonly subject: object }
  | { readonly act: 'note'; readonly claim: number }
  | { readonly act: 'bring'; readonly claim: number; readonly stance: string; readonly captured: boolean }
  | { readonly act: 'withdraw'; readonly claim: number; readonly evidence: number }
  | { readonly act: 'propose'; readonly claim: number; readonly rating: string }
  | { readonly act: 'publish'; readonly claim: number; readonly rating: string; readonly reason: string }
  | { readonly act: 'retract'; readonly claim: number }
  | { readonly act: 'decline'; readonly claim: number }
  | { readonly act: 'object'; readonly claim: number }
  | { readonly act: 'send'; readonly claim: number }
  | { readonly act: 'sift'; readonly claim: number; readonly how: string }
  | { readonly act: 'answer'; readonly claim: number; readonly outcome: string }
  | { readonly act: 'ask'; readonly claim: number }
  | { readonly act: 'merge'; readonly claim: number; readonly into: number };

const words = fc.constantFrom('Rain', 'fell', 'in', 'Lima', 'never', '雨', 'は', '降った');
const wording = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => `${all.join(' ')}.`);
const claim = fc.nat(3);
const partialDate = fc.constantFrom('1999', '2000', '2000-05', '2000-05-28', '2000-06-01', '2001-12');
const subject = fc.record(
  {
    topics: fc.uniqueArray(fc.constantFrom('rain', 'lima', 'elections-2000'), { maxLength: 3 }),
    places: fc.uniqueArray(fc.constantFrom('Lima', 'Cusco'), { maxLength: 2 }),
    checkability: fc.constantFrom('checkable', 'not-checkable'),
    period: fc.option(fc.record({ from: partialDate, until: partialDate }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);
const rating = fc.constantFrom('true', 'half-true', 'false', 'unsupported');

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('record' as const),
    wording,
    visibility: fc.constantFrom<('public' | 'desk')[]>('public', 'public', 'public', 'desk'),
  }),
  fc.record({ act: fc.constant('reword' as const), claim, wording }),
  fc.record({ act: fc.constant('classify' as const), claim, subject }),
  fc.record({ act: fc.constant('note' as const), claim }),
  fc.record({
    act: fc.constant('bring' as const),
    claim,
    stance: fc.constantFrom('supports', 'refutes', 'context'),
    captured: fc.boolean(),
  }),
  fc.record({ act: fc.constant('withdraw' as const), claim, evidence: fc.nat(3) }),
  fc.record({ act: fc.constant('propose' as const), claim, rating }),
  fc.record({
    act: fc.constant('publish' as const),
    claim,
    rating,
    reason: fc.constantFrom('new-evidence', 'our-error'),
  }),
  fc.record({ act: fc.constant('retract' as const), claim }),
  fc.record({ act: fc.constant('decline' as const), claim }),
  fc.record({ act: fc.constant('object' as const), claim }),
  fc.record({ act: fc.constant('send' as const), claim }),
  fc.record({
    act: fc.constant('sift' as const),
    claim,
    how: fc.constantFrom('release', 'release-without-words', 'set-aside', 'put-back'),
  }),
  fc.record({
    act: fc.constant('answer' as const),
    claim,
    outcome: fc.constantFrom('upheld', 'rejected'),
  }),
  fc.record({ act: fc.constant('ask' as const), claim }),
);

/** With merges as well, after which reading a claim may redirect to another. */
export const anyActOrMerge: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: anyAct },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('merge' as const), claim, into: claim }) },
);
