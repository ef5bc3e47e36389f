import createClient from 'openapi-fetch';
import type { components, paths } from './generated/openapi-typescript/schema.ts';

type Event = components['schemas']['Event'];

/** Each case knows its own fields. A type that the union lacks would not compile. */
const told = (event: Event): string => {
  switch (event.type) {
    case 'claim.recorded':
      return event.data.wording;
    case 'evidence.offered':
      return `${event.data.stance}: ${event.data.finding ?? ''}`;
    default:
      return event.type;
  }
};

// @ts-expect-error An event that is not narrowed has no wording.
export const untold = (event: Event): string => event.data.wording;

/** Records a claim, gets a refusal for another one, and reads the events. */
export const run = async (baseUrl: string, key: string): Promise<readonly string[]> => {
  const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${key}` } });
  const path = { ledger: 'main' };
  const recorded = await client.POST('/v1/ledgers/{ledger}/claims', {
    params: { path },
    body: { wording: 'Water boils at 90 °C.', language: 'en' },
  });
  if (recorded.data === undefined) throw new Error(recorded.error.detail);
  const refused = await client.POST('/v1/ledgers/{ledger}/claims', {
    params: { path },
    body: { wording: ' ', language: '?' },
  });
  const wrong = refused.error?.errors?.map(({ pointer }) => pointer) ?? [];
  // A `dryRun` answer has no position, and the types say so.
  if (!('position' in recorded.data)) throw new Error('nothing was written');
  const after = String(recorded.data.position - 1);
  const page = await client.GET('/v1/ledgers/{ledger}/events', { params: { path, query: { after } } });
  // The same address also answers lines and a live stream, which this client reads as text.
  const items = typeof page.data === 'object' && 'items' in page.data ? page.data.items : [];
  return [...items.map(told), ...wrong];
};
