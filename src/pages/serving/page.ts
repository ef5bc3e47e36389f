import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { ProblemError } from '../../../clients/typescript/src/problems.ts';
import { addVary } from '../../http/middleware/reply-headers.ts';
import { securityHeadersOf, type Content } from '../../http/middleware/headers/security-headers.ts';
import { holdToRate } from '../../http/middleware/rate-limit/rate-limit.ts';
import { originOf } from '../../http/middleware/request-target.ts';
import { ledgerWithin } from '../../http/within/ledger-within.ts';
import { hasTag } from '../../http/operations/preconditions.ts';
import { Problem, typeOf } from '../../http/problems/problem.ts';
import { problemOf } from '../../http/problems/problem-of-error.ts';
import type { Services } from '../../http/services.ts';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { errorPage } from '../components/error.ts';
import { layout, type Framed, type Page } from '../components/layout.ts';
import { isLanguage } from '../messages/words.ts';
import { addressWith, prefersPage, wordsFor, type Asked, type Query } from './asked.ts';
import { encodedPage, encodings, type PageCache } from './page-cache.ts';

/** The dependencies of the pages. */
export interface PageServices extends Pick<Services, 'ledgers' | 'rates' | 'limits'> {
  readonly pageCache: PageCache;
}

/** The content moved to another address. */
export interface Moved {
  readonly movedTo: string;
}

/** A whole document that is no page with a header and a footer. */
export interface Document {
  readonly text: string;
}

export interface PageSpec {
  /** The path, with `:ledger` where it belongs to one. */
  readonly path: string;
  /** The parameters of the query that it understands, beside the language. */
  readonly query?: readonly string[];
  /** The page; undefined where there is nothing to show. */
  readonly make: (asked: Asked) => Promise<Page | Moved | Document | undefined>;
  /** The media type of a document; that of a page by default. */
  readonly type?: string;
  /** What it is for its content security policy: a page by default. */
  readonly content?: Content;
}

/** The longest parameter, in characters: a text to check. Node limits all header fields to 16 KiB. */
const parameterMaxCharacters = 2_000;

export const queryOf = (request: FastifyRequest, names: readonly string[]): Query => {
  const given = request.query as Record<string, unknown>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' && value !== '' && value.length <= parameterMaxCharacters
        ? [[name, value] as const]
        : [];
    }),
  );
};

/** The parts of a request that links need. The language stays in the address only where the reader chose it. */
export const linksOf = (request: FastifyRequest, ledger: string, query: Query) => {
  const { lang } = request.query as { lang?: string };
  const chosen = isLanguage(lang) ? { lang } : {};
  const path = request.url.split('?')[0] ?? '/';
  return {
    link: (to: string, more: Query = {}) => addressWith(`/${ledger}${to}`, { ...more, ...chosen }),
    inLanguage: (language: string) => addressWith(path, { ...query, lang: language }),
  };
};

const accepted = (request: FastifyRequest): string[] =>
  request.headers['accept-encoding'] === undefined ? [] : new Negotiator(request).encodings();

const tagCharacters = 22;
const tagOfText = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, tagCharacters)}"`;

class PageMoved extends Error {
  override readonly name = 'PageMoved';
  readonly to: string;
  constructor(to: string) {
    super(`the page moved to ${to}`);
    this.to = to;
  }
}

/** The name of the publisher, by the public policy of the ledger. */
export const nameOf = async ({
  api,
  ledger,
  words,
}: Pick<Asked, 'api' | 'ledger' | 'words'>): Promise<string> => {
  const { publisher } = await api.get('/policy');
  return publisher?.name ?? (ledger === firstLedger ? words.say('site.title') : ledger);
};

const render = async (asked: Asked, spec: PageSpec) => {
  const page = await spec.make(asked);
  if (page === undefined) throw new Problem('not-found', 'There is no such page.');
  if ('movedTo' in page) throw new PageMoved(page.movedTo);
  if ('text' in page) return { ...page, tag: tagOfText(page.text), encoded: new Map() };
  const text = String(await layout({ ...asked, name: await nameOf(asked) }, page));
  return { text, tag: tagOfText(text), encoded: new Map() };
};

