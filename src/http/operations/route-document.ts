import type { z } from 'zod';
import type { Deprecation } from '../middleware/deprecation.ts';
import type { ProblemSlug } from '../problems/problem.ts';

/** What the API document says of a route beyond its schemas. */
export interface RouteDocument {
  /** The problems this route in particular may answer with. */
  readonly problems: readonly ProblemSlug[];
  /** The parameter of other addresses that names what it makes: the `id` of the answer. */
  readonly makes?: string;
  /** Whether it may lead on to another address (308). */
  readonly moves?: boolean;
  /** Header fields of the good answer, by name. */
  readonly headers?: readonly (
    'etag' | 'location' | 'link' | 'memento-datetime' | 'idempotency-replayed' | 'ledger-head' | 'ledger-lag'
  )[];
  /** What it means where it answers 202 and no body. */
  readonly taken?: string;
  /** Other media types that the good answer can be asked for in, with what it then is. */
  readonly alsoAs?: Readonly<Record<string, z.ZodType>>;
  /** The media type of the good answer, where it is not plain JSON. */
  readonly answeredAs?: string;
  /** Media types of the body, where they are not only JSON. */
  readonly bodyTypes?: readonly string[];
  /** Said of an operation that is going away. */
  readonly deprecated?: Deprecation | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    document?: RouteDocument;
  }
}

/** Operations that only a key may call. */
export const keyed = [{ key: [] }];
/** Operations that anyone may call, and that show more to the desk. */
export const openToAll = [{}, { key: [] }];
