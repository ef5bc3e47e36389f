import { readFileSync } from 'node:fs';
import t from 'tap';
import { problemTypes, refusalProblems } from '../../../src/http/problems/problem.ts';
import { catalogue } from '../../../src/http/problems/catalogue.ts';
import { refusalCodes } from '../../../src/domain/terms/refusal.ts';
import { startService } from '../../support/service.ts';
import { sourceFiles } from '../../support/source-files.ts';
import { problemsFile, problemsText } from './table.ts';

const slugs = new Set<string>(catalogue.map(({ slug }) => slug));

t.test('the table in docs is generated from the catalogue', async (t) => {
  t.ok(readFileSync(problemsFile, 'utf8') === problemsText(), 'docs/problems.md is stale: npm run generate');
  t.equal(slugs.size, Object.keys(problemTypes).length + Object.keys(refusalProblems).length);
});

t.test('every problem type has a page as HTML and as JSON, and the list links to each', async (t) => {
  const { ask } = await startService(t);
  const { body: list } = await ask('GET', '//problems');
  t.same(
    list.items.map((each: { type: string }) => each.type),
    catalogue.map(({ type }) => type),
  );
  for (const { type, title, status, when, remedy } of catalogue) {
    const json = await ask('GET', `/${type}`);
    t.match(json.headers.get('content-type'), /^application\/json/, type);
    t.match(json.body, { type, title, status, when, remedy }, type);
    const html = await ask('GET', `/${type}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    t.match(html.headers.get('content-type'), /^text\/html/, type);
    t.ok(html.body.includes(String(status)) && html.body.includes('What to do'), `${type} as a page`);
    t.notMatch(html.body, /https?:\/\/|<script|`/, `${type} needs no network`);
  }
});

t.test('a page is answered in the requested format', async (t) => {
  const { ask } = await startService(t);
  for (const [accept, type] of [
    ['*/*', 'application/json'],
    ['text/html', 'text/html'],
    ['text/*', 'text/html'],
    ['text/html;q=0.1, application/json;q=0.2', 'application/json'],
    ['text/html, application/json;q=0', 'text/html'],
    ['application/xhtml+xml, text/html, */*;q=0.8', 'text/html'],
  ] as const) {
    const answer = await ask('GET', '//problems/not-found', { headers: { accept } });
    t.match(answer.headers.get('content-type'), new RegExp(`^${type}`), accept);
    t.match(answer.headers.get('vary'), /\baccept$/, 'caches distinguish them');
  }
  const neither = await ask('GET', '//problems/not-found', { headers: { accept: 'image/png' } });
  t.match(neither.body, { status: 406, type: '/problems/not-acceptable' });
  t.equal((await ask('GET', '//problems/nowhere')).status, 404);
  t.equal((await ask('GET', '//problems/__proto__')).status, 404);
});

t.test('every problem that the code throws is one of the catalogue', async (t) => {
  const thrown = sourceFiles('src').flatMap(({ file, text }) =>
    [...text.matchAll(/new Problem\(\s*'([^']+)'|\brefuse\(\s*'([^']+)'/g)].map(([, problem, refusal]) => ({
      file,
      slug: problem ?? refusal ?? '',
    })),
  );
  t.ok(thrown.length > 100, `${thrown.length} places`);
  for (const { file, slug } of thrown) t.ok(slugs.has(slug), `${file} answers ${slug}`);
  for (const code of refusalCodes) t.ok(slugs.has(code), `a refusal: ${code}`);
});

t.test('every problem of the catalogue is caused by a test', async (t) => {
  const texts = sourceFiles('tests')
    .filter(({ file }) => file.endsWith('.test.ts'))
    .map(({ text }) => text);
  for (const slug of slugs) {
    // Named as a string of its own, or as the type of an answer. A word in a sentence does not count.
    const named = new RegExp(`'${slug}'|/problems/${slug}['"\`]`);
    t.ok(
      texts.some((text) => named.test(text)),
      `a test names ${slug}`,
    );
  }
});
