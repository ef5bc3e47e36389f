import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { parse } from 'yaml';
import { catalogue } from '../../src/http/problems/catalogue.ts';

/**
 * `npm run client:generate`: makes the types of the client from openapi/openapi.yaml, and its tables of problems and of
 * what may be repeated from where those are defined.
 */
const document = parse(
  await readFile(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8'),
) as OpenAPI3;

/** Examples belong into the reference; here they would be nine tenths of the file, and change it with every run. */
const withoutExamples = (value: unknown, parent = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => withoutExamples(each));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name]) => parent === 'properties' || (name !== 'example' && name !== 'examples'),
  );
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutExamples(each, name)]));
};

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
}

/** The name of a parameter; one that is a reference is looked up in the components. */
const nameOf = ({ $ref, name }: Parameter): string | undefined => {
  const shared = document.components?.parameters as Record<string, Parameter> | undefined;
  return $ref === undefined ? name : shared?.[$ref.replace('#/components/parameters/', '')]?.name;
};

/** The operations that carry a request out once however often it comes, as they say themselves. */
const repeatable = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>)
    .filter(([, { parameters }]) => parameters?.some((each) => nameOf(each) === 'idempotency-key'))
    .map(([method]) => `${method} ${path.replace('/v1/ledgers/{ledger}', '')}`),
);

const write = (name: string, text: string): Promise<void> =>
  writeFile(new URL(`src/${name}`, import.meta.url), `// Generated: npm run client:generate\n${text}`);

await write(
  'schema.ts',
  astToString(
    await openapiTS(withoutExamples(document) as OpenAPI3, { exportType: true, silent: true }),
  ).replaceAll(/[ \t]+$/gm, ''),
);
await write(
  'tables.ts',
  [
    '/** Every type of problem by its name, with the status it is answered with. */',
    'export const problemStatuses = {',
    ...catalogue.map(({ slug, status }) => `  '${slug}': ${status},`),
    '} as const;',
    '',
    '/** The operations that take an `Idempotency-Key`, by method and path below the ledger. */',
    'export const repeatable: ReadonlySet<string> = new Set([',
    ...repeatable.map((each) => `  '${each}',`),
    ']);',
    '',
  ].join('\n'),
);
