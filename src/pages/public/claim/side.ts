import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import { addressWith, type Asked } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { ClaimRead } from './read.ts';

const dateLength = 10;

const asOfForm = ({ words, link, query, request }: Asked, { claim }: ClaimRead): Html => {
  const { lang } = request.query as { lang?: string };
  const given = query['asOf'] ?? '';
  const day = /^\d{4}-\d{2}-\d{2}/.test(given) ? given.slice(0, dateLength) : '';
  return html`<section class="screen">
    <form class="asof" action="${link(`/claims/${claim.id}`).split('?')[0]}">
      <div>
        <label for="asof">${words.say('claim.asOf')}</label
        ><input
          id="asof"
          type="date"
          name="asOf"
          required
          value="${day}"
          min="${claim.recordedAt.slice(0, dateLength)}"
        />
      </div>
      ${lang === undefined ? '' : html`<input type="hidden" name="lang" value="${words.language}" />`}<button
        class="second"
      >
        ${words.say('claim.asOfButton')}
      </button>
    </form>
    <p><a rel="nofollow" href="${link(`/claims/${claim.id}/changes`)}">${words.say('changes.link')}</a></p>
  </section>`;
};

const facts = (asked: Asked, { claim }: ClaimRead): Html => {
  const { words, link } = asked;
  const { from, until } = claim.period ?? {};
  const period = [...new Set([from, until])].flatMap((each) =>
    each === undefined ? [] : [timeOf(asked, each)],
  );
  return html`<section>
    <h2>${words.say('claim.facts')}</h2>
    <dl class="facts">
      <dt>${words.say('claim.recorded')}</dt>
      <dd>${timeOf(asked, claim.recordedAt)}</dd>
      <dt>${words.say('claim.changed')}</dt>
      <dd>${timeOf(asked, claim.updatedAt)}</dd>
      ${
        period.length === 0
          ? ''
          : html`<dt>${words.say('claim.period')}</dt>
              <dd>${period.map((each, index) => (index === 0 ? each : html` – ${each}`))}</dd>`
      }
      ${
        claim.places.length === 0
          ? ''
          : html`<dt>${words.say('claim.places')}</dt>
              <dd dir="auto">${claim.places.join(', ')}</dd>`
      }
      ${
        claim.otherWordings.length === 0
          ? ''
          : html`<dt>${words.say('claim.otherWordings')}</dt>
              <dd>${claim.otherWordings.map((each) => html`<p dir="auto">${each}</p>`)}</dd>`
      }
    </dl>
    ${
      claim.topics.length === 0
        ? ''
        : html`<ul class="tags" aria-label="${words.say('claim.topics')}">
            ${claim.topics.map((topic) => html`<li><a href="${link('/claims', { topic })}" dir="auto">${topic}</a></li>`)}
          </ul>`
    }
  </section>`;
};

const cite = ({ words, origin, ledger }: Asked, { claim, history }: ClaimRead): Html | '' => {
  const last = history.items.at(-1);
  if (last === undefined || history.next !== null) return '';
  const address = addressWith(`${origin}/${ledger}/claims/${claim.id}`, { asOf: String(last.position) });
  return html`<section>
    <h2>${words.say('claim.cite')}</h2>
    <p><code class="code" dir="ltr">${address}</code></p>
    <p class="quiet">${words.say('claim.citeText')}</p>
  </section>`;
};

/** What stands beside a claim: its past, facts, how to cite it, its proof, other forms. */
export const side = (asked: Asked, read: ClaimRead): Html => {
  const { words, ledger } = asked;
  const at = `/v1/ledgers/${ledger}/claims/${read.claim.id}`;
  return html`<aside class="side" aria-label="${words.say('claim.facts')}">
    ${asOfForm(asked, read)}${facts(asked, read)}${cite(asked, read)}
    <section>
      <h2>${words.say('claim.verify')}</h2>
      <p>${words.say('claim.verifyText')}</p>
      <p><a href="${at}/proof" download="proof.ndjson">${words.say('claim.proof')}</a></p>
      <p>
        <a href="${`/v1/ledgers/${ledger}/log/policy`}" download="policy.txt">${words.say('claim.policy')}</a>
      </p>
      <code class="code" dir="ltr">claim-ledger verify proof.ndjson --policy policy.txt</code>
    </section>
    <section>
      <h2>${words.say('claim.formats')}</h2>
      <ul class="plain">
        <li><a href="${at}">JSON</a></li>
        ${read.review === undefined ? '' : html`<li><a href="${at}/claim-review">ClaimReview</a></li>`}
        <li><a href="${at}/provenance">${words.say('claim.provenance')}</a></li>
        <li><a href="${at}/dossier">${words.say('claim.dossier')}</a></li>
      </ul>
    </section>
  </aside>`;
};
