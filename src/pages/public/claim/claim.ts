import { html } from 'hono/html';
import type { Page } from '../../components/layout.ts';
import { jsonLd } from '../../serving/html.ts';
import type { Asked } from '../../serving/asked.ts';
import type { Moved } from '../../serving/page.ts';
import { evidenceSection } from './evidence.ts';
import { banners, saidBy, verdictBox } from './head.ts';
import { momentOf, readAbout, readTheClaim } from './read.ts';
import { occasions, relations, replies, timeline } from './sections.ts';
import { side } from './side.ts';
import { oEmbedAddress } from '../embed.ts';

/** The page of a claim: what was said, by whom, how it is rated and why, and everything that happened. */
export const claimPage = async (asked: Asked): Promise<Page | Moved | undefined> => {
  const { words, link, ledger, query } = asked;
  const claim = await readTheClaim(asked);
  if (claim === undefined) return undefined;
  const asOf = momentOf(query['asOf']);
  if (claim.mergedInto !== null && asOf === undefined)
    return { movedTo: link(`/claims/${claim.mergedInto}`) };
  const read = await readAbout(asked, claim);
  const rated = claim.verdict === null ? words.term('status', claim.status) : claim.verdict.rating.label;
  const data = `/v1/ledgers/${ledger}/claims/${claim.id}`;
  return {
    title: claim.wording,
    description: `${rated} · ${claim.expanded?.verdict?.rationale ?? words.term('status', claim.status)}`,
    section: '/claims',
    canonical: `/claims/${claim.id}`,
    data: asOf === undefined ? data : `${data}?asOf=${encodeURIComponent(asOf)}`,
    isUnlisted: asOf !== undefined,
    ...(asOf === undefined && {
      head: html`<link
          rel="alternate"
          type="application/json+oembed"
          href="${oEmbedAddress(asked.origin, ledger, claim.id)}"
        />${read.review === undefined ? '' : jsonLd(read.review)}`,
    }),
    body: html`<article class="wide">
      <div class="claim-head">
        <p class="kicker">${words.term('status', claim.status)}</p>
        <h1 lang="${claim.language}" dir="auto">${claim.wording}</h1>
        ${saidBy(asked, read)}
      </div>
      <div class="columns">
        <div>
          ${banners(asked, read)} ${verdictBox(asked, read)} ${evidenceSection(asked, read)}
          ${occasions(asked, read)}${replies(asked, read)}${relations(asked, read)} ${timeline(asked, read)}
        </div>
        ${side(asked, read)}
      </div>
    </article>`,
  };
};
