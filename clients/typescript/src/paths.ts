import type { FetchOptions } from 'openapi-fetch';
import type { paths } from './schema.ts';

type Prefix = '/v1/ledgers/{ledger}';

/** The ledger is named once, when it is opened, so no call has to name it again. */
type WithoutLedger<Operation> = Operation extends { parameters: infer Parameters extends { path: object } }
  ? Omit<Operation, 'parameters'> & {
      parameters: Omit<Parameters, 'path'> & Others<Omit<Parameters['path'], 'ledger'>>;
    }
  : Operation;

type Others<Path> = keyof Path extends never ? { path?: never } : { path: Path };

/** The paths below a ledger: `/claims/{claim}`. */
export type LedgerPaths = {
  [Path in keyof paths as Path extends `${Prefix}${infer Rest}` ? Rest : never]: {
    [Method in keyof paths[Path]]: WithoutLedger<paths[Path][Method]>;
  };
};

/** The forms of an answer that are JSON, which is what calls ask for. Feeds for readers and tables are read otherwise. */
type Json = 'application/json' | 'application/ld+json' | 'application/feed+json';

export type Method = 'get' | 'post' | 'patch';

/** The paths that a method is for; the document says `never` of the others. */
export type PathWith<M extends Method> = {
  [Path in keyof LedgerPaths]: LedgerPaths[Path][M] extends { responses: object } ? Path : never;
}[keyof LedgerPaths];

/** What a call takes: `params` with `path`, `query` and `header`, and `body`. */
export type Init<M extends Method, Path extends PathWith<M>> = FetchOptions<LedgerPaths[Path][M]>;

/** A call's second argument, which may be left out where nothing in it has to be there. */
export type Args<M extends Method, Path extends PathWith<M>> =
  object extends Init<M, Path> ? [init?: Init<M, Path>] : [init: Init<M, Path>];

type Succeeds = 200 | 201 | 202;
type Content<Answered> = Answered extends { content: infer Forms } ? Forms[keyof Forms & Json] : never;

/** What a call answers when it succeeds. */
export type Answer<M extends Method, Path extends PathWith<M>> = LedgerPaths[Path][M] extends {
  responses: infer Answers;
}
  ? Content<Answers[keyof Answers & Succeeds]>
  : never;

/** The lists that are answered in pages. */
export type ListPath = {
  [Path in keyof LedgerPaths]: Answer<'get', Path & PathWith<'get'>> extends { next: string | null }
    ? Path
    : never;
}[keyof LedgerPaths] &
  PathWith<'get'>;

export type Item<Path extends ListPath> = Answer<'get', Path> extends { items: (infer One)[] } ? One : never;
