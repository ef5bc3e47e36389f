import { html } from 'hono/html';
import type { Asked, Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { timeOf } from './claim-list.ts';
import { ratingBadge, type Scales } from './rating.ts';

type Correction = Schemas['LedgerCorrectionPageItem'];

/** What changed: the wording, with what was taken out and what was put in, and the rating. */
export const changeOf = (asked: Asked, { changed }: Pick<Correction, 'changed'>, scales: Scales): Html => {
  const { wording } = changed;
  return html`${
    wording === null
      ? ''
      : html`<p dir="auto"><del>${wording.before}</del></p>
          <p dir="auto"><ins>${wording.after}</ins></p>`
  }${ratingChangeOf(asked, changed, scales)}`;
};

const ratingChangeOf = (
  asked: Asked,
  { before, after, rating }: Correction['changed'],
  scales: Scales,
): Html | '' => {
  if (!rating || before === null) return '';
  const arrow = asked.words.direction === 'rtl' ? '←' : '→';
  const to =
    after === null
      ? html`<span class="rating r0">${asked.words.say('rating.none')}</span>`
      : ratingBadge(asked.words, after, scales);
  return html`<p><del>${before.label}</del> <span aria-hidden="true">${arrow}</span> ${to}</p>`;
};

/** A list of corrections, each with its class, what changed and a link to the claim. */
export const correctionList = (asked: Asked, corrections: readonly Correction[], scales: Scales): Html =>
  html`<ul class="items">
    ${corrections.map(
      (each) =>
        html`<li>
          <p class="meta">
            <span>${asked.words.term('class', each.class)} · ${asked.words.term('reason', each.reason)}</span
            >${timeOf(asked, each.publishedAt)}
          </p>
          ${changeOf(asked, each, scales)}
          <p class="text" dir="auto"><a href="${asked.link(`/claims/${each.claim}`)}">${each.text}</a></p>
        </li>`,
    )}
  </ul>`;
