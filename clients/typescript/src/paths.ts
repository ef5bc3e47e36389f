import type { FetchOptions } from 'openapi-fetch';
import type { paths } from './schema.ts';

type Prefix = '/v1/ledgers/{ledger}';

/** Removes the parameter `ledger`, which is given once when the ledger is opened. */
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

/** The JSON media types, which calls ask for. Feeds and tables have to be fetched without this client. */
type Json = 'application/json' | 'application/ld+json' | 'application/feed+json';

/** The HTTP methods of the client. */
export type Method = 'get' | 'post' | 'patch';

/** The paths that have a method; the document says `never` for the others. */
export type PathWith<M extends Method> = {
  [Path in keyof LedgerPaths]: LedgerPaths[Path][M] extends { responses: object } ? Path : never;
}[keyof LedgerPaths];

/** Marks the answer to a dry run. */
interface Foreseen {
  readonly dryRun: true;
}

type Succeeds = 200 | 201 | 202;
type Content<Answered> = Answered extends { content: infer Forms } ? Forms[keyof Forms & Json] : never;

/** Every successful answer of an operation, that to a dry run among them. */
type AnyAnswer<M extends Method, Path extends PathWith<M>> = LedgerPaths[Path][M] extends {
  responses: infer Answers;
}
  ? Content<Answers[keyof Answers & Succeeds]>
  : never;

/** The result of a successful call. */
export type Answer<M extends Method, Path extends PathWith<M>> = Exclude<AnyAnswer<M, Path>, Foreseen>;

/** The result of a dry run: the resulting version, and the events that would be recorded. */
export type DryRunAnswer<M extends Method, Path extends PathWith<M>> = Extract<AnyAnswer<M, Path>, Foreseen>;

/** The paths whose acts can be judged without being executed. */
export type DryRunPath<M extends Method> = {
  [Path in PathWith<M>]: [DryRunAnswer<M, Path>] extends [never] ? never : Path;
}[PathWith<M>];

/** A dry run has a call of its own, `ledger.dryRun`, so that an act always answers its receipt. */
type WithoutDryRun<Operation> = Operation extends { parameters: infer Parameters extends { query?: object } }
  ? Omit<Operation, 'parameters'> & {
      parameters: Omit<Parameters, 'query'> & Query<Omit<NonNullable<Parameters['query']>, 'dryRun'>>;
    }
  : Operation;

type Query<Fields> = keyof Fields extends never ? { query?: never } : { query?: Fields };

/** The options of a call: `params` with `path`, `query` and `header`, and `body`. */
export type Init<M extends Method, Path extends PathWith<M>> = FetchOptions<
  Path extends DryRunPath<M> ? WithoutDryRun<LedgerPaths[Path][M]> : LedgerPaths[Path][M]
>;

/** The second argument of a call, optional if none of its fields is required. */
export type Args<M extends Method, Path extends PathWith<M>> =
  object extends Init<M, Path> ? [init?: Init<M, Path>] : [init: Init<M, Path>];

/** The paths of paginated lists. */
export type ListPath = {
  [Path in keyof LedgerPaths]: Answer<'get', Path & PathWith<'get'>> extends { next: string | null }
    ? Path
    : never;
}[keyof LedgerPaths] &
  PathWith<'get'>;

/** An item of a list. */
export type Item<Path extends ListPath> = Answer<'get', Path> extends { items: (infer One)[] } ? One : never;
