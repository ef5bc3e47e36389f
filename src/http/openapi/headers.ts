import type { JsonSchema } from './schemas.ts';

/** Limit of a field, in characters: Node refuses longer header sections. */
const headerMaxCharacters = 16_384;

/** An HTTP date (RFC 9110), to the second. */
const httpDate = '^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$';

const text = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  schema: { type: 'string', ...schema },
});

/** The header fields of answers that clients may rely on. */
const headers = {
  deprecation: text(
    'Since when nobody should begin to use the operation, in seconds after 1970 (RFC 9745). Until `Sunset` it works as ever.',
    { pattern: '^@[0-9]+$', maxLength: 16 },
  ),
  sunset: text('From when on the operation may be gone (RFC 8594).', {
    pattern: httpDate,
    maxLength: 29,
  }),
  etag: text(
    'The version, as a strong tag. Send it as `If-Match` to change what you saw, as `If-None-Match` to ask for news.',
    { pattern: '^"[1-9][0-9]*"$', maxLength: 18 },
  ),
  location: text('Where the thing can be read.', { format: 'uri-reference', maxLength: headerMaxCharacters }),
  link: text(
    'Where the next page is (`next`, RFC 8288), if there is one; for a look at the past where the present is (`original latest-version`, RFC 7089); and of a deprecated operation where that is explained (`deprecation sunset`) and what stands for it (`successor-version`).',
    { pattern: '^<[^>]*>; rel="', maxLength: headerMaxCharacters },
  ),
  'memento-datetime': text(
    'For a look at the past: when the last event that is shown was recorded, to the second (RFC 7089).',
    { pattern: httpDate, maxLength: 29 },
  ),
  'idempotency-replayed': text(
    '`true` where the request had been carried out before and this is the answer of that time.',
    { const: 'true' },
  ),
  'ledger-head': text('The position that the ledger had come to.', { pattern: '^[0-9]+$', maxLength: 16 }),
  'ledger-lag': text('How many positions of the ledger lie beyond what was given, whoever may see them.', {
    pattern: '^[0-9]+$',
    maxLength: 16,
  }),
  'x-request-id': text('The id of the request, as it stands in the logs.', { format: 'uuid', maxLength: 36 }),
  'ratelimit-policy': text(
    'What may be asked: `q` requests in `w` seconds, counted for a `"key"` or, where none opened anything, for an `"address"` (draft-ietf-httpapi-ratelimit-headers).',
    { pattern: '^"(key|address)";q=[0-9]+;w=[0-9]+$', maxLength: 40 },
  ),
  ratelimit: text(
    'How many requests are left of that (`r`), and in how many seconds it is whole again (`t`). It comes with every request that got as far as being counted.',
    { pattern: '^"(key|address)";r=[0-9]+;t=[0-9]+$', maxLength: 40 },
  ),
  'retry-after': text('In how many seconds to try again.', { pattern: '^[0-9]+$', maxLength: 10 }),
} as const satisfies Record<string, JsonSchema>;

export type HeaderName = keyof typeof headers;

/** Names that need capitals within a word. */
const spelled = ['ETag', 'RateLimit', 'RateLimit-Policy'];

/** `retry-after` → `Retry-After`. Field names are case-insensitive; linters expect this form. */
const written = (name: HeaderName): string =>
  spelled.find((each) => each.toLowerCase() === name) ??
  name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** References to header fields, by name. */
export const headersOf = (names: readonly HeaderName[]): JsonSchema =>
  Object.fromEntries(names.map((name) => [written(name), { $ref: `#/components/headers/${written(name)}` }]));

/** The definitions of the header fields that these parts of a document refer to. The others are left out. */
export const usedHeaders = (parts: unknown): JsonSchema => {
  const text = JSON.stringify(parts);
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, definition]) => [written(name as HeaderName), definition] as const)
      .filter(([name]) => text.includes(`"#/components/headers/${name}"`)),
  );
};
