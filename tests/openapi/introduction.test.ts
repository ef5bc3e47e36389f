import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import t from 'tap';
import { eventDefinitions } from '../../src/domain/events.ts';
import { problemTypes, refusalProblems } from '../../src/http/problems/problem.ts';
import { keyFor, startService } from '../support/service.ts';
import { operationsOf, servedDocument } from './served.ts';

const document = await servedDocument();
const { description } = document.info;

t.test('the example of a claim’s life in the introduction works as written', async (t) => {
  const service = await startService(t);
  const ana = await keyFor(service, 'checker', { name: 'Ana' });
  const ben = await keyFor(service, 'editor', { name: 'Ben' });
  const steps = [...description.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands = '']) => commands);
  t.ok(steps.length >= 6, 'from recording to reading');
  const script = steps.join('\n').replaceAll('http://127.0.0.1:4000', service.url);
  const environment = { PATH: process.env['PATH'], ANA: ana, BEN: ben };
  const { stdout } = await promisify(execFile)('sh', ['-ec', script], { env: environment });
  t.match(stdout, /"status":"checked"/, 'the claim is checked');
  t.match(stdout, /"rating":\{[^}]*"code":"false"/, 'as false');
  t.match(stdout, /"type":"verdict.published"/, 'and its history shows the verdict');
  t.match(stdout, /It boils at 100 °C\./, 'what speaks against it is shown');
});

t.test('the introduction names existing operations only, and leaves nothing out', async (t) => {
  const ids = new Set(operationsOf(document).map((each) => each.operationId));
  const [, walk = ''] = /^## Record a claim[^\n]*\n([\s\S]*?)^## /m.exec(description) ?? [];
  const named = [...walk.matchAll(/`([a-z]+[A-Z][A-Za-z]+)`/g)].map(([, name = '']) => name);
  t.ok(named.length >= 8);
  for (const name of named) t.ok(ids.has(name), `${name} is an operation`);
  for (const { type } of eventDefinitions) t.ok(description.includes(`| \`${type}\` |`), type);
  for (const slug of Object.keys({ ...problemTypes, ...refusalProblems }))
    t.ok(description.includes(`| \`/problems/${slug}\` |`), slug);
  t.notMatch(description, /<!--/, 'no placeholder is left');
});
