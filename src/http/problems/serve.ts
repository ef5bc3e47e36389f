import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';
import { addVary } from '../middleware/vary.ts';
import { catalogue } from './catalogue.ts';
import { pageOfAll, pageOfType } from './page.ts';

/** How much a media type is wanted (RFC 9110, section 12.5.1): the most particular range that fits it says. */
const wanted = (accept: string, type: string): number => {
  const [family = ''] = type.split('/');
  const ranges = accept.split(',').map((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((part) => part.startsWith('q='))?.slice(2);
    return { name, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  for (const name of [type, `${family}/*`, '*/*']) {
    const range = ranges.find((each) => each.name === name);
    if (range !== undefined) return range.weight;
  }
  return 0;
};

/** Programs that say nothing get JSON; browsers ask for HTML before anything else. */
const answer = (request: FastifyRequest, reply: FastifyReply, json: unknown, html: string): FastifyReply => {
  const accept = request.headers.accept ?? 'application/json';
  const [asHtml, asJson] = [wanted(accept, 'text/html'), wanted(accept, 'application/json')];
  if (asHtml === 0 && asJson === 0)
    throw new Problem('not-acceptable', 'The page can be had as text/html or as application/json.');
  addVary(reply, 'accept');
  return asHtml > asJson
    ? reply.type('text/html; charset=utf-8').send(html)
    : reply.type('application/json; charset=utf-8').send(JSON.stringify(json));
};

/** Serves the page behind each `type` of problem, and the list of all. */
export const serveProblems = (app: FastifyInstance): void => {
  const entries = new Map<string, (typeof catalogue)[number]>(catalogue.map((each) => [each.slug, each]));
  app.get('/problems', (request, reply) =>
    answer(request, reply, { items: catalogue }, pageOfAll(catalogue)),
  );
  app.get('/problems/:slug', (request, reply) => {
    const entry = entries.get((request.params as { slug: string }).slug);
    if (entry === undefined) throw new Problem('not-found', 'There is no such type of problem.');
    return answer(request, reply, entry, pageOfType(entry));
  });
};
