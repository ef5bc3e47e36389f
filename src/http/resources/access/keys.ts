import { z } from 'zod';
import { digestOf, prefixOf } from '../../../access/key.ts';
import { issueKey, narrowKey, revokeKey, rotateKey } from '../../../domain/ledger/commands.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { keyId, memberId } from '../../../domain/terms/ids.ts';
import type { RecordedEvent } from '../../../domain/events.ts';
import type { IssuedKey } from '../../../domain/ledger/ledger.ts';
import { role } from '../../../domain/ledger/members.ts';
import { command } from '../../operations/command.ts';
import type { CommandSecret } from '../../operations/command-route.ts';
import { list, pageById } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { receipt } from '../../../projections/receipt.ts';
import { resource } from '../../operations/route.ts';
import { ofLedger, tagOfLedger } from './of-ledger.ts';

const tag = 'access';
const readAt = ({ key }: { readonly key: string }): string => `/keys/${key}`;

export const theKey = z
  .string()
  .describe(
    'The key itself. Send it as `Authorization: Bearer …`. It is shown this once and not stored. Only an identical request with the same `Idempotency-Key` and credential returns it again.',
  );
const expiresAt = instant.nullable().describe('When it expires; null for never.');

export const prefix = z.string().describe('The first characters of the key, to tell keys apart.');

const keyRole = role
  .nullable()
  .describe('The highest role in which the key acts; null for the role of its member.');

const issued = receipt
  .extend({ id: keyId, key: theKey, member: memberId, prefix, role: keyRole, expiresAt })
  .meta({ id: 'IssuedKey', description: 'A key that was just issued.' });

const rotated = receipt
  .extend({ id: keyId, key: theKey, prefix, expiresAt })
  .meta({ id: 'RotatedKey', description: 'The successor of a rotated key.' });

const keyRow = z
  .object({
    id: keyId,
    member: memberId,
    prefix,
    role: keyRole,
    expiresAt,
    successor: keyId.nullable().describe('The key that it was rotated to; null where it was not.'),
  })
  .meta({ id: 'Key', description: 'A key in use, without the key itself.' });

const keyItem = keyRow
  .extend({
    lastUsedAt: instant
      .nullable()
      .describe('When it was last used, to about a minute; null where it never was.'),
  })
  .meta({ id: 'KeyWithUse', description: 'A key in use, and when it was last used.' });

/** The generated key: the answer shows it once, and the ledger stores its digest. */
export const keySecret = <Given, Ids>(
  answer: z.ZodObject,
  more: (command: Given, ids: Ids) => object,
): CommandSecret<Given, Ids> => ({
  make: ({ access }) => access.newKey(),
  fields: (key) => ({ prefix: prefixOf(key), sha256: digestOf(key) }),
  answer,
  tell: (key, command, ids, recorded) => ({
    key,
    prefix: prefixOf(key),
    expiresAt: endIn(recorded),
    ...more(command, ids),
  }),
});

/** The expiry that the event gave to a new key. */
const endIn = (event: RecordedEvent | undefined): string | null =>
  event?.type === 'key.issued' || event?.type === 'key.rotated' ? (event.data.expiresAt ?? null) : null;

/** The public part of a key, for lists and reads. */
const toRow = ({ member, prefix, role, expiresAt, successor }: IssuedKey) => ({
  member,
  prefix,
  role: role ?? null,
  expiresAt: expiresAt ?? null,
  successor: successor ?? null,
});

const keyReads = resource(
  list({
    path: '/keys',
    operationId: 'listKeys',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List keys',
    description:
      'All keys that were not revoked, by their first characters, and when each was last used. Needs the role `admin`.',
    needs: 'admin',
    readsPast: false,
    item: keyItem,
    page: 'KeyPage',
    find: async ({ services: { access }, ledger, page }) => {
      const { keys, version } = await access.ledger(ledger);
      const uses = await access.usesOf(ledger);
      return pageById(keys, version, page).map(({ row, ...place }) => ({
        ...place,
        row: { id: row.id, ...toRow(row), lastUsedAt: uses.get(row.id) ?? null },
      }));
    },
  }),
  read({
    path: '/keys/:key',
    operationId: 'readKey',
    cache: 'never',
    cost: 'one',
    tag,
    summary: 'Read a key',
    description: `The key’s member and expiry. ${tagOfLedger} Needs the role \`admin\`.`,
    needs: 'admin',
    readsPast: false,
    params: { key: keyId },
    answer: keyRow,
    isAlwaysThere: true,
    problems: ['unknown-key'],
    etag: byVersion,
    find: async ({ services: { access }, ledger, params: { key } }) => {
      const { keys, version } = await access.ledger(ledger);
      return { ...toRow(ofLedger('key', keys, key)), id: key, version };
    },
  }),
);

export const keys = resource(
  command({
    method: 'POST',
    path: '/keys',
    operationId: 'issueKey',
    cache: 'never',
    tag,
    summary: 'Issue a key',
    description:
      'Issues a key to a member. The answer shows the key once. The ledger stores its SHA-256 digest alone, so the key cannot be looked up later. A key without `expiresAt` expires after the days of the policy (`keyLifetimeDays`), except the last admin key that never expires.',
    command: issueKey,
    makes: { key: 'key' },
    secret: keySecret(issued, ({ member, role }: z.output<typeof issueKey>) => ({
      member,
      role: role ?? null,
    })),
    subject: 'key',
    readAt,
    changes: false,
    problems: ['unknown-reference'],
  }),
  command({
    method: 'POST',
    path: '/keys/:key/rotate',
    operationId: 'rotateKey',
    cache: 'never',
    tag,
    summary: 'Rotate a key',
    description:
      'Issues a successor to the same member. Both keys are valid for the stated minutes, so that a program can change over without a gap. Then the old key expires, and what was opened with it ends. Its webhooks go on with the successor. Revoke a leaked key instead.',
    command: rotateKey,
    params: { key: keyId },
    makes: { successor: 'key' },
    secret: keySecret(rotated, (_: z.output<typeof rotateKey>) => ({})),
    subject: 'successor',
    readAt: ({ successor }) => `/keys/${successor}`,
    changes: true,
    creates: true,
    problems: ['unknown-key', 'wrong-state'],
  }),
  command({
    method: 'POST',
    path: '/keys/:key/narrow',
    operationId: 'narrowKey',
    cache: 'never',
    tag,
    summary: 'Lower the role of a key',
    description:
      'The key acts in this role at most from now on, whatever the role of its member. It cannot be raised again; issue another key for that.',
    command: narrowKey,
    params: { key: keyId },
    subject: 'key',
    readAt,
    changes: true,
    problems: ['unknown-key', 'nothing-changes', 'last-admin'],
  }),
  command({
    method: 'POST',
    path: '/keys/:key/revoke',
    operationId: 'revokeKey',
    cache: 'never',
    tag,
    summary: 'Revoke a key',
    description:
      'Ends the key. Within a second all processes of the deployment reject it, close its streams and downloads, end its imports and disable its webhooks. The last key that works as admin cannot be revoked.',
    command: revokeKey,
    params: { key: keyId },
    subject: 'key',
    readAt: () => '/keys',
    changes: true,
    problems: ['unknown-key', 'last-admin'],
  }),
  keyReads,
);
