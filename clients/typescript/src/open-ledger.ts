import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import { followEvents, type Following } from './follow.ts';
import type { Answer, Args, DryRunAnswer, DryRunPath, Item, ListPath, Method, PathWith } from './paths.ts';
import { ProblemError, problemOf } from './problems.ts';
import { retryAfterMsOf, usualRetries, withRetries, type Retries } from './retries.ts';
import type { components } from './schema.ts';
import { repeatable } from './tables.ts';

/** Options of `openLedger`. */
export interface LedgerOptions {
  /** The address of the service: `https://ledger.example.org`. */
  readonly url: string;
  /** The name of the ledger; `main` by default. */
  readonly ledger?: string;
  /** A key of the ledger. Without one only public data is read. */
  readonly key?: string | undefined;
  /** How calls are retried. */
  readonly retries?: Partial<Retries>;
  /** The function that sends requests; the `fetch` of the runtime by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** One ledger of a service. Calls throw a `ProblemError` if the ledger answers with a problem. */
export interface Ledger {
  get<Path extends PathWith<'get'>>(path: Path, ...args: Args<'get', Path>): Promise<Answer<'get', Path>>;
  /** Writes. Each call has one `Idempotency-Key` for all its retries, so it is executed once. */
  post<Path extends PathWith<'post'>>(path: Path, ...args: Args<'post', Path>): Promise<Answer<'post', Path>>;
  patch<Path extends PathWith<'patch'>>(
    path: Path,
    ...args: Args<'patch', Path>
  ): Promise<Answer<'patch', Path>>;
  /** Acts that are judged and not executed. They throw the same problems as the acts themselves. */
  readonly dryRun: DryRun;
  /** Every item of a list. Pages are fetched on demand. */
  items<Path extends ListPath>(
    path: Path,
    ...args: Args<'get', Path>
  ): AsyncGenerator<Item<Path>, void, void>;
  /** Every event after a position and new ones, across lost connections and restarts. It ends with the signal only. */
  events(following?: Following): AsyncGenerator<components['schemas']['FeedItem'], void, void>;
}

/** Dry runs: nothing is written, and the answer tells the events that the act would record. */
export interface DryRun {
  post<Path extends DryRunPath<'post'>>(
    path: Path,
    ...args: Args<'post', Path>
  ): Promise<DryRunAnswer<'post', Path>>;
  patch<Path extends DryRunPath<'patch'>>(
    path: Path,
    ...args: Args<'patch', Path>
  ): Promise<DryRunAnswer<'patch', Path>>;
}

/** The common parts of all calls, before they are typed. */
interface AnyInit {
  readonly params?: { readonly query?: object; readonly header?: Record<string, unknown> };
  readonly signal?: AbortSignal;
}
type Request_ = (
  method: Method,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const keyHeader = 'idempotency-key';

/** Opens a ledger. It sends no request. */
export const openLedger = (options: LedgerOptions): Ledger => {
  const { url, ledger = 'main', key, fetch: send = fetch } = options;
  const retries = { ...usualRetries, ...options.retries };
  const baseUrl = `${url.replace(/\/+$/, '')}/v1/ledgers/${encodeURIComponent(ledger)}`;
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const client = createClient<object>({ baseUrl, headers, fetch: send });
  // Calls are typed by the interface above; inside they are all alike.
  const request = client.request as unknown as Request_;

  const call = async (method: Method, path: string, init: AnyInit = {}): Promise<unknown> => {
    const takesKey = repeatable.has(`${method} ${path}`);
    const header = takesKey ? { [keyHeader]: randomUUID(), ...init.params?.header } : init.params?.header;
    const asked = { ...init, params: { ...init.params, header } };
    const attempt = async (): Promise<unknown> => {
      const { data, error, response } = await request(method, path, asked);
      if (response.ok) return data;
      const retryAfterMs = retryAfterMsOf(response.headers.get('retry-after'), Date.now());
      throw new ProblemError(problemOf(response.status, error), retryAfterMs);
    };
    return withRetries(attempt, takesKey || method === 'get', retries, init.signal);
  };

  const foresee = (method: Method, path: string, init: AnyInit = {}): Promise<unknown> => {
    const query = { ...init.params?.query, dryRun: 'true' };
    return call(method, path, { ...init, params: { ...init.params, query } });
  };

  async function* items(path: string, init: AnyInit = {}): AsyncGenerator<unknown, void, void> {
    for (let cursor: string | undefined; ;) {
      const query = { ...init.params?.query, ...(cursor === undefined ? {} : { cursor }) };
      const page = await call('get', path, { ...init, params: { ...init.params, query } });
      const { items: some, next } = page as { items: readonly unknown[]; next: string | null };
      yield* some;
      if (next === null) return;
      cursor = next;
    }
  }

  return {
    get: (path: string, init?: AnyInit) => call('get', path, init),
    post: (path: string, init?: AnyInit) => call('post', path, init),
    patch: (path: string, init?: AnyInit) => call('patch', path, init),
    dryRun: {
      post: (path: string, init?: AnyInit) => foresee('post', path, init),
      patch: (path: string, init?: AnyInit) => foresee('patch', path, init),
    },
    items,
    events: (following = {}) => followEvents({ baseUrl, headers, send, retries }, following),
  } as unknown as Ledger;
};
