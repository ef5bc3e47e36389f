import fc from 'fast-check';
import t from 'tap';
import { TypeID } from 'typeid-js';
import { claimId, idKinds } from '../../src/domain/terms/ids.ts';
import { resolveAliases } from '../../src/transfer/import/aliases.ts';
import { parseSeedLine, seedCommandId } from '../../src/transfer/import/seed-line.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
const kind = fc.constantFrom(...idKinds);

t.test('an alias becomes the same id of its kind whenever it is resolved', async (t) => {
  const same = fc.property(slug, kind, (slug, kind) => {
    const ids = [1, 2].map(() => resolveAliases('peru', `@${kind}/${slug}`) as string);
    return ids[0] === ids[1] && new RegExp(`^${kind}_[0-7][0-9a-hjkmnp-tv-z]{25}$`).test(ids[0] ?? '');
  });
  t.doesNotThrow(() => fc.assert(same));
});

t.test('an id is the same on every day: it equals the one written down here', async (t) => {
  t.equal(resolveAliases('peru', '@claim/us-did-not-intervene'), 'claim_01m808tx00eh3rtynh5cqn4m66');
});

t.test('the id is a UUID of version 7 with the timestamp that all seeds share', async (t) => {
  const uuidOfEach = fc.property(slug, kind, (slug, kind) => {
    const uuid = TypeID.fromString(resolveAliases('peru', `@${kind}/${slug}`) as string).toUUID();
    const at = Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);
    return at === Date.UTC(2026, 10, 22) && /^.{8}-.{4}-7.{3}-[89ab].{3}-.{12}$/.test(uuid);
  });
  t.doesNotThrow(() => fc.assert(uuidOfEach));
});

t.test('another seed, kind or slug gives another id', async (t) => {
  const ids = [
    resolveAliases('peru', '@claim/one'),
    resolveAliases('chile', '@claim/one'),
    resolveAliases('peru', '@claim/other'),
    String(resolveAliases('peru', '@verdict/one')).replace('verdict', 'claim'),
  ];
  t.equal(new Set(ids).size, ids.length);
});

t.test('aliases are resolved at any depth, and all else stays unchanged', async (t) => {
  const id = resolveAliases('peru', '@claim/one');
  t.same(resolveAliases('peru', { claim: '@claim/one', deep: [{ all: ['@claim/one', 7, null, true] }] }), {
    claim: id,
    deep: [{ all: [id, 7, null, true] }],
  });
  const left = [
    'see @claim/one',
    '@claim/One',
    '@claim/',
    '@stranger/one',
    '@claim/one ',
    '@claim/one\n',
    '',
  ];
  t.same(resolveAliases('peru', left), left);
  t.same(resolveAliases('peru', { '@claim/one': 1 }), { '@claim/one': 1 });
});

const line = (more: object): string =>
  JSON.stringify({
    by: '@member/ines',
    key: '@key/ines',
    command: { type: 'decline-claim', claim: '@claim/one', reason: 'Not checkable.' },
    ...more,
  });

t.test('a line is parsed with its aliases resolved', async (t) => {
  const { line: parsed } = parseSeedLine('peru', line({}));
  t.match(parsed, { command: { type: 'decline-claim', claim: resolveAliases('peru', '@claim/one') } });
  t.ok(claimId.safeParse(resolveAliases('peru', '@claim/one')).success);
});

t.test('all problems of a line are reported in words with their place, and nothing is thrown', async (t) => {
  const problemsOf = (text: string): string => (parseSeedLine('peru', text).problems ?? []).join('; ');
  t.match(problemsOf('{'), /^not JSON/);
  t.match(problemsOf(''), /^not JSON/);
  t.match(problemsOf('['.repeat(100_000) + ']'.repeat(100_000)), /nested too deeply/);
  t.match(problemsOf('null'), /object/);
  t.match(problemsOf(line({ by: '@claim/one' })), /`by` must be system or the id of a member, not “claim_/);
  t.match(problemsOf(line({ key: undefined })), /`key` (is missing. It )?must be given for a member/);
  t.match(problemsOf(line({ by: 'system' })), /`key` (is missing. It )?must be given for a member/);
  t.match(
    problemsOf(line({ command: { type: 'decline-claim', claim: '@verdict/one' } })),
    /`command\.claim` .*`command\.reason`/,
  );
  t.match(problemsOf(line({ command: { type: 'forget-claim' } })), /command\.type/);
  t.match(problemsOf(line({ surprise: 1 })), /surprise/);
});

t.test('the id of a command depends on its content, and not on the layout of its line', async (t) => {
  const idOf = (seed: string, text: string): string | undefined => {
    const { line } = parseSeedLine(seed, text);
    return line === undefined ? undefined : seedCommandId(seed, line);
  };
  const { by, key, command } = JSON.parse(line({})) as Record<string, Record<string, string>>;
  const turned = Object.fromEntries(Object.entries(command ?? {}).reverse());
  t.equal(idOf('peru', ` ${JSON.stringify({ command: turned, key, by })} `), idOf('peru', line({})));
  t.not(idOf('peru', line({ command: { ...command, reason: 'Another.' } })), idOf('peru', line({})));
  t.not(idOf('chile', line({})), idOf('peru', line({})));
});
