import { setPolicy } from '../../../domain/ledger/commands.ts';
import { policy as policySchema } from '../../../domain/ledger/policy.ts';
import { versionOfLedger } from '../access/of-ledger.ts';
import { command } from '../../operations/command.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';

export const policy = resource(
  command({
    method: 'POST',
    path: '/policy',
    operationId: 'setPolicy',
    cache: 'never',
    tag: 'policy',
    summary: 'Set the policy',
    description: 'Sets the given rules and leaves the others unchanged. Published verdicts are not affected.',
    command: setPolicy,
    subject: 'ledger',
    readAt: () => '/policy',
    changes: true,
    problems: ['nothing-changes'],
  }),
  read({
    path: '/policy',
    operationId: 'readPolicy',
    cache: 'past',
    cost: 'one',
    tag: 'policy',
    summary: 'Read the policy',
    description:
      'The rules that must be met before publication. As of a time before the first policy, the defaults of every ledger.',
    answer: policySchema,
    isAlwaysThere: true,
    etag: byVersion,
    find: async ({ services, ledger, options }) => {
      const version = await versionOfLedger(services, options);
      return { ...(await services.access.ledger(ledger, options.asOf)), version };
    },
    show: ({ policy }) => policy,
  }),
);
