import { html } from 'hono/html';
import { orNothing, type Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { DeskAsked } from '../asked.ts';
import { readDeskClaim } from '../read-claim.ts';
import type { CommandType, Context } from './act.ts';
import { besideIt } from './beside.ts';

type Claim = Schemas['Claim'];
type Options = Context['options'][string];
/** The part of a claim that an act is about. */
interface Part {
  readonly present: object;
  readonly about: Html;
}

const listMaxItems = '100';
const list = { limit: listMaxItems };
const quoted = (text: string | null | undefined): Html =>
  text === null || text === undefined ? html`` : html`<blockquote dir="auto"><p>${text}</p></blockquote>`;

/** The part that the address names, by the kind of its id. */
const readPart = async ({ api, query }: DeskAsked, claim: string): Promise<Part | undefined> => {
  const { appearance, evidence, challenge, objection, note, verdict, matchId, relation, to } = query;
  const path = { claim };
  if (appearance !== undefined) {
    const of = { path: { ...path, appearance } };
    const found = await orNothing(api.get('/claims/{claim}/appearances/{appearance}', { params: of }));
    return found && { present: found, about: quoted(found.quote?.exact) };
  }
  if (evidence !== undefined) {
    const of = { path: { ...path, evidence } };
    const found = await orNothing(api.get('/claims/{claim}/evidence/{evidence}', { params: of }));
    const reason = found?.challenges.find(({ id }) => id === challenge)?.reason;
    return found && { present: found, about: html`${quoted(found.finding)}${quoted(reason)}` };
  }
  if (objection !== undefined) {
    const of = { path: { ...path, objection } };
    const found = await orNothing(api.get('/claims/{claim}/objections/{objection}', { params: of }));
    return found && { present: found, about: quoted(found.text) };
  }
  if (verdict !== undefined) {
    const of = { path: { ...path, verdict } };
    const found = await orNothing(api.get('/claims/{claim}/verdicts/{verdict}', { params: of }));
    return found && { present: found, about: quoted(found.rationale) };
  }
  if (note !== undefined) {
    const { items } = await api.get('/claims/{claim}/notes', { params: { path, query: list } });
    const found = items.find(({ id }) => id === note);
    return found && { present: found, about: quoted(found.text) };
  }
  if (matchId !== undefined) {
    const { items } = await api.get('/claims/{claim}/matches', { params: { path, query: list } });
    const found = items.find(({ id }) => id === matchId);
    return found && { present: found, about: quoted(found.text) };
  }
  if (relation !== undefined && to !== undefined) {
    const { items } = await api.get('/claims/{claim}/relations', { params: { path, query: list } });
    const found = items.find((each) => each.relation === relation && each.to === to);
    return { present: { ...found, note: found?.reason ?? '' }, about: html`` };
  }
  return { present: {}, about: html`` };
};

const optionsFor = async (
  asked: DeskAsked,
  type: CommandType,
  claim: Claim,
): Promise<Record<string, Options>> => {
  const { api, words, session, query, params } = asked;
  if (type === 'assign-claim') {
    const { member, name } = session.principal;
    const { assignee } = claim;
    return {
      member: [
        ...(assignee === undefined || assignee.member === member
          ? []
          : [[assignee.member, assignee.name] as const]),
        [member, `${name} (${words.say('queue.me')})`],
        ['', words.say('queue.unassigned')],
      ],
    };
  }
  if (type === 'correct-appearance') {
    const about = await readDeskClaim({ ...asked, params: { ...params, claim: claim.id } });
    return {
      claimant: [...(about?.claimants.values() ?? [])].map(({ id, name }) => [id, name] as const),
      source: [...(about?.sources.values() ?? [])].map(({ id, title }) => [id, title] as const),
    };
  }
  const path = { claim: claim.id };
  if (type === 'rate-verdict') {
    const of = { path: { ...path, verdict: query['verdict'] ?? '' } };
    const { rating } = await api.get('/claims/{claim}/verdicts/{verdict}', { params: of });
    const { ratings } = await api.get('/scales/{scale}', { params: { path: { scale: rating.scale } } });
    return { rating: ratings.map(({ code, label }) => [code, label] as const) };
  }
  if (type !== 'lodge-objection') return {};
  const [verdicts, corrections] = await Promise.all([
    api.get('/claims/{claim}/verdicts', { params: { path, query: { ...list, state: 'any' } } }),
    api.get('/claims/{claim}/corrections', { params: { path, query: list } }),
  ]);
  const published = verdicts.items.filter(({ publishedAt }) => publishedAt !== null);
  return {
    about: [
      ['claim', words.say('objection.aboutClaim')],
      ...published.map(
        ({ id, rating }) => [id, words.say('objection.aboutVerdict', { rating: rating.label })] as const,
      ),
      ...corrections.items.map(
        ({ id, text }) => [id, words.say('objection.aboutCorrection', { text: text.slice(0, 60) })] as const,
      ),
    ],
  };
};

/** Reads the claim of an act, and the part that the act is about. */
export const contextOfClaim = async (asked: DeskAsked, type: CommandType): Promise<Context | undefined> => {
  const { api, query } = asked;
  const found = query['claim'] ?? '';
  const claim = await orNothing(api.get('/claims/{claim}', { params: { path: { claim: found } } }));
  const part = claim && (await readPart(asked, claim.id));
  if (claim === undefined || part === undefined) return undefined;
  const isOfPart = Object.keys(part.present).length > 0;
  const beside = await besideIt(asked, type, claim);
  return {
    ...{ heading: claim.wording, language: claim.language },
    back: `/desk/claims/${claim.id}${query['verdict'] === undefined ? '' : `/verdicts/${query['verdict']}`}`,
    // Undoing a merge is an act on the merged claim, whose version its redirect names and no body has.
    version: type === 'unmerge-claim' ? '*' : `"${String(claim.version)}"`,
    present: isOfPart ? part.present : claim,
    options: await optionsFor(asked, type, claim),
    // Who rates blindly is not led by the words of the proposal.
    about: type === 'rate-verdict' ? html`` : html`${part.about}${beside}`,
    hasVerdict: claim.verdict !== null,
  };
};
