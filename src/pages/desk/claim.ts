import { html } from 'hono/html';
import { timeOf } from '../components/claim-list.ts';
import type { Page } from '../components/layout.ts';
import { ratingBadge } from '../components/rating.ts';
import type { Html } from '../serving/html.ts';
import { filled, neededOf, type Act, type DeskAsked, type DeskPage } from './asked.ts';
import { actLinks } from './acts/page.ts';
import { evidenceActs, evidenceDesk } from './evidence.ts';
import { foldedForm, type FormSpec } from './form.ts';
import { inboxActs, inboxDesk } from './inbox.ts';
import { aroundDesk, readAround } from './things/around.ts';
import { may, readDeskClaim, type DeskClaim } from './read-claim.ts';
import { proposeForm, proposeVerdict } from './verdicts/propose.ts';
import { repliesDesk, replyActs } from './replies.ts';

const path = ({ params }: DeskAsked) => ({ claim: params['claim'] ?? '' });

const claimActs: Readonly<Record<string, Act>> = {
  note: async (asked, form, header) => {
    const once = { 'idempotency-key': header['idempotency-key'] };
    await asked.api.post('/claims/{claim}/notes', {
      params: { path: path(asked), header: once },
      body: { text: neededOf(form, 'text') },
    });
    return `/desk/claims/${path(asked).claim}`;
  },
  withdraw: async (asked, form, header) => {
    await asked.api.post('/claims/{claim}/withdraw', {
      params: { path: path(asked), header },
      body: { reason: neededOf(form, 'reason') },
    });
    return `/desk/claims/${path(asked).claim}`;
  },
  restore: async (asked, form, header) => {
    await asked.api.post('/claims/{claim}/restore', {
      params: { path: path(asked), header },
      body: { reason: neededOf(form, 'reason') },
    });
    return `/desk/claims/${path(asked).claim}`;
  },
  decline: async (asked, form, header) => {
    await asked.api.post('/claims/{claim}/decline', {
      params: { path: path(asked), header },
      body: { reason: neededOf(form, 'reason') },
    });
    return `/desk/claims/${path(asked).claim}`;
  },
  occasion: async (asked, form, header) => {
    const once = { 'idempotency-key': header['idempotency-key'] };
    const { quote, ...more } = filled(form, ['date', 'medium', 'role', 'quote']);
    await asked.api.post('/claims/{claim}/appearances', {
      params: { path: path(asked), header: once },
      body: { claimant: neededOf(form, 'claimant'), ...more, ...(quote && { quote: { exact: quote } }) },
    });
    return `/desk/claims/${path(asked).claim}#occasions`;
  },
};

const head = (asked: DeskAsked, { claim, scales }: DeskClaim): Html => {
  const { words, link } = asked;
  return html`<p class="kicker">${words.term('status', claim.status)}</p>
    <h1 lang="${claim.language}" dir="auto">${claim.wording}</h1>
    ${claim.verdict === null ? '' : html`<p>${ratingBadge(words, claim.verdict.rating, scales)} · ${timeOf(asked, claim.verdict.publishedAt)}</p>`}
    <p>
      ${claim.visibility === 'public' ? html`<a href="${link(`/claims/${claim.id}`)}">${words.say('claim.asReaders')}</a>` : html`<strong>${words.say('claim.deskOnly')}</strong>`}
    </p>
    ${claim.assignee === undefined ? '' : html`<p class="quiet">${words.say('queue.with')} <bdi>${claim.assignee.name}</bdi></p>`}
    ${actLinks(asked, ['revise-claim', 'assign-claim', ...(claim.status === 'declined' ? (['reopen-claim'] as const) : [])], { claim: claim.id })}`;
};

