import { html } from 'hono/html';
import { saidBy } from './claim/head.ts';
import { readAbout, readTheClaim } from './claim/read.ts';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { timeOf } from '../components/claim-list.ts';
import { ratingBadge, toneOf } from '../components/rating.ts';
import { assetAddress } from '../serving/assets.ts';
import { orNothing, type Asked } from '../serving/asked.ts';
import type { Document } from '../serving/page.ts';

/** The size of the frame of a card, in CSS pixels. */
const frame = { width: 600, height: 320 };
const leastWidth = 200;

/** The path of the card of a claim, below the service. */
const cardPath = (ledger: string, claim: string): string => `/${ledger}/claims/${claim}/card`;

/** A small page of a claim, for frames in the pages of others: the claim, who said it, its rating, a link. */
export const card = async (asked: Asked): Promise<Document | undefined> => {
  const { words, origin, ledger } = asked;
  const found = await readTheClaim(asked);
  if (found === undefined) return undefined;
  const { claim, scales, ...rest } = await readAbout(asked, found);
  const { verdict } = claim;
  const rating =
    verdict === null
      ? html`<p class="rating r0">${words.term('status', claim.status)}</p>`
      : html`<p>
          ${ratingBadge(words, verdict.rating, scales)}
          <span class="quiet">${timeOf(asked, verdict.publishedAt)}</span>
        </p>`;
  const text = await html`<!doctype html>
    <html lang="${words.language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${claim.wording}</title>
        <link rel="stylesheet" href="${assetAddress('style.css')}" />
      </head>
      <body class="card">
        <main class="verdict ${toneOf(verdict?.rating, scales)}">
          <h1 lang="${claim.language}" dir="auto">${claim.wording}</h1>
          ${saidBy(asked, { claim, scales, ...rest })}${rating}
          <p><a href="${origin}/${ledger}/claims/${claim.id}" target="_top">${words.say('card.more')}</a></p>
        </main>
      </body>
    </html> `;
  return { text: String(text) };
};

const claimIn = (address: string, origin: string): { ledger: string; claim: string } | undefined => {
  const [, ledger, claim] =
    /^\/([a-z0-9-]+)\/claims\/(claim_[a-z0-9]+)$/.exec(address.replace(origin, '').split(/[?#]/)[0] ?? '') ??
    [];
  return address.startsWith(`${origin}/`) && ledger !== undefined && claim !== undefined
    ? { ledger, claim }
    : undefined;
};

/** The address of the description of a card (oEmbed 1.0), for the page of a claim. */
export const oEmbedAddress = (origin: string, ledger: string, claim: string): string =>
  `${origin}/oembed?url=${encodeURIComponent(`${origin}/${ledger}/claims/${claim}`)}`;

/** oEmbed 1.0 for the pages of the claims of the first ledger. */
export const oEmbed = async (asked: Asked): Promise<Document | undefined> => {
  const { api, origin, words, query } = asked;
  const named = claimIn(query['url'] ?? '', origin);
  if (named?.ledger !== firstLedger || (query['format'] ?? 'json') !== 'json') return undefined;
  const { claim: id, ledger } = named;
  const claim = await orNothing(api.get('/claims/{claim}', { params: { path: { claim: id } } }));
  if (claim === undefined) return undefined;
  const asking = Number(query['maxwidth']);
  const width = asking >= leastWidth ? Math.min(asking, frame.width) : frame.width;
  const height = Math.min(Number(query['maxheight']) || frame.height, frame.height);
  const framed = await html`<iframe
    src="${origin}${cardPath(ledger, claim.id)}"
    width="${width}"
    height="${height}"
    title="${claim.wording}"
    loading="lazy"
  ></iframe>`;
  return {
    text: JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: claim.wording,
      provider_name: words.say('site.title'),
      provider_url: origin,
      html: String(framed),
      ...{ width, height },
    }),
  };
};
