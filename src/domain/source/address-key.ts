/**
 * A canonical form of a web address, by which two sources of the same document are told. It is kept beside the address,
 * which stays as given. Nothing is fetched. Equal keys only warn: parameters that matter to a site may be among those
 * dropped here.
 */

/** Parameters that say how a reader came to a page. */
const trackingParameters = /^(utm_.*|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|amp)$/i;

/** An archived copy of a copy of a copy is no document that anyone cites. */
const WRAPPERS_MAX = 4;

const withScheme = (address: string): string =>
  /^https?:\/{1,2}/i.test(address) ? address.replace(/^(https?):\/{1,2}/i, '$1://') : `https://${address}`;

/** The address inside that of an archive or of a cache of mobile pages; undefined for any other address. */
const unwrapped = ({ hostname, pathname, search }: URL): string | undefined => {
  const inside = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(pathname)?.[1];
    return found === undefined ? undefined : withScheme(`${found}${search}`);
  };
  if (hostname === 'web.archive.org') return inside(/^\/web\/\d+[a-z_]*\/(.+)$/i);
  if (/^archive\.(ph|is|today|li|vn|fo|md)$/.test(hostname)) return inside(/^\/\d{4,14}\/(.+)$/);
  if (/(^|\.)cdn\.ampproject\.org$/.test(hostname)) return inside(/^\/[a-z]\/(?:s\/)?(.+)$/);
  if (/^(www\.)?google\.[a-z.]+$/.test(hostname)) return inside(/^\/amp\/(?:s\/)?(.+)$/);
  return undefined;
};

const original = (address: string): URL | undefined => {
  let url = URL.canParse(address) ? new URL(address) : undefined;
  for (let at = 0; url !== undefined && at < WRAPPERS_MAX; at += 1) {
    const inner = unwrapped(url);
    if (inner === undefined || !URL.canParse(inner)) break;
    url = new URL(inner);
  }
  return url;
};

/** Mobile and AMP hosts show the same pages. A host of two labels, such as `m.com`, is no prefix. */
const plainHost = (hostname: string): string => {
  let host = hostname.replace(/\.$/, '');
  while (/^(www\d?|m|mobile|amp)\.[^.]+\.[^.]/.test(host)) host = host.slice(host.indexOf('.') + 1);
  return host === 'twitter.com' ? 'x.com' : host;
};

/** Escapes that mean a plain character are undone, the others are written alike (RFC 3986, section 6.2.2). */
const plainPath = (pathname: string): string =>
  pathname
    .replace(/%[0-9a-f]{2}/gi, (escaped) => {
      const character = String.fromCharCode(parseInt(escaped.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
    })
    .replace(/\/amp\/?$/i, '')
    .replace(/\/+$/, '');

const video = (host: string, path: string, parameters: URLSearchParams): string | undefined => {
  const found =
    host === 'youtu.be'
      ? /^\/([\w-]+)$/.exec(path)?.[1]
      : host === 'youtube.com'
        ? path === '/watch'
          ? (parameters.get('v') ?? undefined)
          : /^\/(?:shorts|embed|live)\/([\w-]+)$/.exec(path)?.[1]
        : undefined;
  return found === undefined ? undefined : `youtube.com/watch?v=${encodeURIComponent(found)}`;
};

/** The key of an address; undefined if it is none. */
export const addressKey = (address: string): string | undefined => {
  const url = original(address);
  if (url === undefined) return undefined;
  const host = plainHost(url.hostname);
  const path = plainPath(url.pathname);
  const seen = video(host, path, url.searchParams);
  if (seen !== undefined) return seen;
  const kept = [...url.searchParams].filter(([name]) => !trackingParameters.test(name));
  const parameters = new URLSearchParams(
    kept.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)),
  );
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `${host}${port}${path}${parameters.size === 0 ? '' : `?${parameters.toString()}`}`;
};
