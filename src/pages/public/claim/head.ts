import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import { changeOf } from '../../components/corrections.ts';
import { actorNames } from '../../components/people.ts';
import { ratingBadge, toneOf } from '../../components/rating.ts';
import type { MessageKey } from '../../messages/en.ts';
import type { Asked } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { ClaimRead } from './read.ts';

const note = (title: string, more: Html | string = ''): Html =>
  html`<div class="note">
    <h2>${title}</h2>
    ${more}
  </div>`;

/** States that a reader must know before anything else, each with its sentence. */
const warningsOf = ({ claim }: ClaimRead): MessageKey[] => [
  ...(claim.status === 'retracted' ? (['claim.retracted'] as const) : []),
  ...(claim.status === 'contested' ? (['claim.contested'] as const) : []),
  ...(claim.needsReview ? (['claim.needsReview'] as const) : []),
];

const asOfBanner = ({ words, link, query }: Asked, { claim }: ClaimRead): Html | '' => {
  const { asOf } = query;
  if (asOf === undefined) return '';
  const title = /^\d+$/.test(asOf)
    ? words.say('claim.asOfPosition', { position: asOf })
    : words.say('claim.asOfBanner', { date: words.date(asOf) });
  return note(title, html`<p><a href="${link(`/claims/${claim.id}`)}">${words.say('claim.present')}</a></p>`);
};

/** The banners of a claim: past state, warnings, merges, corrections. */
export const banners = (asked: Asked, read: ClaimRead): Html => {
  const { words, link } = asked;
  const { claim, corrections, scales } = read;
  return html`${asOfBanner(asked, read)}
  ${claim.mergedInto === null ? '' : note(words.say('claim.merged'), html`<p><a href="${link(`/claims/${claim.mergedInto}`)}">${words.say('claim.goThere')}</a></p>`)}
  ${corrections.map((each) =>
    note(
      `${words.term('class', each.class)} · ${words.date(each.publishedAt)}`,
      html`${changeOf(asked, each, scales)}
        <p dir="auto">${each.text}</p>
        <p class="quiet">${words.say('claim.because', { reason: words.term('reason', each.reason) })}</p>`,
    ),
  )}
  ${warningsOf(read).map((key) => note(words.say(key)))}
  ${claim.declinedBecause === null ? '' : note(words.say('claim.declined'), html`<p dir="auto">${claim.declinedBecause}</p>`)}
  ${claim.withdrawnBecause === null ? '' : note(words.say('claim.mistaken'), html`<p dir="auto">${claim.withdrawnBecause}</p>`)}
  ${claim.mergedFrom.length === 0 ? '' : html`<p class="quiet">${words.say('claim.mergedFrom')}</p>`}`;
};

/** The verdict in force: the rating in words and on its scale, why, and who stands for it. */
export const verdictBox = ({ words }: Asked, { claim, scales }: ClaimRead): Html => {
  const { verdict, expanded } = claim;
  if (verdict === null)
    return html`<div class="verdict r0">
      <p class="rating r0">${words.term('status', claim.status)}</p>
      <p>${words.say('claim.unrated')}</p>
    </div>`;
  const full = expanded?.verdict;
  return html`<div class="verdict ${toneOf(verdict.rating, scales)}">
    <p>${ratingBadge(words, verdict.rating, scales)}</p>
    <p class="quiet">${words.say('date.rated', { date: words.date(verdict.publishedAt) })}</p>
    ${
      full
        ? html`<p class="rationale" dir="auto">${full.rationale}</p>
            <p class="quiet">
              ${words.say('claim.ratedBy', { names: actorNames(words, full.proposedBy) })}${full.approvedBy.length === 0 ? '' : html` · ${words.say('claim.approvedBy', { names: actorNames(words, full.approvedBy) })}`}
            </p>
            ${full.recheckBy === null ? '' : html`<p class="quiet">${words.say(full.isRecheckDue ? 'claim.recheckDue' : 'claim.recheckBy', { date: words.date(full.recheckBy) })}</p>`}`
        : ''
    }
  </div>`;
};

/** Who said it, when and where, in one line: the first occasion on record. */
export const saidBy = (asked: Asked, { appearances, claimants }: ClaimRead): Html | '' => {
  const { link } = asked;
  const first = appearances.find(({ state }) => state === 'recorded');
  const claimant = first?.claimant === undefined ? undefined : claimants.get(first.claimant);
  if (first === undefined || claimant === undefined) return '';
  return html`<p class="lead">
    <a href="${link(`/claimants/${claimant.id}`)}"><bdi>${claimant.name}</bdi></a
    >${first.date === undefined ? '' : html` · ${timeOf(asked, first.date)}`}${first.medium === undefined ? '' : html` · <span dir="auto">${first.medium}</span>`}
  </p>`;
};
