import { html } from 'hono/html';
import { ratingBadge, type Scales } from '../components/rating.ts';
import type { Page } from '../components/layout.ts';
import type { MessageKey } from '../messages/en.ts';
import { orNothing, type Asked, type Schemas } from '../serving/asked.ts';
import { href, type Html } from '../serving/html.ts';
import { scalesOf } from './reads.ts';

const rules = ({ words }: Asked, policy: Schemas['Policy']): Html => {
  const yes = (is: boolean): string => words.say(is ? 'about.yes' : 'about.no');
  const rows: readonly (readonly [MessageKey, string])[] = [
    ['about.approvals', words.number(policy.approvalsNeeded)],
    ['about.approvalsHigh', words.number(policy.approvalsNeededAtHighRisk)],
    ['about.sources', words.number(policy.independentSourcesNeeded)],
    ['about.bothSides', yes(policy.bothSides)],
    ['about.archived', yes(policy.archivedSources)],
    ['about.reply', yes(policy.rightOfReply)],
    [
      'about.objection',
      policy.objectionDays === undefined ? words.say('about.no') : words.number(policy.objectionDays),
    ],
  ];
  return html`<section class="section">
    <header><h2>${words.say('about.rules')}</h2></header>
    <table>
      <tbody>
        ${rows.map(
          ([key, value]) =>
            html`<tr>
              <th scope="row">${words.say(key)}</th>
              <td class="n">${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};

const scaleSection = ({ words }: Asked, scales: Scales): Html =>
  html`<section class="section">
    <header><h2>${words.say('about.scales')}</h2></header>
    ${[...scales.values()].map(
      (scale) =>
        html`<h3 class="scale" dir="auto">${scale.name}</h3>
          <table>
            <tbody>
              ${scale.ratings.map(
                ({ code, label, value, meaning }) =>
                  html`<tr>
                    <th scope="row">
                      ${ratingBadge(words, { scale: scale.id, scaleVersion: scale.version, code, label, ...(value === undefined ? {} : { value }) }, scales)}
                    </th>
                    <td dir="auto">${meaning ?? ''}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
    )}
  </section>`;

/** The numbers of the accountability report, each with the query behind it. */
const numbers = ({ words }: Asked, account: Schemas['Accountability']): Html => {
  const { claims, verdicts, diligence, corrections, objections } = account;
  const rows: readonly (readonly [MessageKey, { readonly count: number; readonly items: string }])[] = [
    ['about.claims', claims.recorded],
    ['about.verdicts', verdicts.published],
    ['about.independent', diligence.independentlyApproved],
    ['about.bothConsidered', diligence.bothSidesConsidered],
    ['about.sourcesArchived', diligence.sourcesArchived],
    ['about.corrections', corrections.published],
    ['about.objections', objections.lodged],
  ];
  return html`<section class="section">
    <header><h2>${words.say('about.numbers')}</h2></header>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.say('about.numbers')}">
      <table>
        <tbody>
          ${rows.map(
            ([key, { count, items }]) =>
              html`<tr>
                <th scope="row">${words.say(key)}</th>
                <td class="n">${words.number(count)}</td>
                <td>
                  <a
                    href="${href(items)}"
                    rel="nofollow"
                    aria-label="${words.say('about.data')}: ${words.say(key)}"
                    >${words.say('about.data')}</a
                  >
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
};

/** How the record is kept: publisher, rules, scales, and the desk's own account in numbers. */
export const about = async (asked: Asked): Promise<Page> => {
  const { api, words, ledger } = asked;
  const [policy, account, scales] = await Promise.all([
    api.get('/policy'),
    orNothing(api.get('/accountability')),
    scalesOf(asked),
  ]);
  const { publisher } = policy;
  return {
    title: words.say('nav.about'),
    description: words.say('about.lead'),
    section: '/about',
    canonical: '/about',
    data: `/v1/ledgers/${ledger}/policy`,
    body: html`<div class="narrow">
      <h1>${words.say('nav.about')}</h1>
      <p class="lead">${words.say('about.lead')}</p>
      ${
        publisher
          ? html`<dl class="facts">
              <dt>${words.say('about.publisher')}</dt>
              <dd>
                <bdi>${publisher.name}</bdi
                >${publisher.url === undefined ? '' : html` · <a href="${href(publisher.url)}">${publisher.url}</a>`}
              </dd>
              ${
                publisher.licence === undefined
                  ? ''
                  : html`<dt>${words.say('about.licence')}</dt>
                      <dd><a rel="license" href="${href(publisher.licence)}">${publisher.licence}</a></dd>`
              }
            </dl>`
          : ''
      }
      ${rules(asked, policy)}${scaleSection(asked, scales)}${account === undefined ? '' : numbers(asked, account)}
    </div>`,
  };
};
