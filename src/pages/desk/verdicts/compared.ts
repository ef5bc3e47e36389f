import { html } from 'hono/html';
import { wordsChanged } from '../../../projections/reports/diff/words.ts';
import { ratingBadge } from '../../components/rating.ts';
import type { Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { DeskAsked } from '../asked.ts';
import type { DeskClaim } from '../read-claim.ts';

type Verdict = Schemas['Verdict'] | Schemas['VerdictPageItem'];

/** A text with what was removed struck and what was added underlined. */
const difference = (from: string, to: string, language: string): Html =>
  html`${wordsChanged(from, to, language).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`))}`;

const citations = (asked: DeskAsked, about: DeskClaim, before: Verdict | undefined, now: Verdict): Html => {
  const { words } = asked;
  const line = (evidence: string, reason: string, mark: (text: Html) => Html): Html => {
    const finding = about.evidence.find(({ id }) => id === evidence)?.finding ?? evidence;
    return html`<li><bdi>${mark(html`${finding}`)}</bdi> <bdi class="quiet">${reason}</bdi></li>`;
  };
  const had = new Set(before?.reliedOn.map(({ evidence }) => evidence));
  const has = new Set(now.reliedOn.map(({ evidence }) => evidence));
  const gone = before?.reliedOn.filter(({ evidence }) => !has.has(evidence)) ?? [];
  return html`<h3>${words.say('verdict.relied')}</h3>
    <ul>
      ${now.reliedOn.map(({ evidence, reason }) => line(evidence, reason, (text) => (before === undefined || had.has(evidence) ? text : html`<ins>${text}</ins>`)))}
      ${gone.map(({ evidence, reason }) => line(evidence, reason, (text) => html`<del>${text}</del>`))}
    </ul>
    ${
      now.setAside.length === 0
        ? ''
        : html`<h3>${words.say('verdict.aside')}</h3>
            <ul>
              ${now.setAside.map(({ evidence, reason }) => line(evidence, reason, (text) => text))}
            </ul>`
    }`;
};

/** What a verdict says, and what it changes against the verdict in force. */
export const compared = (asked: DeskAsked, about: DeskClaim, verdict: Verdict): Html => {
  const { words } = asked;
  const { claim, scales, verdicts } = about;
  const isInForce = claim.verdict?.id === verdict.id;
  const before = isInForce ? undefined : verdicts.find(({ id }) => id === claim.verdict?.id);
  const isReworded = verdict.wording !== claim.wording;
  return html`<section class="section">
    <header>
      <h2>${words.say(before === undefined ? 'verdict.says' : 'verdict.changes')}</h2>
    </header>
    ${before === undefined ? '' : html`<p>${words.say('verdict.before')} ${ratingBadge(words, before.rating, scales)} · ${words.say('verdict.then')} ${ratingBadge(words, verdict.rating, scales)}</p>`}
    ${
      isReworded
        ? html`<h3>${words.say('verdict.wordingSince')}</h3>
            <p dir="auto">${difference(verdict.wording, claim.wording, claim.language)}</p>`
        : ''
    }
    <h3>${words.say('verdict.rationale')}</h3>
    <p dir="auto">
      ${before === undefined ? verdict.rationale : difference(before.rationale, verdict.rationale, claim.language)}
    </p>
    ${citations(asked, about, before, verdict)}
  </section>`;
};
