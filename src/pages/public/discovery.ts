import type { Asked } from '../serving/asked.ts';
import type { Document } from '../serving/page.ts';

const readsMax = 10;
const readItems = '100';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => escapes[each] ?? '');

/** What crawlers may read: the pages of the present. The past is without end, and data is for programs. */
export const robots = async ({ origin, ledger }: Asked): Promise<Document> => ({
  text: `User-agent: *
Disallow: /v1/
Disallow: /docs
Disallow: /*?*asOf=
Disallow: /*?*cursor=
Allow: /

Sitemap: ${origin}/${ledger}/sitemap.xml
`,
});

/** The newest claims of the ledger with the day of their last change, and its other pages: 1,000 claims at the most. */
export const sitemap = async ({ api, origin, ledger }: Asked): Promise<Document> => {
  const base = `${origin}/${ledger}`;
  const entries = ['', '/claims', '/corrections', '/about'].map(
    (path) => `<url><loc>${escaped(base + path)}</loc></url>`,
  );
  let cursor: string | null | undefined;
  for (let reads = 0; reads < readsMax && cursor !== null; reads += 1) {
    const query = { limit: readItems, ...(cursor === undefined ? {} : { cursor }) };
    const { items, next } = await api.get('/claims', { params: { query } });
    for (const { id, updatedAt } of items)
      entries.push(`<url><loc>${escaped(`${base}/claims/${id}`)}</loc><lastmod>${updatedAt}</lastmod></url>`);
    cursor = next;
  }
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`,
  };
};

/** The catalogue of the API (RFC 9727), as a link set (RFC 9264). */
export const apiCatalog = async ({ origin, ledger }: Asked): Promise<Document> => ({
  text: JSON.stringify({
    linkset: [
      {
        anchor: `${origin}/v1/ledgers/${ledger}`,
        'service-desc': [
          { href: `${origin}/openapi.json`, type: 'application/json' },
          { href: `${origin}/openapi.yaml`, type: 'application/yaml' },
        ],
        'service-doc': [{ href: `${origin}/docs`, type: 'text/html' }],
        status: [{ href: `${origin}/readyz`, type: 'application/json' }],
        alternate: [{ href: `${origin}/${ledger}`, type: 'text/html' }],
      },
    ],
  }),
});
