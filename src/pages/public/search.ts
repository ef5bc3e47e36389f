import { html } from 'hono/html';
import { claimList } from '../components/claim-list.ts';
import type { Page } from '../components/layout.ts';
import { searchBox } from '../components/search-box.ts';
import { addressWith, orNothing, type Asked, type Query, type Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { scalesOf } from './reads.ts';

const pageItems = '20';
const facetValuesShown = 10;

/** The filters, whose values the facets offer. */
const facets = ['status', 'rating', 'topic', 'claimant', 'language'] as const;
type FacetName = (typeof facets)[number];
const ranges = ['madeSince', 'madeUntil', 'publisher', 'source'] as const;

/** The parameters of the address, which are the whole state of the search. */
export const searchParameters = ['q', ...facets, ...ranges, 'cursor'];

type NameOf = (facet: FacetName, value: string) => string;

const labelsOf = async (asked: Asked, ids: readonly string[]): Promise<NameOf> => {
  const { api, words } = asked;
  const scales = await scalesOf(asked);
  const ratings = [...scales.values()].flatMap((scale) => scale.ratings);
  const found = await Promise.all(
    ids.map((claimant) => orNothing(api.get('/claimants/{claimant}', { params: { path: { claimant } } }))),
  );
  const claimants = new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each.name]])));
  const languages = new Intl.DisplayNames(words.language, { type: 'language' });
  return (facet, value) => {
    switch (facet) {
      case 'status':
        return words.term('status', value);
      case 'rating':
        return ratings.find(({ code }) => code === value)?.label ?? value;
      case 'claimant':
        return claimants.get(value) ?? value;
      case 'language':
        return languages.of(value) ?? value;
      case 'topic':
        return value;
      default:
        return facet satisfies never;
    }
  };
};

/** What was chosen, each with a link that removes it. */
const chosen = ({ words, link, query }: Asked, nameOf: NameOf): Html | '' => {
  const given = facets.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]] as const]));
  if (given.length === 0) return '';
  return html`<ul class="tags">
    ${given.map(([name, value]) => {
      const label = nameOf(name, value);
      return html`<li>
        <a
          href="${link('/claims', { ...query, cursor: undefined, [name]: undefined })}"
          aria-label="${words.say('search.chosen', { value: label })}"
          ><bdi>${label}</bdi> <span aria-hidden="true">×</span></a
        >
      </li>`;
    })}
    <li><a href="${link('/claims', { q: query['q'] })}">${words.say('search.clear')}</a></li>
  </ul>`;
};

const facetList = (
  { words, link, query }: Asked,
  name: FacetName,
  facet: Schemas['Facet'] | undefined,
  nameOf: NameOf,
): Html | '' => {
  const values = (facet?.values ?? [])
    .filter(({ value }) => value !== query[name])
    .slice(0, facetValuesShown);
  if (values.length === 0) return '';
  return html`<section>
    <h2>${words.say(`facet.${name}`)}</h2>
    <ul class="tags">
      ${values.map(
        ({ value, count }) =>
          html`<li>
            <a rel="nofollow" href="${link('/claims', { ...query, cursor: undefined, [name]: value })}"
              ><bdi>${nameOf(name, value)}</bdi> <span class="count">${words.number(count)}</span></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
};

const notFound = ({ words, link }: Asked, suggestion: string | null | undefined): Html =>
  html`<div class="empty">
    <p>${words.say('search.none')}</p>
    ${suggestion ? html`<p>${words.say('search.didYouMean')} <a href="${link('/claims', { q: suggestion })}" dir="auto">${suggestion}</a>?</p>` : ''}
  </div>`;

/** The links to the other pages of a list. */
export const pager = ({ words, link, query }: Asked, path: string, next: string | null): Html | '' => {
  if (next === null && query['cursor'] === undefined) return '';
  const first =
    query['cursor'] === undefined
      ? html`<span></span>`
      : html`<a href="${link(path, { ...query, cursor: undefined })}">${words.say('search.first')}</a>`;
  return html`<div class="pager">
    ${first}${next === null ? '' : html`<a rel="next" href="${link(path, { ...query, cursor: next })}">${words.say('search.next')}</a>`}
  </div>`;
};

const isFiltered = (query: Query): boolean => Object.values(query).some((value) => value !== undefined);

/** The search: words, facets with counts, pages. The address is the whole state. */
export const search = async (asked: Asked): Promise<Page> => {
  const { api, words, ledger, query } = asked;
  const { q, cursor, ...filters } = query;
  const found = { ...filters, ...(q === undefined ? {} : { q, sort: 'relevance' as const }) };
  const asking = {
    ...found,
    ...(cursor && { cursor }),
    limit: pageItems,
    expand: 'firstAppearance.claimant',
    facets: facets.join(','),
  };
  const [page, scales] = await Promise.all([
    api.get('/claims', { params: { query: asking } }),
    scalesOf(asked),
  ]);
  const ids = new Set(page.facets?.['claimant']?.values.slice(0, facetValuesShown).map(({ value }) => value));
  if (query['claimant'] !== undefined) ids.add(query['claimant']);
  const nameOf = await labelsOf(asked, [...ids]);
  const title = q === undefined ? words.say('search.title') : words.say('search.titleFor', { q });
  const data = addressWith(`/v1/ledgers/${ledger}/claims`, found);
  return {
    title,
    section: '/claims',
    data,
    isUnlisted: isFiltered(query),
    canonical: '/claims',
    body: html`<div class="wide">
      <h1>${words.say('search.title')}</h1>
      ${searchBox(asked, filters)} ${chosen(asked, nameOf)}
      <div class="columns">
        <div>
          ${page.items.length === 0 ? notFound(asked, page.didYouMean) : claimList(asked, page.items, scales)}${pager(asked, '/claims', page.next)}
        </div>
        <aside class="side" aria-label="${words.say('search.filters')}">
          ${facets.map((name) => facetList(asked, name, page.facets?.[name], nameOf))}
        </aside>
      </div>
    </div>`,
  };
};