const sendPage = async (
  routes: FastifyInstance,
  services: PageServices,
  spec: PageSpec,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const params = request.params as Readonly<Record<string, string>>;
  const ledger = params['ledger'] ?? firstLedger;
  await holdToRate(services.rates, request, reply, async () => undefined);
  if (!(await services.ledgers.has(ledger)))
    throw new Problem('not-found', 'There is nothing at this address.');
  const query = queryOf(request, spec.query ?? []);
  const origin = services.limits.publicUrl ?? originOf(request);
  const words = wordsFor(request);
  const links = linksOf(request, ledger, query);
  const api = ledgerWithin(routes, { address: request.ip, key: undefined }, ledger);
  const asked = { request, reply, ledger, params, query, words, api, origin, ...links };
  const key = [
    origin,
    addressWith(request.url.split('?')[0] ?? '', query),
    words.language,
    links.link(''),
  ].join(' ');
  const page = await services.pageCache(ledger, key, () => render(asked, spec));
  void reply.header('content-language', words.language);
  addVary(reply, 'accept-encoding');
  if (hasTag(request, reply, page.tag)) return reply.send();
  void reply.type(spec.type ?? 'text/html; charset=utf-8');
  const encoding = encodings.find((each) => accepted(request).includes(each));
  if (encoding === undefined) return reply.send(page.text);
  return reply.header('content-encoding', encoding).send(await encodedPage(page, encoding));
};

/** Answers a request with a public page. It has no cookie and is the same for every reader of its language. */
export const pageHandler =
  (routes: FastifyInstance, services: PageServices, spec: PageSpec) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    addVary(reply, 'accept-language');
    return sendPage(routes, services, spec, request, reply);
  };

/** Adds the route of a public page. */
export const addPage = (routes: FastifyInstance, services: PageServices, spec: PageSpec): void => {
  const config = { cache: 'past', content: spec.content ?? 'page' } as const;
  routes.get(spec.path, { schema: { hide: true }, config }, pageHandler(routes, services, spec));
};

const problemIn = (error: unknown): Problem => {
  if (!(error instanceof ProblemError)) return problemOf(error);
  const { name, detail = '' } = error.problem;
  return new Problem(name === 'unknown' ? 'internal-error' : name, detail);
};

const framed = (request: FastifyRequest): Framed => {
  const { ledger = firstLedger } = (request.params ?? {}) as { ledger?: string };
  const known = /^[a-z0-9-]{1,60}$/.test(ledger) ? ledger : firstLedger;
  const words = wordsFor(request);
  return { ledger: known, words, origin: '', name: words.say('site.title'), ...linksOf(request, known, {}) };
};

/** Sends an error as a page. */
const sendErrorPage = async (request: FastifyRequest, detail: string, status: number): Promise<string> =>
  String(await errorPage(framed(request), { status, detail, requestId: request.id }));

/** Answers errors of pages with a page where the caller prefers one, and as the API does otherwise. */
export const answerErrors = (routes: FastifyInstance): void => {
  routes.setErrorHandler(async (error, request, reply) => {
    if (error instanceof PageMoved) return reply.redirect(error.to, 308);
    const problem = problemIn(error);
    addVary(reply, 'accept');
    if (!prefersPage(request)) {
      void reply.headers(securityHeadersOf('data'));
      throw problem;
    }
    const { status } = typeOf(problem.slug);
    if (status >= 500) request.log.error({ err: error }, problem.slug);
    const text = await sendErrorPage(request, problem.message, status);
    return reply.code(status).headers(problem.headers).type('text/html; charset=utf-8').send(text);
  });
};

/** Answers unknown addresses outside the API with a page, where the caller prefers one. */
export const answerUnknownAddresses = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.is404 || reply.statusCode !== 404 || request.url.startsWith('/v1/')) return payload;
    addVary(reply, 'accept');
    if (!prefersPage(request)) return payload;
    const text = await sendErrorPage(request, '', 404);
    void reply.headers(securityHeadersOf('page')).type('text/html; charset=utf-8');
    void reply.header('content-length', Buffer.byteLength(text));
    return text;
  });
};
