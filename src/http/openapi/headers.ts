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
    'When the operation became deprecated, in seconds after 1970 (RFC 9745). New clients should not use it. It works unchanged until `Sunset`.',
    { pattern: '^@[0-9]+$', maxLength: 16 },
  ),
  sunset: text('The time from which the operation may be removed (RFC 8594).', {
    pattern: httpDate,
    maxLength: 29,
  }),
  etag: text(
    'A strong ETag of this representation: the version, with `-public` where the public’s is shown, or a digest. Send it as `If-Match` to change what you read, or as `If-None-Match` to revalidate it. A compressed answer has one of its own (`"4+gzip"`), which serves for both too.',
    { pattern: '^"[A-Za-z0-9_-]+([+](br|gzip))?"$', maxLength: 40 },
  ),
  location: text('The address where it can be read.', {
    format: 'uri-reference',
    maxLength: headerMaxCharacters,
  }),
  link: text(
    'Links (RFC 8288). `next`: the next page, if any. `original latest-version`: the present of a past state (RFC 7089). `deprecation sunset`: the explanation of a deprecated operation. `successor-version`: its successor.',
    { pattern: '^<[^>]*>; rel="', maxLength: headerMaxCharacters },
  ),
  'memento-datetime': text(
    'Only for a past state: when its last event was recorded, to the second (RFC 7089).',
    { pattern: httpDate, maxLength: 29 },
  ),
  'idempotency-replayed': text(
    '`true` where an earlier identical request was carried out and this is its answer.',
    { const: 'true' },
  ),
  'preference-applied': text(
    'Only where `Prefer: return=representation` was honoured: the answer carries `resource` (RFC 7240).',
    { const: 'return=representation' },
  ),
  'ledger-head': text(
    'The position of the ledger at the time of the request, as the caller counts: the public counts public events alone.',
    {
      pattern: '^[0-9]+$',
      maxLength: 16,
    },
  ),
  'ledger-lag': text(
    'The number of positions of the ledger beyond this answer, as the caller counts. For the desk it includes those that the caller may not see.',
    {
      pattern: '^[0-9]+$',
      maxLength: 16,
    },
  ),
  'x-request-id': text('The id of the request, as in the logs.', { format: 'uuid', maxLength: 36 }),
  'ratelimit-policy': text(
    'The rate limit: `q` requests in `w` seconds, counted by `"key"`, or by `"address"` without a valid key (draft-ietf-httpapi-ratelimit-headers).',
    { pattern: '^"(key|address)";q=[0-9]+;w=[0-9]+$', maxLength: 40 },
  ),
  ratelimit: text(
    'The remaining requests (`r`), and the seconds until the limit is full again (`t`). Every counted request gets this field.',
    { pattern: '^"(key|address)";r=[0-9]+;t=[0-9]+$', maxLength: 40 },
  ),
  'key-expires': text(
    'When the key that was sent expires. It is sent in the days before (`KEY_NOTICE_DAYS`). Rotate the key in time.',
    { format: 'date-time', maxLength: 24 },
  ),
  'retry-after': text('The number of seconds to wait before a retry.', {
    pattern: '^[0-9]+$',
    maxLength: 10,
  }),
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
