import { html } from 'hono/html';
import { ProblemError } from '../../../../clients/typescript/src/problems.ts';
import { timeOf } from '../../components/claim-list.ts';
import type { Page } from '../../components/layout.ts';
import { actorNames } from '../../components/people.ts';
import { ratingBadge } from '../../components/rating.ts';
import { orNothing, type Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { actLinks } from '../acts/page.ts';
import { neededOf, textOf, type Act, type DeskAsked, type DeskPage } from '../asked.ts';
import { choicesOf } from '../choices.ts';
import { compared } from './compared.ts';
import { foldedForm, type FieldOf } from '../form.ts';
import { proposalFields, proposalIn } from './propose.ts';
import { may, readDeskClaim, type DeskClaim } from '../read-claim.ts';
import { endOfDay } from '../replies.ts';

type Verdict = Schemas['Verdict'];

const pathOf = ({ params }: DeskAsked) => ({
  claim: params['claim'] ?? '',
  verdict: params['verdict'] ?? '',
});
const back = ({ claim, verdict }: { claim: string; verdict: string }): string =>
  `/desk/claims/${claim}/verdicts/${verdict}`;

/** The notice for readers, where the form has one. */
const noticeIn = (form: URLSearchParams) => {
  const text = textOf(form, 'noticeText');
  return text === undefined
    ? {}
    : {
        notice: {
          text,
          reason: neededOf(form, 'noticeReason') as Schemas['ChangeReason'],
          class: neededOf(form, 'noticeClass') as Schemas['CorrectionClass'],
          responsible: neededOf(form, 'responsible') as Schemas['CorrectionNotice']['responsible'],
        },
      };
};

const earlyIn = (form: URLSearchParams) => {
  const reason = textOf(form, 'reason');
  return {
    ...(form.get('early') === 'yes' && { releaseEarly: true as const }),
    ...(reason && { reason }),
  };
};

const acts: Readonly<Record<string, Act>> = {
  approve: async (asked, form, header) => {
    const path = pathOf(asked);
    const comment = textOf(form, 'comment');
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/approve', {
      params: { path, header },
      body: comment === undefined ? {} : { comment },
    });
    return back(path);
  },
  return: async (asked, form, header) => {
    const path = pathOf(asked);
    const body = { comments: neededOf(form, 'comments') };
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/return', { params: { path, header }, body });
    return back(path);
  },
  revise: async (asked, form, header) => {
    const path = pathOf(asked);
    const body = proposalIn(form);
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/revise', { params: { path, header }, body });
    return back(path);
  },
  withdraw: async (asked, form, header) => {
    const path = pathOf(asked);
    const body = { reason: neededOf(form, 'reason') };
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/withdraw', { params: { path, header }, body });
    return back(path);
  },
  publish: async (asked, form, header) => {
    const path = pathOf(asked);
    const body = { ...noticeIn(form), ...earlyIn(form) };
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/publish', { params: { path, header }, body });
    return back(path);
  },
  embargo: async (asked, form, header) => {
    const path = pathOf(asked);
    const body = { until: endOfDay(neededOf(form, 'until')), ...noticeIn(form) };
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/embargo', { params: { path, header }, body });
    return back(path);
  },
  retract: async (asked, form, header) => {
    const path = pathOf(asked);
    const body = {
      text: neededOf(form, 'noticeText'),
      reason: neededOf(form, 'noticeReason') as Schemas['ChangeReason'],
      responsible: neededOf(form, 'responsible') as Schemas['CorrectionNotice']['responsible'],
    };
    await asked.api.post('/claims/{claim}/verdicts/{verdict}/retract', { params: { path, header }, body });
    return back(path);
  },
};

const noticeFields = (asked: DeskAsked, field: FieldOf, isRetraction = false): Html => {
  const choices = choicesOf(asked);
  const at = isRetraction ? '' : 'notice/';
  return html`${field({ name: 'noticeText', label: 'notice.text', hint: 'notice.hint', kind: 'textarea', isRequired: true, max: 1000, pointer: `${at}text` })}
  ${field({ name: 'noticeReason', label: 'notice.reason', kind: 'select', options: choices.reason, isRequired: true, pointer: `${at}reason` })}
  ${isRetraction ? '' : field({ name: 'noticeClass', label: 'notice.class', kind: 'select', options: choices.class, isRequired: true, pointer: `${at}class` })}
  ${field({ name: 'responsible', label: 'notice.responsible', kind: 'select', options: choices.responsible, isRequired: true, pointer: `${at}responsible` })}`;
};

/** A notice that stands for the one that is still to be written. A dry run records nothing. */
const someNotice = {
  text: '…',
  reason: 'new-evidence',
  class: 'substantial',
  responsible: 'checker',
} as const satisfies Schemas['CorrectionNotice'];

