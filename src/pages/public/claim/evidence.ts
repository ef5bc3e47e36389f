import { html } from 'hono/html';
import type { Asked, Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { ClaimRead } from './read.ts';

type Evidence = Schemas['EvidencePageItem'];

export const quoted = (quote: Schemas['Quote'] | undefined): Html | '' =>
  quote === undefined ? '' : html`<blockquote dir="auto"><p>${quote.exact}</p></blockquote>`;

/** A link to a source by its title. */
export const sourceLink = ({ link }: Asked, { sources }: ClaimRead, id: string | undefined): Html | '' => {
  const source = id === undefined ? undefined : sources.get(id);
  return source === undefined
    ? ''
    : html`<a href="${link(`/sources/${source.id}`)}" lang="${source.language ?? 'und'}" dir="auto"
        >${source.title}</a
      >`;
};

/** What the verdict in force says about a piece of evidence. */
const useOf = ({ words }: Asked, { claim }: ClaimRead, { id }: Evidence): string => {
  const verdict = claim.expanded?.verdict;
  const reason = verdict?.reliedOn.find(({ evidence }) => evidence === id)?.reason;
  if (reason !== undefined) return words.say('claim.reliedOn', { reason });
  const aside = verdict?.setAside.find(({ evidence }) => evidence === id)?.reason;
  return aside === undefined ? '' : words.say('claim.setAsideBecause', { reason: aside });
};

const item = (asked: Asked, read: ClaimRead, each: Evidence): Html => {
  const { words } = asked;
  const { sources } = read;
  const isInForce = each.state === 'accepted' || each.state === 'challenged';
  const use = useOf(asked, read, each);
  const open = each.challenges.filter(({ state }) => state === 'open');
  return html`<li id="${each.id}">
    <p dir="auto">${isInForce ? each.finding : html`<del>${each.finding}</del>`}</p>
    ${quoted(each.quote)}
    <p class="meta">
      <span>${sourceLink(asked, read, each.source)}</span
      >${sources.get(each.source)?.id === each.source ? '' : html`<span>${words.say('claim.ofMerged', { source: each.source })}</span>`}${each.strength === null ? '' : html`<span>${words.term('strength', each.strength)}</span>`}${each.state === 'accepted' ? '' : html`<strong>${words.term('evidence', each.state)}</strong>`}
    </p>
    ${each.reason === null ? '' : html`<p class="quiet" dir="auto">${words.say('claim.because', { reason: each.reason })}</p>`}
    ${use === '' ? '' : html`<p class="quiet" dir="auto">${use}</p>`}
    ${open.map(({ reason }) => html`<p class="quiet" dir="auto">${words.say('claim.challenge', { reason })}</p>`)}
  </li>`;
};

const barUnits = 400;

/** The balance as a picture, and the same as a table. */
const balanceOf = ({ words }: Asked, { balance }: ClaimRead): Html => {
  const { supports, refutes, context } = balance;
  const all = supports.total + refutes.total + context.total;
  if (all === 0) return html``;
  const width = ({ total }: { total: number }): number => (total / all) * barUnits;
  const text = words.say('claim.balanceText', {
    supports: supports.total,
    refutes: refutes.total,
    context: context.total,
  });
  const rows = [
    ['claim.for', supports],
    ['claim.against', refutes],
    ['claim.context', context],
  ] as const;
  return html`<h3>${words.say('claim.balance')}</h3>
    <svg
      class="balance"
      viewBox="0 0 ${barUnits} 20"
      preserveAspectRatio="none"
      role="img"
      aria-label="${text}"
    >
      <rect class="f" width="${width(supports)}" height="20" />
      <rect class="n" x="${width(supports)}" width="${width(context)}" height="20" />
      <rect class="a" x="${width(supports) + width(context)}" width="${width(refutes)}" height="20" />
    </svg>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.say('claim.balance')}">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.say('claim.side')}</th>
            <th scope="col" class="n">${words.say('claim.total')}</th>
            <th scope="col" class="n">${words.say('strength.strong')}</th>
            <th scope="col" class="n">${words.say('strength.moderate')}</th>
            <th scope="col" class="n">${words.say('strength.weak')}</th>
            <th scope="col" class="n">${words.say('claim.independent')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([key, side]) =>
              html`<tr>
                <th scope="row">${words.say(key)}</th>
                ${[side.total, side.strong, side.moderate, side.weak, side.independent].map((n) => html`<td class="n">${words.number(n)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

/** The evidence: for and against side by side, then context, then what is not in force, struck and named. */
export const evidenceSection = (asked: Asked, read: ClaimRead): Html => {
  const { words } = asked;
  const inForce = read.evidence.filter(({ state }) => state === 'accepted' || state === 'challenged');
  const others = read.evidence.filter((each) => !inForce.includes(each));
  const of = (stance: Schemas['Stance']): Evidence[] => inForce.filter((each) => each.stance === stance);
  const items = (some: readonly Evidence[]): Html =>
    html`<ul class="items">
      ${some.map((each) => item(asked, read, each))}
    </ul>`;
  const side = (
    name: string,
    title: 'claim.for' | 'claim.against',
    stance: Schemas['Stance'],
    none: 'claim.noneFor' | 'claim.noneAgainst',
  ): Html =>
    html`<section class="${name}">
      <h3>${words.say(title)} <span>${words.number(of(stance).length)}</span></h3>
      ${of(stance).length === 0 ? html`<p class="quiet">${words.say(none)}</p>` : items(of(stance))}
    </section>`;
  const context = of('context');
  return html`<section class="section evidence">
    <header><h2 id="evidence">${words.say('claim.evidence')}</h2></header>
    <div class="sides">
      ${side('for', 'claim.for', 'supports', 'claim.noneFor')}${side('against', 'claim.against', 'refutes', 'claim.noneAgainst')}
    </div>
    ${
      context.length === 0
        ? ''
        : html`<section class="neutral">
            <div>
              <h3>${words.say('claim.context')} <span>${words.number(context.length)}</span></h3>
              ${items(context)}
            </div>
          </section>`
    }
    ${balanceOf(asked, read)}
    ${
      others.length === 0
        ? ''
        : html`<details>
            <summary>${words.say('claim.setAside')} (${words.number(others.length)})</summary>
            ${items(others)}
          </details>`
    }
  </section>`;
};
