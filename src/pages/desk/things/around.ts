import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import { orNothing, type Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { actLinks } from '../acts/page.ts';
import type { DeskAsked } from '../asked.ts';
import type { MessageKey } from '../../messages/en.ts';

type Claim = Schemas['Claim'];
const list = { limit: '100' };

/** What stands around a claim: objections, relations, merges, notes, judged matches. */
export interface Around {
  readonly objections: readonly Schemas['ObjectionPageItem'][];
  readonly relations: readonly Schemas['RelationPageItem'][];
  readonly notes: readonly Schemas['NotePageItem'][];
  readonly matches: readonly Schemas['JudgedMatchPageItem'][];
  /** The wordings of the claims that relations and merges name. */
  readonly wordings: ReadonlyMap<string, string>;
}

export const readAround = async ({ api }: DeskAsked, claim: Claim): Promise<Around> => {
  const of = { params: { path: { claim: claim.id }, query: list } };
  const [objections, relations, notes, matches] = await Promise.all([
    api.get('/claims/{claim}/objections', of),
    api.get('/claims/{claim}/relations', of),
    api.get('/claims/{claim}/notes', of),
    api.get('/claims/{claim}/matches', of),
  ]);
  const ids = [
    ...relations.items.flatMap((each) => [each.claim, each.to]),
    ...claim.mergedFrom.map((each) => each.claim),
  ];
  const others = [...new Set(ids)].filter((id) => id !== claim.id).slice(0, Number(list.limit));
  const found =
    others.length === 0
      ? []
      : ((
          await orNothing(
            api.get('/claims', { params: { query: { ...list, ids: others.join(','), status: 'any' } } }),
          )
        )?.items ?? []);
  return {
    ...{
      objections: objections.items,
      relations: relations.items,
      notes: notes.items,
      matches: matches.items,
    },
    wordings: new Map(found.map(({ id, wording }) => [id, wording])),
  };
};

const section = (
  asked: DeskAsked,
  id: string,
  title: MessageKey,
  items: readonly Html[],
  more: Html,
  none?: MessageKey,
): Html =>
  html`<section class="section">
    <header><h2 id="${id}">${asked.words.say(title)}</h2></header>
    ${
      items.length > 0
        ? html`<ul class="items">
            ${items}
          </ul>`
        : none === undefined
          ? ''
          : html`<p class="empty">${asked.words.say(none)}</p>`
    }
    ${more}
  </section>`;

const objections = (asked: DeskAsked, claim: Claim, { objections: all }: Around): Html =>
  section(
    asked,
    'objections',
    'objection.title',
    all.map(
      (each) =>
        html`<li>
          <p>
            <strong>${asked.words.term('objection', each.state)}</strong>
            ${each.outcome === null ? html`· ${asked.words.say('queue.due')} ${timeOf(asked, each.dueAt)}` : html`· ${asked.words.term('outcome', each.outcome)}`}
          </p>
          <blockquote dir="auto"><p>${each.text}</p></blockquote>
          ${each.explanation === null ? '' : html`<p dir="auto">${each.explanation}</p>`}
          ${each.state === 'set-aside' ? actLinks(asked, ['put-objection-back'], { claim: claim.id, objection: each.id }) : ''}
          ${each.state === 'open' ? actLinks(asked, ['resolve-objection'], { claim: claim.id, objection: each.id }) : ''}
        </li>`,
    ),
    actLinks(asked, ['lodge-objection'], { claim: claim.id }),
    'objection.none',
  );

const relations = (asked: DeskAsked, claim: Claim, { relations: all, wordings }: Around): Html => {
  const { words, link } = asked;
  const other = (id: string): Html =>
    html`<a href="${link(`/desk/claims/${id}`)}" dir="auto">${wordings.get(id) ?? id}</a>`;
  return section(
    asked,
    'relations',
    'relations.title',
    [
      ...all.map((each) => {
        const isOwn = each.claim === claim.id;
        const about = { claim: each.claim, relation: each.relation, to: each.to };
        const said = words.term('relation', each.relation);
        return html`<li>
          <p>
            ${isOwn ? html`${said} ${other(each.to)}` : html`${other(each.claim)} ${said} ${words.say('relation.this')}`}
          </p>
          ${each.reason === null ? '' : html`<p class="quiet" dir="auto">${each.reason}</p>`}
          ${actLinks(asked, ['correct-relation', 'unrelate-claim'], about)}
        </li>`;
      }),
      ...claim.mergedFrom.map(
        ({ claim: merged }) =>
          html`<li>
            <p>${words.say('merge.from')} <bdi>${wordings.get(merged) ?? merged}</bdi></p>
            ${actLinks(asked, ['unmerge-claim'], { claim: merged })}
          </li>`,
      ),
    ],
    actLinks(asked, ['relate-claim', 'merge-claim'], { claim: claim.id }),
    'relations.none',
  );
};

const notes = (asked: DeskAsked, claim: Claim, { notes: all }: Around): Html =>
  all.length === 0
    ? html``
    : section(
        asked,
        'notes',
        'notes.title',
        all
          .filter(({ state }) => state === 'written')
          .map(
            (each) =>
              html`<li>
                <p dir="auto">${each.text}</p>
                <p class="meta">${timeOf(asked, each.at)}</p>
                ${actLinks(asked, ['correct-note', 'withdraw-note'], { claim: claim.id, note: each.id })}
              </li>`,
          ),
        html``,
      );

const matches = (asked: DeskAsked, claim: Claim, { matches: all }: Around): Html =>
  section(
    asked,
    'matches',
    'matches.title',
    all.map(
      (each) =>
        html`<li>
          <p><strong>${asked.words.term('outcome', each.outcome)}</strong></p>
          <blockquote dir="auto"><p>${each.text}</p></blockquote>
          ${actLinks(asked, ['withdraw-match'], { claim: claim.id, matchId: each.id })}
        </li>`,
    ),
    actLinks(asked, ['judge-match'], { claim: claim.id }),
  );

/** What stands around a claim, each with the acts that are possible on it. */
export const aroundDesk = (asked: DeskAsked, claim: Claim, around: Around): Html =>
  html`${objections(asked, claim, around)}${relations(asked, claim, around)}${matches(asked, claim, around)}${notes(asked, claim, around)}`;
