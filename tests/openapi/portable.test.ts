import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { operationsOf, servedDocument } from './served.ts';

const document = await servedDocument();

/** Every pattern of the document with a place where it stands. */
const patternsIn = (value: unknown, at: string, found = new Map<string, string>()): Map<string, string> => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, each] of Object.entries(value as Record<string, unknown>)) {
    if (name === 'pattern' && typeof each === 'string') found.set(each, at);
    else patternsIn(each, `${at}/${name}`, found);
  }
  return found;
};
const patterns = patternsIn(document, '#');

/** Constructs that RE2 or Python's `re` lack, or that mean something else there. */
const foreign: Record<string, RegExp> = {
  'look-around': /\(\?<?[=!]/,
  'a named group': /\(\?P?</,
  'a back reference': /\\[1-9k]/,
  'an escaped slash': /\\\//,
  'a Unicode escape': /\\u/,
  'a property': /\\[pP]/,
  'a control escape': /\\c/,
  'a set operation': /\[[^\]]*(?:&&|--)/,
  'an atomic or possessive group': /\(\?>|[*+?}]\+/,
};

t.test('patterns use the subset of regular expressions that Go, Python and JavaScript share', async (t) => {
  t.ok(patterns.size > 25, `${patterns.size} patterns`);
  for (const [pattern, at] of patterns)
    for (const [name, construct] of Object.entries(foreign))
      t.notMatch(pattern.replaceAll('\\\\', ''), construct, `${at}: no ${name}`);
});

/** Runs a program of another language on the patterns as JSON, and returns what it could not compile. */
const refusedBy = (command: string, args: string[]): string | undefined => {
  const { status, stdout, error } = spawnSync(command, args, {
    input: JSON.stringify([...patterns.keys()]),
    encoding: 'utf8',
    timeout: 120_000,
  });
  return error !== undefined || status !== 0 ? undefined : stdout.trim();
};

t.test('Python compiles every pattern', async (t) => {
  const program = `
import json, re, sys
for each in json.load(sys.stdin):
    try: re.compile(each)
    except re.error as error: print(each, error)
`;
  t.equal(refusedBy('python3', ['-c', program]), '');
});

t.test('Go compiles every pattern', async (t) => {
  if (spawnSync('go', ['version']).error !== undefined) {
    t.comment('Go is not installed here');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'patterns-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'main.go');
  writeFileSync(
    file,
    `package main
import ("encoding/json"; "fmt"; "os"; "regexp")
func main() {
  var all []string
  if err := json.NewDecoder(os.Stdin).Decode(&all); err != nil { panic(err) }
  for _, each := range all { if _, err := regexp.Compile(each); err != nil { fmt.Println(each, err) } }
}
`,
  );
  t.equal(refusedBy('go', ['run', file]), '');
});

/** Reserved words of languages that clients are generated for. */
const reserved = new Set(
  [
    // JavaScript and TypeScript
    'await break case catch class const continue debugger default delete do else enum export extends false finally',
    'for function if implements import in instanceof interface let new null package private protected public return',
    'static super switch this throw true try typeof var void while with yield',
    // Python
    'and as assert async def del elif except from global is lambda none nonlocal not or pass raise',
    // Java, Kotlin, Scala
    'abstract boolean byte char double final float goto int long native short strictfp synchronized throws transient',
    'volatile fun object typealias val when match sealed trait type given',
    // Go, Rust
    'chan defer fallthrough func go map range select struct crate dyn extern fn impl loop mod move mut pub ref self',
    'unsafe use where',
    // C, C++, C#
    'auto register signed sizeof typedef union unsigned bool checked decimal delegate event explicit fixed foreach',
    'implicit internal lock namespace operator out override params readonly sbyte stackalloc string uint ulong',
    'unchecked ushort using virtual template typename friend inline',
    // Ruby, PHP, Swift
    'alias begin defined end ensure module next nil redo rescue retry then undef unless until array callable clone',
    'declare echo empty eval exit include isset list print require unset guard init inout protocol repeat subscript',
  ].flatMap((words) => words.split(' ')),
);

t.test('no parameter is a reserved word of a common language', async (t) => {
  const parameters = operationsOf(document).flatMap(({ operationId, parameters = [] }) =>
    parameters.map((each) => ({ at: `${operationId} ${each.in}`, name: each.name })),
  );
  t.ok(parameters.length > 300, `${parameters.length} parameters`);
  for (const { at, name } of parameters) t.notOk(reserved.has(name.toLowerCase()), `${at}: ${name}`);
});

t.test('former names of parameters are still accepted, and two values are refused', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  await desk.act('checker', `/claims/${claim}/notes`, { text: 'A thought.' });
  const key = desk.keys.checker;
  for (const [former, present] of [
    [`/claims/${claim}/diff?from=1&to=2`, `/claims/${claim}/diff?fromVersion=1&toVersion=2`],
    ['/accountability?from=2000-01-01T00:00:00Z', '/accountability?periodFrom=2000-01-01T00:00:00Z'],
    ['/accountability?until=1', '/accountability?periodUntil=1'],
    ['/corrections?class=minor', '/corrections?correctionClass=minor'],
  ] as const) {
    const [one, other] = [await desk.ask('GET', former, { key }), await desk.ask('GET', present, { key })];
    t.equal(one.status, 200, former);
    t.same(one.body, other.body, former);
  }
  const both = await desk.ask('GET', '/corrections?class=minor&correctionClass=update');
  t.match(both.body, { type: '/problems/unknown-parameter', errors: [{ pointer: '#/class' }] });
  const elsewhere = await desk.ask('GET', '/claims?class=minor');
  t.equal(elsewhere.status, 400, 'where the parameter does not belong, neither name is known');
});
