import { html } from 'hono/html';
import { ratingBadge } from '../../components/rating.ts';
import { scalesOf } from '../../public/reads.ts';
import { orNothing, type Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { DeskAsked } from '../asked.ts';
import type { CommandType } from './act.ts';

type Claim = Schemas['Claim'];
const alikeMax = 10;

/** The acts that name another claim, with the field for it. */
const naming: Partial<Record<CommandType, 'to' | 'into'>> = { 'relate-claim': 'to', 'merge-claim': 'into' };

/** Claims with like wordings, to choose the other one from. */
const alike = async (asked: DeskAsked, type: CommandType, claim: Claim, field: string): Promise<Html> => {
  const { api, words, link } = asked;
  const { matches } = await api.post('/claims/match', { body: { text: claim.wording, limit: alikeMax } });
  const others = matches.filter((each) => each.claim.id !== claim.id);
  if (others.length === 0) return html`<p class="quiet">${words.say('merge.noneAlike')}</p>`;
  return html`<h2>${words.say('merge.alike')}</h2>
    <ul>
      ${others.map(
        (each) =>
          html`<li>
            <a href="${link(`/desk/acts/${type}`, { claim: claim.id, [field]: each.claim.id })}" dir="auto"
              >${each.claim.wording}</a
            >
          </li>`,
      )}
    </ul>`;
};

const column = async (asked: DeskAsked, claim: Claim, title: string): Promise<Html> => {
  const { words, link } = asked;
  const { supports, refutes, context } = claim.evidenceInForce;
  return html`<section>
    <h2>${title}</h2>
    <p lang="${claim.language}" dir="auto">
      <a href="${link(`/desk/claims/${claim.id}`)}">${claim.wording}</a>
    </p>
    <p>
      ${claim.verdict === null ? words.term('status', claim.status) : ratingBadge(words, claim.verdict.rating, await scalesOf(asked))}
    </p>
    <p class="quiet">
      ${words.say('merge.evidence', { supports, refutes, context })} ·
      ${words.say('merge.occasions', { n: claim.appearances })}
    </p>
  </section>`;
};

/** For acts that name another claim: both side by side, or claims to choose from. */
export const besideIt = async (asked: DeskAsked, type: CommandType, claim: Claim): Promise<Html> => {
  const { api, query, words } = asked;
  const field = naming[type];
  if (field === undefined) return html``;
  const id = query[field];
  const other =
    id === undefined
      ? undefined
      : await orNothing(api.get('/claims/{claim}', { params: { path: { claim: id } } }));
  if (other === undefined) return alike(asked, type, claim, field);
  return html`<div class="sides">
    ${await column(asked, claim, words.say('merge.this'))}${await column(asked, other, words.say('merge.other'))}
  </div>`;
};
