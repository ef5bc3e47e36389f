import t from 'tap';
import { command } from '../../../src/domain/commands.ts';
import { roleNeeded } from '../../../src/domain/ledger/may.ts';
import { isOfTheDesk, mayActAs, roles } from '../../../src/domain/ledger/members.ts';

t.test('each role may do all that the roles before it may, and no more', async (t) => {
  for (const [higher, held] of roles.entries())
    for (const [lower, needed] of roles.entries())
      t.equal(mayActAs(held, needed), higher >= lower, `${held} as ${needed}`);
});

t.test('everyone who may write sees what the desk sees; a reader does not', async (t) => {
  t.strictSame(
    roles.filter((role) => isOfTheDesk(role)),
    ['contributor', 'checker', 'editor', 'admin'],
  );
});

t.test('no command is open to readers but to object', async (t) => {
  const types = command.options.map(({ shape }) => shape.type.value);
  t.strictSame(types.toSorted(), Object.keys(roleNeeded).toSorted());
  for (const type of types) t.equal(isOfTheDesk(roleNeeded[type]), type !== 'lodge-objection', type);
});

t.test(
  'members, keys and scales are the business of admins; what readers are told, of editors',
  async (t) => {
    const needing = (needed: string): string[] =>
      Object.entries(roleNeeded).flatMap(([type, role]) => (role === needed ? [type] : []));
    t.strictSame(needing('admin').toSorted(), [
      'add-member',
      'change-role',
      'create-ledger',
      'define-scale',
      'end-sessions',
      'end-withholding',
      'issue-key',
      'lapse-reply',
      'link-identity',
      'narrow-key',
      'readmit-member',
      'release-verdict',
      'remove-member',
      'rename-member',
      'report-author-left',
      'report-recheck-due',
      'report-sources-too-few',
      'revoke-key',
      'rotate-key',
      'set-policy',
    ]);
    t.strictSame(needing('editor').toSorted(), [
      ...[
        'decline-claim',
        'embargo-verdict',
        'merge-claim',
        'merge-claimant',
        'merge-source',
        'open-ratings',
        'place-withholding',
        'publish-verdict',
        'recheck-verdict',
        'release-withholding',
        'reopen-claim',
        'resolve-objection',
        'restore-claim',
        'retract-verdict',
      ],
      ...['unmerge-claim', 'unmerge-claimant', 'unmerge-source', 'withdraw-claim'],
    ]);
  },
);
