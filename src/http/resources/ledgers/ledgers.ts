import { z } from 'zod';
import { createLedger } from '../../../domain/ledger/commands.ts';
import { firstLedger } from '../../../domain/ledger/ledger.ts';
import type { Audience } from '../../../domain/terms/define.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { keyId, ledgerId, memberId } from '../../../domain/terms/ids.ts';
import type { ReaderAudience } from '../../../projections/engine/projection.ts';
import { command } from '../../operations/command.ts';
import { Problem } from '../../problems/problem.ts';
import { list, pageById } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { receipt } from '../../../projections/receipt.ts';
import { resource } from '../../operations/route.ts';
import { keySecret, prefix, theKey } from '../access/keys.ts';
import { tagOfLedger, versionOfLedger } from '../access/of-ledger.ts';

const tag = 'ledgers';

const ledgerRow = z
  .object({
    id: ledgerId,
    href: z.string().describe('The address of the ledger. Everything in it is below that.'),
    createdAt: instant.describe(
      'When its first event was recorded; for the public, and for a copy, its first public event.',
    ),
    copyOf: z
      .string()
      .nullable()
      .describe('The address of the ledger that this one copies; null for an original.'),
  })
  .meta({
    id: 'Ledger',
    description: 'The record of one organisation, with its own log, order, members and policy.',
  });

const created = receipt
  .extend({
    id: ledgerId,
    key: theKey.describe('The key of the first admin. It is shown this once, like any other key.'),
    keyId,
    member: memberId,
    prefix,
    expiresAt: instant.nullable().describe('When the key expires; null for never.'),
  })
  .meta({ id: 'CreatedLedger', description: 'A ledger that was just added, and the key of its admin.' });

/** The ledgers of the deployment. Its admins are those of its first ledger. */
export const ledgers = resource(
  command({
    method: 'POST',
    path: '/v1/ledgers',
    operationId: 'createLedger',
    cache: 'never',
    tag,
    summary: 'Add a ledger',
    description:
      "Adds a ledger to the deployment, with the scale `truth`, a policy, and one admin. The answer shows the admin's key this once. Ledgers share nothing: each has its own positions, members, keys and rules. Version and position in the answer are those of the ledger that records the act.",
    command: createLedger,
    makes: { member: 'member', key: 'key' },
    secret: keySecret(
      created,
      (_: z.output<typeof createLedger>, ids: { readonly key: string; readonly member: string }) => ({
        keyId: ids.key,
        member: ids.member,
      }),
    ),
    subject: 'ledger',
    readAt: () => '',
    changes: false,
    keptIn: firstLedger,
    beforehand: ({ ledgers }, { ledger }) => {
      if (ledgers.originOf(ledger) !== undefined)
        throw new Problem('already-recorded', `There is a copy of another ledger by the name ${ledger}.`);
    },
    afterwards: async ({ ledgers, log, progress, limits }, { ledger }) => {
      await ledgers.complete(ledger);
      await progress.waitFor(ledger, await log.head(ledger), limits.shownPatienceMs);
    },
    problems: ['already-recorded'],
  }),
  list({
    path: '/v1/ledgers',
    operationId: 'listLedgers',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List ledgers',
    description: `The ledgers of the deployment, by name. Needs the role \`admin\` in the ledger \`${firstLedger}\`.`,
    needs: 'admin',
    readsPast: false,
    item: ledgerRow,
    page: 'LedgerPage',
    keptIn: firstLedger,
    find: async ({ services, options, page }) => {
      const names = await services.ledgers.names();
      const found = pageById(Object.fromEntries(names.map((name) => [name, {}])), 0, page);
      return Promise.all(
        found.map(async ({ row: { id }, ...place }) => {
          const { version: streamVersion } = await services.access.ledger(id);
          return { ...place, row: { id, ...(await rowOf(services, id, options.audience)) }, streamVersion };
        }),
      );
    },
  }),
);

const rowOf = async ({ log, ledgers }: Services, name: string, audience: ReaderAudience) => {
  const audiences: Audience[] = audience === 'public' ? ['public'] : ['public', 'desk', 'admin'];
  const [first] = await log.visible(name, { after: 0, limit: 1, audiences });
  // A ledger that is being founded at this moment has no events yet.
  return {
    href: `/v1/ledgers/${name}`,
    createdAt: first?.recordedAt ?? new Date(0).toISOString(),
    copyOf: ledgers.originOf(name) ?? null,
  };
};

/** One ledger, for all callers: what is public in it is readable anyway. */
export const theLedger = read({
  path: '',
  operationId: 'readLedger',
  cache: 'revalidated',
  cost: 'one',
  tag,
  summary: 'Read a ledger',
  description: `The ledger and its beginning. ${tagOfLedger}`,
  readsPast: false,
  answer: ledgerRow,
  isAlwaysThere: true,
  etag: byVersion,
  find: async ({ services, ledger, options }) => {
    const version = await versionOfLedger(services, options);
    return { id: ledger, version, ...(await rowOf(services, ledger, options.audience)) };
  },
});
