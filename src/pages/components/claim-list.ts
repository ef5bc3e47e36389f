import { html } from 'hono/html';
import type { Asked, Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { ratingBadge, type Scales } from './rating.ts';

type Claim = Schemas['ClaimPageItem'];
type Highlight = Schemas['Highlight'];

/** A date in words, with its machine-readable form. */
export const timeOf = ({ words }: Pick<Asked, 'words'>, at: string): Html =>
  html`<time datetime="${at}">${words.date(at)}</time>`;

/** A text with the ranges of it marked that matched a search. */
const marked = ({ text, ranges }: Pick<Highlight, 'text' | 'ranges'>): Html => {
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${pieces}${text.slice(at)}`;
};

const wordingOf = ({ wording, highlights = [] }: Claim): Html | string => {
  const found = highlights.find(({ field, text }) => field === 'wording' && text === wording);
  return found === undefined ? wording : marked(found);
};

const metaOf = (asked: Asked, { verdict, recordedAt, topics, expanded }: Claim): Html => {
  const { words, link } = asked;
  const [key, at] =
    verdict === null
      ? (['date.recorded', recordedAt] as const)
      : (['date.rated', verdict.publishedAt] as const);
  const claimant = expanded?.firstClaimant;
  return html`<ul class="meta">
    ${
      claimant === undefined || claimant === null
        ? ''
        : html`<li>
            <a href="${link(`/claimants/${claimant.id}`)}"><bdi>${claimant.name}</bdi></a>
          </li>`
    }
    <li>${words.say(key, { date: words.date(at) })}</li>
    ${topics.slice(0, 3).map((topic) => html`<li><a href="${link('/claims', { topic })}" dir="auto">${topic}</a></li>`)}
  </ul>`;
};

/** A list of claims, each with its rating or its status, its wording and when it was rated. */
export const claimList = (asked: Asked, claims: readonly Claim[], scales: Scales): Html =>
  html`<ul class="claims">
    ${claims.map(
      (claim) =>
        html`<li>
          <div>
            ${claim.verdict === null ? html`<span class="rating r0">${asked.words.term('status', claim.status)}</span>` : ratingBadge(asked.words, claim.verdict.rating, scales)}
          </div>
          <p class="wording" lang="${claim.language}" dir="auto">
            <a href="${asked.link(`/claims/${claim.id}`)}">${wordingOf(claim)}</a>
          </p>
          ${metaOf(asked, claim)}
        </li>`,
    )}
  </ul>`;
