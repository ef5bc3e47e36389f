import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { coalesce } from '../../database/coalesce.ts';
import type { Database } from '../../database/connect.ts';

/** Memory for rendered pages, in bytes. A page of a claim has some 20 kB. */
const keptMaxBytes = 32_000_000;

/** The encodings of pages, the smallest first. */
export const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

/** A page as it is sent, with the strong ETag of its bytes. */
export interface RenderedPage {
  readonly text: string;
  readonly tag: string;
  /** The page in the encodings that readers asked for so far. */
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The page in an encoding. It is encoded once, since that costs more than everything else about a kept page. */
export const encodedPage = ({ text, encoded }: RenderedPage, encoding: Encoding): Promise<Buffer> => {
  const before = encoded.get(encoding);
  if (before !== undefined) return before;
  const bytes = encoding === 'br' ? compress.br(text, quality) : compress.gzip(text);
  encoded.set(encoding, bytes);
  return bytes;
};

interface Kept extends RenderedPage {
  readonly mark: string;
}

/** Names a state of all projections of a ledger. Two equal marks are the same state. */
type MarkOf = (ledger: string) => Promise<string>;

/**
 * Reads the mark at some moment after the call. Concurrent callers share a read. A page is made from many
 * projections, so the mark has the position and the generation of each.
 */
const createMarkOf = (database: Database): MarkOf =>
  coalesce((ledger) =>
    database.run(async (sql) => {
      const [row] = await sql<{ mark: string | null }[]>`
        select string_agg(view || ' ' || epoch || ' ' || position, ',' order by view) as mark
        from views.checkpoints where ledger_id = ${ledger}`;
      return row?.mark ?? '';
    }),
  );

/** Cache of rendered public pages. Any event of the ledger ends what is kept of it. */
export type PageCache = (
  ledger: string,
  key: string,
  make: () => Promise<RenderedPage>,
) => Promise<RenderedPage>;

export const createPageCache = (database: Database): PageCache => {
  const markOf = createMarkOf(database);
  const pages = new LRUCache<string, Kept>({
    maxSize: keptMaxBytes,
    // Encoded, a page has about a fifth of its size.
    sizeCalculation: ({ text }, key) => Math.ceil(text.length * 1.5) + key.length + 200,
  });
  return async (ledger, key, make) => {
    // Read before the page is made: a page may be newer than its mark, never older.
    const mark = await markOf(ledger);
    const kept = pages.get(key);
    if (kept?.mark === mark) return kept;
    const made = await make();
    pages.set(key, { ...made, mark });
    return made;
  };
};
