import { setPolicy } from '../../../domain/ledger/commands.ts';
import { policy as policySchema } from '../../../domain/ledger/policy.ts';
import { command } from '../../operations/command.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';

export const policy = resource(
  command({
    method: 'POST',
    path: '/policy',
    operationId: 'setPolicy',
    tag: 'policy',
    summary: 'Set the policy',
    description:
      'Sets the rules that are named and leaves the others as they are. Verdicts already published are not touched.',
    command: setPolicy,
    subject: 'ledger',
    readAt: () => '/policy',
    changes: true,
    problems: ['nothing-changes'],
  }),
  read({
    path: '/policy',
    operationId: 'readPolicy',
    tag: 'policy',
    summary: 'Read the policy',
    description:
      'What the ledger demands before something may be published. As of a time before anything was decided, what every ledger begins with.',
    answer: policySchema,
    isAlwaysThere: true,
    etag: byVersion,
    find: ({ services: { access }, ledger, options }) => access.ledger(ledger, options.asOf),
    show: ({ policy }) => policy,
  }),
);