/** Why the proposal cannot be published now, by a dry run; undefined where it can. */
const obstacleTo = async ({ api, ...asked }: DeskAsked, { claim, version }: DeskClaim) => {
  const body = claim.verdict === null ? {} : { notice: someNotice };
  try {
    await api.dryRun.post('/claims/{claim}/verdicts/{verdict}/publish', {
      params: { path: pathOf({ api, ...asked }), header: { 'if-match': version } },
      body,
    });
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
};

const proposalForms = (asked: DeskAsked, about: DeskClaim, verdict: Verdict): Html => {
  const { claim, version } = about;
  const spec = { action: back(pathOf(asked)), version };
  const { member } = asked.session.principal;
  const isOwn = verdict.proposedBy.some((actor) => 'member' in actor && actor.member === member);
  const hasVerdict = claim.verdict !== null;
  const form = (
    act: string,
    title: Parameters<typeof foldedForm>[1],
    fields: (field: FieldOf) => Html,
    isSecond = false,
  ) => foldedForm(asked, title, { act, ...spec, submit: title, isSecond, fields });
  const notice = (field: FieldOf): Html => (hasVerdict ? noticeFields(asked, field) : html``);
  const isOpen = verdict.state === 'proposed';
  return html`${
    isOpen && !isOwn && may(asked, 'approve-verdict')
      ? html`${form('approve', 'verdict.approve', (field) => field({ name: 'comment', label: 'verdict.comment', kind: 'textarea', max: 1000 }))}
        ${form('return', 'verdict.return', (field) => field({ name: 'comments', label: 'verdict.comments', kind: 'textarea', isRequired: true, max: 1000 }), true)}`
      : ''
  }
  ${
    isOpen && may(asked, 'publish-verdict')
      ? html`${form('publish', 'verdict.publish', (field) => html`${notice(field)}${verdict.embargoedUntil === null ? '' : html`${field({ name: 'early', label: 'verdict.early', kind: 'checkbox' })}${field({ name: 'reason', label: 'form.reason', kind: 'textarea', max: 1000 })}`}`)}
        ${form('embargo', 'verdict.embargo', (field) => html`${field({ name: 'until', label: 'verdict.until', hint: 'verdict.untilHint', kind: 'date', isRequired: true })}${notice(field)}`, true)}`
      : ''
  }
  ${form('revise', 'verdict.revise', (field) => proposalFields(asked, about, field, verdict), true)}
  ${form('withdraw', 'verdict.withdraw', (field) => field({ name: 'reason', label: 'form.reason', kind: 'textarea', isRequired: true, max: 1000 }), true)}`;
};

const formsOf = (asked: DeskAsked, about: DeskClaim, verdict: Verdict): Html | '' => {
  if (verdict.state === 'proposed' || verdict.state === 'returned')
    return may(asked, 'revise-verdict') ? proposalForms(asked, about, verdict) : '';
  if (verdict.state !== 'published' || !may(asked, 'retract-verdict')) return '';
  return foldedForm(asked, 'verdict.retract', {
    ...{ act: 'retract', action: back(pathOf(asked)), version: about.version },
    ...{ submit: 'verdict.retract', isSecond: true },
    fields: (field) => noticeFields(asked, field, true),
  });
};

/** Acts on a verdict that have forms of their own. */
const otherActs = (asked: DeskAsked, { state, independentRatings: ratings }: Verdict): Html =>
  html`${ratings === undefined || ratings.sealed === 0 ? '' : html`<p>${asked.words.say('verdict.ratings', { sealed: ratings.sealed })}</p>`}
  ${state === 'proposed' ? actLinks(asked, ['rate-verdict', 'open-ratings'], pathOf(asked)) : ''}
  ${state === 'published' ? actLinks(asked, ['recheck-verdict'], pathOf(asked)) : ''}`;

const facts = (asked: DeskAsked, verdict: Verdict): Html => {
  const { words } = asked;
  const named = (actors: readonly Schemas['Actor'][]): string =>
    actors.length === 0 ? words.say('verdict.notYet') : actorNames(words, actors);
  return html`<dl class="facts">
    <dt>${words.say('verdict.state')}</dt>
    <dd>${words.term('verdict', verdict.state)}</dd>
    <dt>${words.say('verdict.proposedBy')}</dt>
    <dd><bdi>${named(verdict.proposedBy)}</bdi></dd>
    <dt>${words.say('verdict.approvedBy')}</dt>
    <dd><bdi>${named(verdict.approvedBy)}</bdi></dd>
    ${
      verdict.embargoedUntil === null
        ? ''
        : html`<dt>${words.say('verdict.embargoed')}</dt>
            <dd>${timeOf(asked, verdict.embargoedUntil)}</dd>`
    }
  </dl>`;
};

const make = async (asked: DeskAsked): Promise<Page | undefined> => {
  const { api, words, link } = asked;
  const [about, verdict] = await Promise.all([
    readDeskClaim(asked),
    orNothing(api.get('/claims/{claim}/verdicts/{verdict}', { params: { path: pathOf(asked) } })),
  ]);
  if (about === undefined || verdict === undefined) return undefined;
  const isOpen = verdict.state === 'proposed' && may(asked, 'publish-verdict');
  const obstacle = isOpen ? await obstacleTo(asked, about) : undefined;
  return {
    title: words.say('verdict.review'),
    body: html`<div class="narrow">
      <p class="kicker">${words.say('verdict.review')}</p>
      <h1 dir="auto"><a href="${link(`/desk/claims/${about.claim.id}`)}">${about.claim.wording}</a></h1>
      <p>${ratingBadge(words, verdict.rating, about.scales)}</p>
      ${facts(asked, verdict)}
      ${
        verdict.comments === null
          ? ''
          : html`<div class="note">
              <h2>${words.say('verdict.comments')}</h2>
              <p dir="auto">${verdict.comments}</p>
            </div>`
      }
      ${
        obstacle === undefined
          ? ''
          : html`<div class="note">
              <h2>${words.say('verdict.obstacle')}</h2>
              <p lang="en" dir="ltr">${obstacle.detail ?? ''}</p>
            </div>`
      }
      ${compared(asked, about, verdict)} ${formsOf(asked, about, verdict)} ${otherActs(asked, verdict)}
    </div>`,
  };
};

/** One verdict: what it changes against the one in force, and the acts that are possible on it. */
export const verdictDesk: DeskPage = {
  path: '/:ledger/desk/claims/:claim/verdicts/:verdict',
  make,
  acts,
};
