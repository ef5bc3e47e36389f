import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import { orNothing } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import type { DeskAsked } from '../asked.ts';
import type { CommandType, Context } from './act.ts';

const nothing = html``;
const tagOf = (version: number): string => `"${String(version)}"`;
const listMaxItems = '100';

export const contextOfSource = async (asked: DeskAsked, type: CommandType): Promise<Context | undefined> => {
  const { api, query } = asked;
  const source = await orNothing(
    api.get('/sources/{source}', { params: { path: { source: query['source'] ?? '' } } }),
  );
  if (source === undefined) return undefined;
  const capture = source.captures.find(({ id }) => id === query['capture']);
  return {
    ...{ heading: source.title, back: `/desk/sources/${source.id}` },
    // As with claimants: the merged one is read where it is now.
    version: type === 'unmerge-source' ? '*' : tagOf(source.version),
    ...{ present: source, options: {}, hasVerdict: false },
    about:
      capture === undefined
        ? nothing
        : html`<p>${timeOf(asked, capture.retrievedAt)} · <code dir="ltr">${capture.sha256}</code></p>`,
  };
};

export const contextOfClaimant = async (
  { api, query }: DeskAsked,
  type: CommandType,
): Promise<Context | undefined> => {
  const id = query['claimant'] ?? '';
  // A merged claimant is read where it is now. Undoing its merge names the merged one.
  const claimant = await orNothing(api.get('/claimants/{claimant}', { params: { path: { claimant: id } } }));
  if (claimant === undefined) return undefined;
  const office = claimant.roles.find((each) => each.id === query['role']);
  return {
    ...{ heading: claimant.name, back: `/desk/claimants/${claimant.id}` },
    // Undoing a merge is an act on the merged one, whose version its redirect names and no body has.
    version: type === 'unmerge-claimant' ? '*' : tagOf(claimant.version),
    ...{ present: office ?? claimant, options: {}, hasVerdict: false },
    about: office === undefined ? nothing : html`<p dir="auto">${office.title}</p>`,
  };
};

/** The people whom an act may name. */
const membersFor = async ({ api, words }: DeskAsked, type: CommandType) => {
  const query = { limit: listMaxItems };
  if (type === 'readmit-member') {
    const { items } = await api.get('/former-members', { params: { query } });
    return items.map(({ id, name }) => [id, name] as const);
  }
  const { items } = await api.get('/members', { params: { query } });
  return items.map(({ id, name, role }) => [id, `${name} · ${words.term('role', role)}`] as const);
};

/** The member or key that an act names, in words. */
const namedIn = async (
  { api, query }: DeskAsked,
  members: readonly (readonly [string, string])[],
): Promise<string> => {
  const key = query['key'];
  const found =
    key === undefined ? undefined : await orNothing(api.get('/keys/{key}', { params: { path: { key } } }));
  const name = members.find(([id]) => id === (found?.member ?? query['member']))?.[1] ?? '';
  return found === undefined ? name : `${found.prefix}… · ${name}`;
};

export const contextOfLedger = async (asked: DeskAsked, type: CommandType): Promise<Context> => {
  const { api, words } = asked;
  // Read first: a form never carries a later version than what it shows. All acts of admins are on one stream.
  const first = await api.get('/members', { params: { query: { limit: '1' } } });
  const [members, policy] = await Promise.all([membersFor(asked, type), api.get('/policy')]);
  const named = await namedIn(asked, members);
  const isPolicy = type === 'set-policy';
  const about: Html = named === '' || type === 'issue-key' ? nothing : html`<p><bdi>${named}</bdi></p>`;
  return {
    heading: words.say(isPolicy ? 'desk.policy' : 'desk.people'),
    back: isPolicy ? '/desk/policy' : '/desk/members',
    version: first.items[0]?.etag ?? '*',
    present: { policy },
    options: type === 'issue-key' ? { member: members } : {},
    ...{ about, hasVerdict: false },
  };
};
