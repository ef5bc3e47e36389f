import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';
import { addVary } from '../middleware/reply-headers.ts';
import { catalogue, type CatalogueEntry } from './catalogue.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** Renders text with API names in backquotes, as in Markdown. */
const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const whole = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body>
${body}
</body>
</html>
`;

/** The page of one problem type. It loads nothing else, so it works offline. */
const pageOfType = ({ slug, status, title, when, remedy }: CatalogueEntry): string =>
  whole(
    title,
    `<h1>${escaped(title)}</h1>
<p><code>${slug}</code>, status ${status}</p>
<h2>When</h2>
<p>${prose(when)}</p>
<h2>What to do</h2>
<p>${prose(remedy)}</p>
<p><a href="/problems">All types of problem</a></p>`,
  );

/** The page that lists all problem types. */
const pageOfAll = (entries: readonly CatalogueEntry[]): string =>
  whole(
    'Types of problem',
    `<h1>Types of problem</h1>
<ul>
${entries.map(({ type, slug, status, title }) => `<li>${status} <a href="${type}">${slug}</a>: ${escaped(title)}</li>`).join('\n')}
</ul>`,
  );

/** The quality of a media type (RFC 9110, section 12.5.1): the most specific matching range decides. */
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

/** Content negotiation. Clients without Accept get JSON; browsers prefer HTML. */
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

/** Serves the page of each problem `type`, and the list of all. */
export const serveProblems = (app: FastifyInstance): void => {
  const entries = new Map<string, (typeof catalogue)[number]>(catalogue.map((each) => [each.slug, each]));
  const config = { cache: 'revalidated' } as const;
  app.get('/problems', { config }, (request, reply) =>
    answer(request, reply, { items: catalogue }, pageOfAll(catalogue)),
  );
  app.get<{ Params: { slug: string } }>('/problems/:slug', { config }, (request, reply) => {
    const entry = entries.get(request.params.slug);
    if (entry === undefined) throw new Problem('not-found', 'There is no such type of problem.');
    return answer(request, reply, entry, pageOfType(entry));
  });
};
