import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { catalogue } from '../../src/http/problems/catalogue.ts';
import { operationsModule, type Document } from './generate-operations.ts';
import { typesModule } from './generate-types.ts';

/**
 * `npm run client:generate`: makes the types and methods of the Python client from openapi/openapi.yaml, and its table of
 * problems from where those are defined.
 */
const document = parse(
  await readFile(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8'),
) as Document;

const write = (name: string, text: string): Promise<void> =>
  writeFile(
    new URL(`claim_ledger/${name}`, import.meta.url),
    `# Generated: npm run client:generate\n${text}`,
  );

await write('types.py', typesModule(document.components.schemas));
await write('operations.py', operationsModule(document));
await write(
  'problem_statuses.py',
  [
    '"""Every type of problem by its name, with the status it is answered with."""',
    '',
    'PROBLEM_STATUSES: dict[str, int] = {',
    ...catalogue.map(({ slug, status }) => `    "${slug}": ${status},`),
    '}',
    '',
  ].join('\n'),
);
