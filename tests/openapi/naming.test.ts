import t from 'tap';
import { operationsOf, servedDocument } from './served.ts';

const document = await servedDocument();
const { schemas } = document.components;

/** Third-party formats with names of their own: schema.org, JSON Feed, W3C annotations, CloudEvents. */
const formatsOfOthers = /^(ClaimReview|Schema|JsonFeed|EvidenceAnnotation|CloudEvent)/;

t.test(
  'addresses are plural nouns and acts in kebab-case, parameters and fields are camelCase',
  async (t) => {
    for (const path of Object.keys(document.paths))
      t.match(path, /^(\/([a-z0-9]+(-[a-z]+)*|\{[a-z]+(Id)?\}))+(\.(atom|json))?$/, path);
    for (const path of Object.keys(document.paths))
      for (const [, noun = '', name = ''] of path.matchAll(/\/([a-z-]+)\/\{([A-Za-z]+)\}/g))
        // The paths of tiles are those of c2sp.org/tlog-tiles.
        t.match(noun, /s$|^(evidence|tile)$/, `${path}: /${noun}/{${name}}`);
    const names = Object.entries(schemas)
      .filter(([schema]) => !formatsOfOthers.test(schema))
      .flatMap(([schema, { properties = {} }]) =>
        Object.keys(properties as object).map((name) => `${schema}.${name}`),
      );
    t.ok(names.length > 500);
    t.same(
      names.filter((name) => !/^[A-Z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/.test(name)),
      [],
    );
  },
);

const timesIn = (value: unknown): RegExp[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { format, pattern, $ref } = value as { format?: string; pattern?: string; $ref?: string };
  if ($ref !== undefined) return timesIn(schemas[$ref.split('/').at(-1) ?? '']);
  return format === 'date-time' ? [new RegExp(pattern ?? '^$')] : Object.values(value).flatMap(timesIn);
};

t.test('a time is accepted in any zone and precision, and answered in UTC with milliseconds', async (t) => {
  const takesAny = (pattern: RegExp): boolean =>
    ['2026-11-26T12:00:00Z', '2026-11-26T14:00:00.0001+02:00'].every((time) => pattern.test(time));
  let sent = 0;
  for (const { operationId, parameters, requestBody } of operationsOf(document))
    for (const pattern of [...timesIn(parameters), ...timesIn(requestBody?.content)]) {
      sent += 1;
      t.ok(takesAny(pattern), operationId);
    }
  t.ok(sent > 40, `${sent} times are sent`);
  for (const { operationId, responses } of operationsOf(document))
    for (const [status, { content }] of Object.entries(responses))
      if (timesIn(content).some(takesAny)) t.fail(`${operationId} answers ${status} with any time`);
});

/** Items of these lists have no version of their own: an event, a line, a queue entry, a delivery. */
const withoutTag = ['listClaimEvents', 'readHistory', 'readQueue', 'listEvents', 'listDeliveries'];

t.test('a page has items and the next cursor and no total, and each item has its id and ETag', async (t) => {
  const lists = operationsOf(document).filter(({ parameters = [] }) =>
    parameters.some((each) => each.name === 'cursor'),
  );
  t.ok(lists.length > 10);
  for (const { operationId, responses } of lists) {
    const { $ref } = responses['200']?.content?.['application/json']?.schema as { $ref: string };
    const page = schemas[$ref.split('/').at(-1) ?? ''];
    t.ok('items' in page.properties && 'next' in page.properties, operationId);
    t.notOk(
      Object.keys(page.properties as object).some((name) => /total|count/i.test(name)),
      operationId,
    );
    if (withoutTag.includes(operationId)) continue;
    const item = schemas[String(page.properties.items.items.$ref).split('/').at(-1) ?? ''];
    t.ok(item.required.includes('etag'), `${operationId}: each item has its ETag`);
  }
});
