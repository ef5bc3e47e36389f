import type { Step, World } from './acts-world.ts';

const reason = { reason: 'It was a slip.' };

export const stepsOnThings = (w: World): readonly Step[] => {
  const { read } = w;
  return [
    [
      'checker',
      'describe-source',
      () => ({ source: w.source }),
      { publisher: 'The Press', ...reason },
      () => read(`/sources/${w.source}`),
      { publisher: 'The Press' },
    ],
    [
      'contributor',
      'report-source-change',
      () => ({ source: w.source }),
      { description: 'A paragraph is gone.' },
      () => read(`/sources/${w.source}`),
      { state: 'changed' },
    ],
    [
      'checker',
      'withdraw-capture',
      () => ({ source: w.source, capture: w.capture }),
      reason,
      () => read(`/sources/${w.source}`),
      { captures: { length: 1 } },
    ],
    [
      'contributor',
      'report-source-gone',
      () => ({ source: w.source }),
      reason,
      () => read(`/sources/${w.source}`),
      { state: 'gone' },
    ],
    [
      'checker',
      'withdraw-source',
      () => ({ source: w.source }),
      reason,
      () => read(`/sources/${w.source}`),
      { state: 'withdrawn' },
    ],
    [
      'checker',
      'restore-source',
      () => ({ source: w.source }),
      reason,
      () => w.lastEvent(),
      { type: /^source\./ },
    ],
    [
      'checker',
      'describe-claimant',
      () => ({ claimant: w.claimant }),
      { description: 'A plumber.', ...reason },
      () => read(`/claimants/${w.claimant}`),
      { description: 'A plumber.' },
    ],
    [
      'contributor',
      'record-role',
      () => ({ claimant: w.claimant }),
      { title: 'Mayor', from: '2020' },
      async () => {
        const { roles } = await read(`/claimants/${w.claimant}`);
        w.office = roles[0].id;
        return roles;
      },
      [{ title: 'Mayor', from: '2020' }],
    ],
    [
      'checker',
      'correct-role',
      () => ({ claimant: w.claimant, role: w.office }),
      { until: '2024', ...reason },
      () => read(`/claimants/${w.claimant}`),
      { roles: [{ title: 'Mayor', until: '2024' }] },
    ],
    [
      'checker',
      'withdraw-role',
      () => ({ claimant: w.claimant, role: w.office }),
      reason,
      () => read(`/claimants/${w.claimant}`),
      { roles: [] },
    ],
    [
      'editor',
      'merge-claimant',
      () => ({ claimant: w.double }),
      { into: w.claimant, ...reason },
      () => w.lastEvent(),
      { type: 'claimant.merged' },
    ],
    [
      'editor',
      'unmerge-claimant',
      () => ({ claimant: w.double }),
      reason,
      () => read(`/claimants/${w.double}`),
      { id: w.double },
    ],
    [
      'admin',
      'add-member',
      () => ({}),
      { name: 'Third Person', kind: 'person', role: 'editor' },
      async () => (await read('/members')).items.map(({ name }: any) => name).includes('Third Person'),
      true,
    ],
    [
      'admin',
      'change-role',
      () => ({ member: w.member }),
      { role: 'contributor', ...reason },
      () => read(`/members/${w.member}`),
      { role: 'contributor' },
    ],
    [
      'admin',
      'rename-member',
      () => ({ member: w.member }),
      { name: 'Old Person', ...reason },
      () => read(`/members/${w.member}`),
      { name: 'Old Person' },
    ],
    [
      'admin',
      'link-identity',
      () => ({ member: w.member }),
      { issuer: 'https://issuer.example', subject: 'abc' },
      () => read(`/members/${w.member}`),
      { identities: [{ subject: 'abc' }] },
    ],
    [
      'admin',
      'end-sessions',
      () => ({ member: w.member }),
      reason,
      () => w.lastEvent(),
      { type: /^member\./ },
    ],
    [
      'admin',
      'set-policy',
      () => ({}),
      { 'policy.approvalsNeeded': '2', 'policy.bothSides': 'yes', 'policy.publisher.name': 'The Desk' },
      () => read('/policy'),
      { approvalsNeeded: 2, bothSides: true, publisher: { name: 'The Desk' }, rightOfReply: false },
    ],
  ];
};
