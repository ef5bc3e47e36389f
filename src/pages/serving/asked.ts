import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { ProblemError } from '../../../clients/typescript/src/problems.ts';
import type { Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import type { components } from '../../../clients/typescript/src/schema.ts';
import { isLanguage, languages, wordsOf, type Language, type Words } from '../messages/words.ts';

/** The answers of the API, from which pages are made. */
export type Schemas = components['schemas'];

/** The parameters of an address that a page understands. Others are ignored, as browsers and mail programs add some. */
export type Query = Readonly<Record<string, string | undefined>>;

/** A request for a page, with what every page needs. */
export interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly ledger: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly words: Words;
  /** The API within this process, as the public sees it. */
  readonly api: Ledger;
  /** The public base address of the service: `https://ledger.example.org`. */
  readonly origin: string;
  /** The address of a page of this ledger, in the language that the reader chose. */
  readonly link: (path: string, query?: Query) => string;
  /** The address of this page in another language. */
  readonly inLanguage: (language: Language) => string;
}

/** The language of the answer: the one in the address, or the best of the browser's. */
const languageOf = (request: FastifyRequest): Language => {
  const { lang } = request.query as { lang?: unknown };
  if (isLanguage(lang)) return lang;
  const [best] = new Negotiator(request).languages([...languages]);
  return isLanguage(best) ? best : languages[0];
};

export const wordsFor = (request: FastifyRequest): Words => wordsOf(languageOf(request));

/** Whether the caller prefers a page to data. Browsers do; programs that accept anything do not. */
export const prefersPage = (request: FastifyRequest): boolean =>
  new Negotiator(request).mediaType(['application/json', 'text/html']) === 'text/html';

/** An address with the parameters that have a value. */
export const addressWith = (path: string, query: Query): string => {
  const given = Object.entries(query).filter((each): each is [string, string] => Boolean(each[1]));
  const search = new URLSearchParams(given).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** What the API answers, or undefined where it has no such thing (404, 410). */
export const orNothing = async <T>(answer: Promise<T>): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (error instanceof ProblemError && [404, 410].includes(error.problem.status)) return undefined;
    throw error;
  });

/**
 * Reads each thing once, by the id that was asked for. A thing that was merged is read under the other, so its answer may
 * have another id.
 */
export const readEach = async <T>(
  ids: readonly (string | undefined)[],
  read: (id: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> => {
  const asked = [...new Set(ids.filter((each) => each !== undefined))];
  const found = await Promise.all(asked.map(async (id) => [id, await orNothing(read(id))] as const));
  return new Map(found.flatMap(([id, thing]) => (thing === undefined ? [] : [[id, thing] as const])));
};
