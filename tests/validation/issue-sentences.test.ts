import t from 'tap';
import { z } from 'zod';
import { sentencesOf } from '../../src/validation/issue-sentences.ts';

const whole = { name: 'The body', field: 'a field of the body', known: ['wording', 'language'] };

const sentences = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value, { reportInput: true });
  return sentencesOf(error?.issues ?? [], whole).map(({ sentence }) => sentence);
};

t.test('a sentence names the field, what it must be, and what was given', async (t) => {
  const shape = z.strictObject({
    wording: z.string().min(1).max(5),
    size: z.int().min(1).max(9),
    kind: z.enum(['report', 'speech']),
    topics: z.array(z.string().max(3)).max(2),
    at: z.union([z.string().regex(/^[0-9]+$/, 'must be a position'), z.iso.datetime()]),
    of: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('claim'), claim: z.string() }),
      z.strictObject({ type: z.literal('source') }),
    ]),
  });
  const good = { wording: 'a', size: 1, kind: 'report', topics: [], at: '1', of: { type: 'source' } };
  t.same(sentences(shape, good), []);
  for (const [more, sentence] of [
    [{ wording: 7 }, '`wording` must be a text, not 7.'],
    [{ wording: null }, '`wording` must be a text, not null.'],
    [{ wording: undefined }, '`wording` is missing. It must be a text.'],
    [{ wording: '' }, '`wording` must not be empty.'],
    [{ wording: 'abcdefg' }, '`wording` must have at most 5 characters, and has 7.'],
    [{ size: 1.5 }, '`size` must be a whole number, not 1.5.'],
    [{ size: 10 }, '`size` must be at most 9, not 10.'],
    [{ size: 'a' }, '`size` must be a number, not “a”.'],
    [{ kind: 'reprot' }, '`kind` must be one of “report”, “speech”, not “reprot”. Did you mean “report”?'],
    [{ kind: 'x' }, '`kind` must be one of “report”, “speech”, not “x”.'],
    [{ kind: [] }, '`kind` must be one of “report”, “speech”, not a list.'],
    [{ topics: ['a', 'b', 'c'] }, '`topics` must have at most 2 items, and has 3.'],
    [{ topics: ['abcd'] }, '`topics.0` must have at most 3 characters, and has 4.'],
    [{ at: 'x' }, '`at` must be a position or a time (RFC 3339) such as 2026-11-22T00:00:00Z, not “x”.'],
    [
      { of: { type: 'clam' } },
      '`of.type` must be one of “claim”, “source”, not “clam”. Did you mean “claim”?',
    ],
    [{ of: {} }, '`of.type` is missing. It must be one of “claim”, “source”.'],
    [{ of: { type: 'claim' } }, '`of.claim` is missing. It must be a text.'],
    [{ of: { type: 'source', zzz: 1 } }, '`of.zzz` is not a field of `of`.'],
    [{ wrding: 1 }, '`wrding` is not a field of the body. Did you mean `wording`?'],
  ] as const)
    t.same(sentences(shape, { ...good, ...more }), [sentence]);
  t.same(sentences(shape, undefined), ['The body is missing. It must be an object.']);
  t.same(sentences(shape, []), ['The body must be an object, not a list.']);
});

t.test('what was given is shortened and printable, and never a secret', async (t) => {
  const code = z.object({ code: z.string().regex(/^a$/, 'must be an a') });
  t.same(sentences(code, { code: 'b'.repeat(99) }), [`\`code\` must be an a, not “${'b'.repeat(40)}…”.`]);
  t.same(sentences(code, { code: 'b\n\u0000\u202e\u2028b' }), ['`code` must be an a, not “b····b”.']);
  t.same(sentences(code, { code: '\ud800b' }), ['`code` must be an a, not “\ufffdb”.']);
  const secrets = ['cl_live_abc', 'cl_test_abc', 'eyJhbGciOi', 'whsec_abc', 'https://user:pass@example.org/'];
  for (const secret of secrets)
    t.same(sentences(code, { code: secret }), ['`code` must be an a, not the given text.'], secret);
  for (const name of ['key', 'secret', 'ADMIN_KEY', 'accessToken', 'password', 'cursor'])
    t.same(sentences(z.object({ [name]: code.shape.code }), { [name]: 'plain' }), [
      `\`${name}\` must be an a, not the given text.`,
    ]);
  const long = 'n'.repeat(500);
  t.ok((sentences(z.strictObject({}), { [long]: 1 })[0] ?? '').length < 200, 'a long name is cut');
});
