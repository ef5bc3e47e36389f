import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../http/problems/problem.ts';

const types = {
  'style.css': 'text/css; charset=utf-8',
  'print.css': 'text/css; charset=utf-8',
  'favicon.svg': 'image/svg+xml',
} as const;
export type Asset = keyof typeof types;

const digestCharacters = 12;

const readAsset = (name: Asset) => {
  const bytes = readFileSync(new URL(`../assets/${name}`, import.meta.url));
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, digestCharacters);
  const [stem = '', end = ''] = name.split('.');
  return { bytes, type: types[name], address: `/assets/${stem}-${digest}.${end}` };
};

const assets = new Map((Object.keys(types) as Asset[]).map((name) => [name, readAsset(name)]));

/** The address of a file of the pages. It names the digest of its content, so caches keep it for ever. */
export const assetAddress = (name: Asset): string => assets.get(name)?.address ?? '#';

/** Serves the files of the pages from memory: some kilobytes. */
export const serveAssets = (routes: FastifyInstance): void => {
  const byAddress = new Map([...assets.values()].map((each) => [each.address, each]));
  const route = { schema: { hide: true }, config: { cache: 'immutable' } } as const;
  routes.get<{ Params: { file: string } }>('/assets/:file', route, async (request, reply) => {
    const found = byAddress.get(`/assets/${request.params.file}`);
    if (found === undefined) throw new Problem('not-found', 'There is no such file.');
    return reply.type(found.type).send(found.bytes.toString());
  });
  // Browsers ask for it without being told.
  routes.get(
    '/favicon.ico',
    { schema: { hide: true }, config: { cache: 'revalidated' } },
    async (_request, reply) => reply.redirect(assetAddress('favicon.svg'), 302),
  );
};
