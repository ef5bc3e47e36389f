import { z } from 'zod';

/** The kinds of things with an id of their own. The prefix of a TypeID names the kind. */
export const idKinds = [
  'claim',
  'appearance',
  'evidence',
  'challenge',
  'verdict',
  'correction',
  'note',
  'objection',
  'reply',
  'match',
  'withholding',
  'source',
  'capture',
  'claimant',
  'role',
  'member',
  'key',
  'event',
  'webhook',
  'import',
] as const;
export type IdKind = (typeof idKinds)[number];

const article = (kind: IdKind): string => (/^[aeio]/.test(kind) ? 'an' : 'a');

const kindOfSchema = z.registry<{ readonly kind: IdKind }>();

/** The kind of id that a schema accepts; undefined for other schemas. Copies with another description count as well. */
export const idKindOf = (schema: z.ZodType): IdKind | undefined =>
  schema instanceof z.ZodOptional ? idKindOf(schema.unwrap() as z.ZodType) : kindOfSchema.get(schema)?.kind;

/**
 * A TypeID (https://github.com/jetify-com/typeid): the kind, an underscore, a UUIDv7 in 26 characters of base 32.
 * `maxLength` repeats what the pattern says, for tools that read no patterns.
 */
const typeId = (kind: IdKind) =>
  z
    .string()
    .regex(
      new RegExp(`^${kind}_[0-7][0-9a-hjkmnp-tv-z]{25}$`),
      `must be the id of ${article(kind)} ${kind} (${kind}_…)`,
    )
    .meta({ description: `The id of ${article(kind)} ${kind}.`, maxLength: kind.length + 27 })
    .register(kindOfSchema, { kind });

export const claimId = typeId('claim');
export const appearanceId = typeId('appearance');
export const evidenceId = typeId('evidence');
export const challengeId = typeId('challenge');
export const verdictId = typeId('verdict');
export const correctionId = typeId('correction');
export const noteId = typeId('note');
export const objectionId = typeId('objection');
export const replyId = typeId('reply');
export const matchId = typeId('match');
export const withholdingId = typeId('withholding');
export const sourceId = typeId('source');
export const captureId = typeId('capture');
export const claimantId = typeId('claimant');
export const roleId = typeId('role');
export const memberId = typeId('member');
export const keyId = typeId('key');
export const eventId = typeId('event');
export const webhookId = typeId('webhook');
export const importId = typeId('import');

/** A ledger's name is part of its address: lower-case letters, digits and hyphens. */
export const ledgerId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, at most 40')
  .meta({ description: 'The name of the ledger, for example `main`.', maxLength: 40 });

/** With these the addresses of the service itself begin. The pages of a ledger begin with its name. */
export const reservedLedgerNames = [
  ...['assets', 'docs', 'favicon', 'health', 'healthz', 'livez', 'metrics', 'oembed', 'openapi', 'problems'],
  ...['ready', 'readyz', 'robots', 'sitemap', 'v1', 'v2'],
];

/** The name of a ledger that does not exist yet. */
export const newLedgerId = ledgerId.refine(
  (name) => !reservedLedgerNames.includes(name),
  'must be another name: addresses of the service begin with this one',
);

/** The id of a scale is a chosen word, since verdicts and readers name the scale by it. */
export const scaleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, at most 40')
  .meta({ description: 'The id of a rating scale, for example `truth`.', maxLength: 40 });
