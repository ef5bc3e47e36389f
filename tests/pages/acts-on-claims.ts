import type { Step, World } from './acts-world.ts';

const reason = { reason: 'It was a slip.' };

export const stepsOnClaims = (w: World): readonly Step[] => {
  const { read } = w;
  return [
    [
      'checker',
      'put-objection-back',
      () => ({ claim: w.other, objection: w.aside }),
      reason,
      () => read(`/claims/${w.other}/objections/${w.aside}`),
      { state: 'waiting' },
    ],
    [
      'editor',
      'reopen-claim',
      () => ({ claim: w.declined }),
      reason,
      () => read(`/claims/${w.declined}`),
      { status: 'unchecked' },
    ],
    [
      'editor',
      'rate-verdict',
      () => ({ claim: w.claim, verdict: w.proposal }),
      { rating: 'false' },
      () => read(`/claims/${w.claim}/verdicts/${w.proposal}`),
      { independentRatings: { sealed: 1 } },
    ],
    [
      'editor',
      'open-ratings',
      () => ({ claim: w.claim, verdict: w.proposal }),
      {},
      () => read(`/claims/${w.claim}/verdicts/${w.proposal}`),
      { independentRatings: { sealed: 0 } },
    ],
    [
      'checker',
      'revise-claim',
      () => ({ claim: w.claim }),
      { wording: 'It rains in Lima.', topics: 'rain\nlima', ...reason },
      () => read(`/claims/${w.claim}`),
      { wording: 'It rains in Lima.', topics: ['rain', 'lima'] },
    ],
    [
      'checker',
      'assign-claim',
      () => ({ claim: w.claim }),
      {},
      () => read(`/claims/${w.claim}`),
      { assignee: { name: /./ } },
    ],
    [
      'checker',
      'relate-claim',
      () => ({ claim: w.claim, to: w.other }),
      { relation: 'updates' },
      () => read(`/claims/${w.claim}/relations`),
      { items: [{ relation: 'updates', to: w.other }] },
    ],
    [
      'checker',
      'correct-relation',
      () => ({ claim: w.claim, to: w.other, relation: 'updates' }),
      { note: 'It is newer.', ...reason },
      () => read(`/claims/${w.claim}/relations`),
      { items: [{ reason: 'It is newer.' }] },
    ],
    [
      'checker',
      'unrelate-claim',
      () => ({ claim: w.claim, to: w.other, relation: 'updates' }),
      reason,
      () => read(`/claims/${w.claim}/relations`),
      { items: [] },
    ],
    [
      'checker',
      'correct-appearance',
      () => ({ claim: w.claim, appearance: w.appearance }),
      { medium: 'A speech', date: '', ...reason },
      () => read(`/claims/${w.claim}/appearances/${w.appearance}`),
      { medium: 'A speech', date: undefined },
    ],
    [
      'checker',
      'withdraw-appearance',
      () => ({ claim: w.claim, appearance: w.appearance }),
      reason,
      () => read(`/claims/${w.claim}/appearances/${w.appearance}`),
      { state: 'withdrawn' },
    ],
    [
      'checker',
      'dismiss-challenge',
      () => ({ claim: w.claim, evidence: w.evidence, challenge: w.challenge }),
      reason,
      () => read(`/claims/${w.claim}/evidence/${w.evidence}`),
      { challenges: [{ state: 'dismissed' }] },
    ],
    [
      'editor',
      'recheck-verdict',
      () => ({ claim: w.other, verdict: w.verdict }),
      { recheckBy: '2099-01-01', ...reason },
      () => read(`/claims/${w.other}/verdicts/${w.verdict}`),
      { recheckBy: '2099-01-01T23:59:59.000Z' },
    ],
    [
      'checker',
      'lodge-objection',
      () => ({ claim: w.other }),
      { about: w.verdict, text: 'It boils at 100.' },
      async () => {
        const { items } = await read(`/claims/${w.other}/objections`);
        const lodged = items.find(({ text }: any) => text === 'It boils at 100.');
        w.objection = lodged.id;
        return lodged;
      },
      { about: { kind: 'verdict', verdict: w.verdict } },
    ],
    [
      'editor',
      'resolve-objection',
      () => ({ claim: w.other, objection: w.objection }),
      { outcome: 'rejected', explanation: 'It does not.' },
      () => read(`/claims/${w.other}/objections/${w.objection}`),
      { outcome: 'rejected' },
    ],
    [
      'checker',
      'correct-note',
      () => ({ claim: w.claim, note: w.note }),
      { text: 'Ask two plumbers.', ...reason },
      () => read(`/claims/${w.claim}/notes`),
      { items: [{ text: 'Ask two plumbers.' }] },
    ],
    [
      'checker',
      'withdraw-note',
      () => ({ claim: w.claim, note: w.note }),
      reason,
      () => w.lastEvent(),
      { type: 'note.withdrawn' },
    ],
    [
      'checker',
      'judge-match',
      () => ({ claim: w.claim }),
      { outcome: 'confirmed', text: 'Lima sees rain.' },
      async () => {
        const { items } = await read(`/claims/${w.claim}/matches`);
        w.match = items[0].id;
        return items;
      },
      [{ outcome: 'confirmed' }],
    ],
    [
      'checker',
      'withdraw-match',
      () => ({ claim: w.claim, matchId: w.match }),
      reason,
      () => w.lastEvent(),
      { type: 'match.withdrawn' },
    ],
    [
      'editor',
      'merge-claim',
      () => ({ claim: w.other, into: w.claim }),
      { published: 'yes', ...reason },
      async () => (await read(`/claims/${w.claim}`)).mergedFrom,
      [{ claim: w.other }],
    ],
    [
      'editor',
      'unmerge-claim',
      () => ({ claim: w.other }),
      reason,
      () => read(`/claims/${w.other}`),
      { mergedInto: null },
    ],
  ];
};