const occasions = (asked: DeskAsked, { claim, appearances, claimants }: DeskClaim): Html => {
  const { words } = asked;
  const known = [...claimants.values()].map(({ id, name }) => [id, name] as const);
  return html`<section class="section">
    <header><h2 id="occasions">${words.say('claim.occasions')}</h2></header>
    ${
      appearances.length === 0
        ? html`<p class="empty">${words.say('claim.noOccasions')}</p>`
        : html`<ul class="items">
            ${appearances.map(
              (each) =>
                html`<li id="${each.id}">
                  <p>
                    <a href="${asked.link(`/desk/claimants/${each.claimant}`)}"
                      ><bdi>${claimants.get(each.claimant)?.name ?? each.claimant}</bdi></a
                    >
                  </p>
                  ${each.quote === undefined ? '' : html`<blockquote dir="auto"><p>${each.quote.exact}</p></blockquote>`}
                  <p class="meta">
                    ${each.date === undefined ? '' : timeOf(asked, each.date)}${each.medium === undefined ? '' : html`<span dir="auto">${each.medium}</span>`}
                  </p>
                  ${actLinks(asked, ['correct-appearance', 'withdraw-appearance'], { claim: claim.id, appearance: each.id })}
                </li>`,
            )}
          </ul>`
    }
    ${
      known.length === 0
        ? ''
        : foldedForm(asked, 'occasion.add', {
            ...{ act: 'occasion', action: `/desk/claims/${claim.id}`, submit: 'occasion.add' },
            fields: (field) =>
              html`${field({ name: 'claimant', label: 'record.claimant', kind: 'select', options: known, isRequired: true })}
              ${field({ name: 'role', label: 'record.role', max: 200 })}
              ${field({ name: 'date', label: 'record.date', hint: 'record.dateHint', max: 30 })}
              ${field({ name: 'medium', label: 'record.medium', max: 200 })}
              ${field({ name: 'quote', label: 'record.quote', kind: 'textarea', max: 1000 })}`,
          })
    }
  </section>`;
};

const verdicts = (asked: DeskAsked, about: DeskClaim): Html => {
  const { words, link } = asked;
  return html`<section class="section">
    <header><h2 id="verdicts">${words.say('verdict.all')}</h2></header>
    ${
      about.verdicts.length === 0
        ? html`<p class="empty">${words.say('verdict.none')}</p>`
        : html`<ul class="items">
            ${about.verdicts.map(
              (each) =>
                html`<li>
                  <p>
                    ${ratingBadge(words, each.rating, about.scales)} · ${words.term('verdict', each.state)} ·
                    <a href="${link(`/desk/claims/${about.claim.id}/verdicts/${each.id}`)}"
                      >${words.say('verdict.open')}</a
                    >
                  </p>
                </li>`,
            )}
          </ul>`
    }
    ${may(asked, 'propose-verdict') && about.claim.status !== 'merged' ? foldedForm(asked, 'verdict.propose', proposeForm(asked, about)) : ''}
  </section>`;
};

const reasoned = (
  act: string,
  submit: FormSpec['submit'],
  spec: Pick<FormSpec, 'action' | 'version'>,
): FormSpec => ({
  ...{ act, ...spec, submit, isSecond: true },
  fields: (field) =>
    field({
      ...{ name: 'reason', label: 'form.reason', hint: 'form.reasonHint' },
      ...{ kind: 'textarea', isRequired: true, max: 1000 },
    }),
});

const others = (asked: DeskAsked, { claim, version }: DeskClaim): Html => {
  const spec = { action: `/desk/claims/${claim.id}`, version };
  const { words } = asked;
  return html`<section class="section">
    <header><h2>${words.say('claim.more')}</h2></header>
    ${foldedForm(asked, 'claim.note', {
      ...{ act: 'note', ...spec, submit: 'claim.note' },
      fields: (field) =>
        field({ name: 'text', label: 'claim.noteText', kind: 'textarea', isRequired: true, max: 5000 }),
    })}
    ${
      may(asked, 'decline-claim') && claim.status === 'unchecked'
        ? foldedForm(asked, 'claim.decline', reasoned('decline', 'claim.decline', spec))
        : ''
    }
    ${
      may(asked, 'withdraw-claim') && ['unchecked', 'declined', 'retracted'].includes(claim.status)
        ? foldedForm(asked, 'claim.withdraw', reasoned('withdraw', 'claim.withdraw', spec))
        : ''
    }
    ${
      may(asked, 'restore-claim') && claim.status === 'withdrawn'
        ? foldedForm(asked, 'claim.restore', reasoned('restore', 'claim.restore', spec))
        : ''
    }
  </section>`;
};

const make = async (asked: DeskAsked): Promise<Page | undefined> => {
  const about = await readDeskClaim(asked);
  if (about === undefined) return undefined;
  const around = await readAround(asked, about.claim);
  return {
    title: about.claim.wording,
    body: html`<div class="narrow">
      ${head(asked, about)} ${inboxDesk(asked, about)} ${evidenceDesk(asked, about)} ${verdicts(asked, about)}
      ${occasions(asked, about)} ${repliesDesk(asked, about)} ${aroundDesk(asked, about.claim, around)}
      ${others(asked, about)}
    </div>`,
  };
};

/** A claim as the desk works on it: its evidence, verdicts, occasions and replies, with their acts. */
export const claimDesk: DeskPage = {
  path: '/:ledger/desk/claims/:claim',
  make,
  acts: { ...evidenceActs, ...claimActs, ...replyActs, ...inboxActs, propose: proposeVerdict },
};
