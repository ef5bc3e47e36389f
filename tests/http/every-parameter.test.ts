import t from 'tap';
import { openDesk, type Desk } from '../support/desk.ts';
import { inlineShared } from '../support/inline-shared.ts';
import { addressOf } from '../support/operations.ts';
import { runEverything } from '../support/everything.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: any;
}

/** Values for what the document describes by a pattern alone. */
const plain: Readonly<Record<string, readonly string[]>> = {
  ...{ limit: ['1'], atLeast: ['1'], asOf: ['9'], periodUntil: ['9'], after: ['0'] },
  ...{ fromVersion: ['1'], toVersion: ['2'], q: ['rain', '"rain in Lima" or hail -snow'] },
  ...{ topic: ['weather'], language: ['en'], validOn: ['2000-05'], scale: ['truth'], rating: ['false'] },
  ...{ status: ['checked,contested', 'any'], publisher: ['A publisher'], name: ['Doe'] },
  ...{ url: ['https://gazette.example/story'] },
  ...{ claimant: ['claimant_01m80p9rrnfvgtm0e250m34aks'], source: ['source_01m80p9rrnfvgtm0e250m34aks'] },
  ...{ ids: ['claim_01m80p9rrnfvgtm0e250m34aks'] },
  ...{ madeSince: ['2000'], madeUntil: ['2001-05'] },
  ...{ facets: ['status,rating,topic,language,claimant,publisher,year'] },
  ...{ expand: ['verdict,evidence.source,firstAppearance.claimant', 'evidence'] },
  ...{ types: ['claim.recorded,verdict.published'], kinds: ['claim,source'] },
};

/** Values from an earlier answer: a place in a list, a stream that goes on, the size of an earlier proof. Each is requested on its own. */
const isOfAnAnswer = ({ name, schema }: Parameter): boolean =>
  ['cursor', 'follow'].includes(name) || (name === 'since' && schema.format !== 'date-time');

/** Every value that a parameter lists, and one of each other kind that it takes. */
const valuesOf = (
  { name, schema }: Parameter,
  schemas: Record<string, any>,
  things: Readonly<Record<string, string>>,
): string[] => {
  if (schema.$ref !== undefined)
    return valuesOf({ name, in: 'query', schema: schemas[schema.$ref.split('/').at(-1)] }, schemas, things);
  if (schema.anyOf !== undefined)
    return schema.anyOf.flatMap((each: any) =>
      valuesOf({ name, in: 'query', schema: each }, schemas, things),
    );
  if (schema.enum !== undefined) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.format === 'date-time') return ['2000-01-01T00:00:00Z', new Date().toISOString()];
  const kind = /^\^([a-z]+)_/.exec(schema.pattern ?? '')?.[1];
  const thing = things[kind ?? ''];
  return thing === undefined ? [...(plain[name] ?? [])] : [thing];
};

/** What a parameter is sent with; a time once alone and once with a search. */
const sentWith = (path: string, name: string, all: readonly Parameter[]): string[] => {
  if (path.endsWith('/diff')) return [name === 'from' ? '' : 'from=1&'];
  if (path.endsWith('/suggest')) return [{ of: 'q=rain&', q: 'of=topic&' }[name] ?? 'of=topic&q=rain&'];
  if (name === 'sort') return ['q=rain&'];
  return name === 'asOf' && all.some((each) => each.name === 'q') ? ['', 'q=rain&'] : [''];
};

/** Requests the first page of one item of a list, and the next page. */
const pages = async ({ ask, keys }: Desk, address: string): Promise<number> => {
  const first = await ask('GET', `${address}?limit=1`, { key: keys.admin });
  const next = first.body?.next as string | null | undefined;
  if (next === null || next === undefined) return first.status;
  return (await ask('GET', `${address}?limit=1&cursor=${next}`, { key: keys.admin })).status;
};

t.test('every parameter of every read is answered, for each of its values and each role', async (t) => {
  const desk = await openDesk(t);
  const { things } = await runEverything(desk);
  const document = inlineShared<any>((await desk.ask('GET', '//openapi.json')).body);
  let asked = 0;
  for (const [path, { get }] of Object.entries<any>(document.paths)) {
    const parameters: Parameter[] = (get?.parameters ?? []).filter((each: Parameter) => each.in === 'query');
    const address = addressOf(path, things);
    for (const parameter of parameters) {
      const { name } = parameter;
      if (name === 'cursor') t.equal(await pages(desk, address), 200, `${path}, page by page`);
      if (isOfAnAnswer(parameter)) continue;
      const values = valuesOf(parameter, document.components.schemas, things);
      t.ok(values.length > 0, `${path}: there is a value for ${name}`);
      const searches = sentWith(path, name, parameters).flatMap((beside) =>
        values.map((value) => `${beside}${name}=${encodeURIComponent(value)}`),
      );
      for (const search of searches)
        for (const key of [undefined, desk.keys.admin]) {
          const { status, body } = await desk.ask('GET', `${address}?${search}`, { key });
          asked += 1;
          // Some are for the desk alone, and some things did not exist at that time.
          const isAnswer = status === 200 || (key === undefined && [401, 403].includes(status));
          if (!isAnswer && !(name === 'asOf' && status === 404))
            t.fail(`${path}?${search}: ${status} ${JSON.stringify(body).slice(0, 300)}`);
        }
    }
  }
  t.ok(asked > 500, `${asked} requests`);
});
