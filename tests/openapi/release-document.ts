import { mkdir, writeFile } from 'node:fs/promises';
import { servedAsIs } from './served.ts';

/** Left out: clients do not rely on these, and they would make the file much longer. A field of that name is kept. */
const isLeftOut = (name: string, value: unknown): boolean =>
  (typeof value === 'string' && ['description', 'summary'].includes(name)) ||
  ['example', 'links'].includes(name);

/**
 * `npm run openapi:release`: stores the document of this version, which later ones may not break. Run with each
 * release.
 */
const document = await servedAsIs();
const folder = new URL('../../openapi/released/', import.meta.url);
await mkdir(folder, { recursive: true });
const kept = JSON.stringify(
  document,
  (name, value: unknown) => (isLeftOut(name, value) ? undefined : value),
  1,
);
await writeFile(new URL(`${document.info.version}.json`, folder), `${kept}\n`);
