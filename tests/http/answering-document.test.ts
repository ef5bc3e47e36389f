import t from 'tap';
import { inlineShared } from '../support/inline-shared.ts';
import { startService } from '../support/service.ts';

t.test('the API document describes every way to object, to request a reply and to correct', async (t) => {
  const { ask } = await startService(t);
  const { status, body } = await ask('GET', '//openapi.json');
  t.equal(status, 200);
  const { paths } = inlineShared<any>(body);
  const at = (path: string) => paths[`/v1/ledgers/{ledger}${path}`];
  for (const [path, method] of [
    ['/corrections', 'get'],
    ['/corrections/{correction}', 'get'],
    ['/claims/{claim}/corrections', 'get'],
    ['/objections', 'get'],
    ['/claims/{claim}/objections', 'get'],
    ['/claims/{claim}/objections', 'post'],
    ['/claims/{claim}/objections/{objection}', 'get'],
    ['/claims/{claim}/objections/{objection}/resolve', 'post'],
    ['/claims/{claim}/replies', 'get'],
    ['/claims/{claim}/replies', 'post'],
    ['/claims/{claim}/replies/{reply}', 'get'],
    ['/claims/{claim}/replies/{reply}/receive', 'post'],
    ['/claims/{claim}/verdicts/{verdict}/embargo', 'post'],
    ['/deadlines', 'get'],
  ] as const) {
    const operation = at(path)?.[method];
    t.ok(operation?.summary && operation.description && operation.operationId, `${method} ${path}`);
    const tags = (body.tags as { name: string }[]).map((tag) => tag.name);
    t.ok(tags.includes(operation?.tags[0]), `${path} has a described tag`);
  }
  const lodging = at('/claims/{claim}/objections').post;
  t.same(lodging.security, [{}, { key: [] }], 'a key is not always required');
  t.ok(lodging.responses['429'].headers['Retry-After']);
  t.ok(lodging.responses['401']);
});
