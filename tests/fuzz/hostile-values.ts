/** A literal piece of JSON that JSON.stringify cannot produce. */
class Raw {
  readonly text: string;
  /** Whether no body may contain it under any schema: it could not be stored, hashed and returned unchanged. */
  readonly isNeverTaken: boolean;
  constructor(text: string, isNeverTaken = false) {
    this.text = text;
    this.isNeverTaken = isNeverTaken;
  }
}

const never = (text: string): Raw => new Raw(text, true);

/** Texts that are known to break programs. Each is well-formed, so it is valid as free text. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\t\r\n',
  '\u00a0\u2003\u3000',
  '\u200b\u200c\u200d\ufeff',
  '\u202eevil\u202c',
  '\u2066\u2067\u2068\u2069',
  'مرحبا بالعالم שלום',
  'Z\u0351\u036b\u0343\u036aA\u034d\u0321L\u034eG\u035dO\u0322',
  'e\u0301 ≠ \u00e9',
  '𝕿𝖍𝖊 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u{10ffff}',
  '\ufffd\ufffe\uffff',
  '\u2028\u2029\u0085',
  '\u0001\u0007\u001b[31m\u007f\u009f',
  "' or '1'='1",
  "'; drop table log.events; --",
  '$1 :name ? %s {} \\x00 \\u0000',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea>&lt;&amp;&#x27;',
  'a\r\nSet-Cookie: a=b\r\n\r\nHTTP/1.1 200 OK',
  '%0d%0a%00%ff%c0%af',
  '../../../../etc/passwd',
  '..%2f..%5c..\\windows\\system32',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://[::1]:5432/%00',
  'HTTP://user:pass@127.0.0.1:1/?a=b#c',
  '=1+1|cmd',
  '${7*7} {{7*7}} #{7*7} <%= 7*7 %>',
  '$(id) `id` | id ; id && id',
  '{"$ne": null}',
  '__proto__',
  'constructor.prototype',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-1',
  '1e400',
  '0x7fffffff',
  '9223372036854775808',
  '2000-02-30',
  '2000-13',
  '0000-00-00',
  '-0001-01-01',
  '10000-01-01',
  '2016-12-31T23:59:60Z',
  '2026-11-22T24:00:00.000Z',
  '2026-11-22T09:00:00.000+25:00',
  '2026-11-22t09:00:00.000z',
  'claim_00000000000000000000000000',
  'claim_7zzzzzzzzzzzzzzzzzzzzzzzzz',
  'claim_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  'en-x-private-i-klingon',
  '\ud83d\ude00'.repeat(600),
  'a'.repeat(501),
  'word '.repeat(2_001),
  'ﷺ'.repeat(5_001),
];

/** Values in a body: the texts, and values of other types. */
export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  null,
  true,
  0,
  -1,
  1.5,
  -0,
  Number.MAX_SAFE_INTEGER,
  1e308,
  5e-324,
  [],
  {},
  [[]],
  { $ref: '#/components/schemas/Problem' },
  { toString: 1, constructor: { prototype: 1 } },
  never('"\\u0000"'),
  never('"a\\u0000b"'),
  never('"\\ud800"'),
  never('"\\udc00\\ud800"'),
  never('1e400'),
  never('-1e400'),
  never('9007199254740993'),
  never('{"a":1,"a":2}'),
  never('{"__proto__":{"isAdmin":true}}'),
  never(`${'['.repeat(40)}${']'.repeat(40)}`),
  never(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
  never('NaN'),
  never('01'),
  never("'a'"),
  never('"\t"'),
  never('[1,]'),
];

/** JSON with the literal pieces unchanged. */
export const serialized = (value: unknown): string => {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(serialized).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${serialized(each)}`).join(',')}}`;
};

/** Whether it contains a piece that no body may contain. */
export const holdsTheUntakable = (value: unknown): boolean => {
  if (value instanceof Raw) return value.isNeverTaken;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsTheUntakable);
};
