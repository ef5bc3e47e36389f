import { z } from 'zod';
import { digestOf, prefixOf } from '../../../access/key.ts';
import type { Command } from '../../../domain/commands.ts';
import { issueKey, revokeKey, rotateKey } from '../../../domain/ledger/commands.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { keyId, memberId } from '../../../domain/terms/ids.ts';
import { act } from '../../operations/act.ts';
import type { Secret } from '../../operations/spec.ts';
import { readPageForAdmins, readPartForAdmins } from '../../operations/read-for-admins.ts';
import { receipt } from '../../../projections/receipt.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const tag = 'access';
const readAt = ({ key = '' }: Readonly<Record<string, string>>): string => `/keys/${key}`;

export const theKey = z
  .string()
  .describe(
    'The key itself. It is shown this once and kept nowhere; send it as `Authorization: Bearer …`. Whoever repeats the very same request, with the same `Idempotency-Key` and the same credential, is shown it again.',
  );
const expiresAt = instant.nullable().describe('When it stops working by itself; null for never.');

export const prefix = z.string().describe('The first characters of the key, to tell keys apart.');

const issued = receipt
  .extend({ id: keyId, key: theKey, member: memberId, prefix, expiresAt })
  .meta({ id: 'IssuedKey', description: 'A key that was just issued.' });

const rotated = receipt
  .extend({ id: keyId, key: theKey, prefix, expiresAt })
  .meta({ id: 'RotatedKey', description: 'The key that was issued in place of another.' });

const keyRow = z
  .object({
    id: keyId,
    member: memberId,
    prefix,
    expiresAt,
  })
  .meta({ id: 'Key', description: 'A key in use, without the key itself.' });

const keyItem = keyRow
  .extend({
    lastUsedAt: instant
      .nullable()
      .describe('When it was last used, to the minute or so; null where it never was.'),
  })
  .meta({ id: 'KeyWithUse', description: 'A key in use, and when it was last used.' });

/** A key as the answer shows it once, and as the ledger keeps it. */
export const keySecret = (
  newKey: () => string,
  answer: z.ZodObject,
  more: (
    command: Command,
    ids: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, unknown>> = () => ({}),
): Secret => ({
  make: newKey,
  fields: (key) => ({ prefix: prefixOf(key), sha256: digestOf(key) }),
  answer,
  tell: (key, command, ids) => ({
    key,
    prefix: prefixOf(key),
    expiresAt: ('expiresAt' in command && command.expiresAt) || null,
    ...more(command, ids),
  }),
});

export const keys = (routes: Routes, services: Services): void => {
  const newKey = (): string => services.access.newKey();
  act(routes, services, {
    method: 'POST',
    url: '/keys',
    operationId: 'issueKey',
    tag,
    summary: 'Issue a key',
    description:
      'Gives a member a key. The ledger keeps its SHA-256 digest and shows the key this once: nobody can look it up later.',
    command: issueKey,
    makes: { key: 'key' },
    secret: keySecret(newKey, issued, (command) => ({ member: 'member' in command && command.member })),
    subject: 'key',
    readAt,
    changes: false,
    problems: ['unknown-reference'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/keys/:key/rotate',
    operationId: 'rotateKey',
    tag,
    summary: 'Rotate a key',
    description:
      'Issues a successor to the same member. Both keys work for the minutes stated, so that a program can change over without a gap; then the old one ends. A key that has leaked is revoked instead.',
    command: rotateKey,
    params: { key: keyId },
    makes: { successor: 'key' },
    secret: keySecret(newKey, rotated),
    subject: 'successor',
    readAt: ({ successor = '' }) => `/keys/${successor}`,
    changes: true,
    creates: true,
    problems: ['unknown-key', 'wrong-state'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/keys/:key/revoke',
    operationId: 'revokeKey',
    tag,
    summary: 'Revoke a key',
    description: 'The key does not work any more, in any process of the deployment within a second.',
    command: revokeKey,
    params: { key: keyId },
    subject: 'key',
    readAt: () => '/keys',
    changes: true,
    problems: ['unknown-key'],
  });
  readsOfKeys(routes, services);
};

const readsOfKeys = (routes: Routes, services: Services): void => {
  const { access } = services;
  const all = async (ledger: string) => {
    const { keys, version } = await access.ledger(ledger);
    const rows = Object.entries(keys).map(([id, { member, prefix, expiresAt = null }]) => [
      id,
      { member, prefix, expiresAt },
    ]);
    return { rows: Object.fromEntries(rows) as Record<string, { prefix: string }>, version };
  };
  readPageForAdmins(routes, services, {
    url: '/keys',
    operationId: 'listKeys',
    tag,
    summary: 'List keys',
    description: 'All keys that were not revoked, by their first characters, and when each was last used.',
    item: keyItem,
    page: 'KeyPage',
    all: async (ledger) => {
      const { rows, version } = await all(ledger);
      const uses = await access.usesOf(ledger);
      const used = Object.entries(rows).map(([id, row]) => [
        id,
        { ...row, lastUsedAt: uses.get(id) ?? null },
      ]);
      return { rows: Object.fromEntries(used) as Record<string, object>, version };
    },
  });
  readPartForAdmins(routes, services, {
    url: '/keys/:key',
    operationId: 'readKey',
    tag,
    summary: 'Read a key',
    description: 'Whose key it is, and until when it works.',
    params: { key: keyId },
    named: 'key',
    answer: keyRow,
    unknown: 'unknown-key',
    all,
  });
};
