import { roleNeeded } from '../../domain/ledger/may.ts';
import { mayActAs } from '../../domain/ledger/members.ts';
import type { Scales } from '../components/rating.ts';
import { scalesOf } from '../public/reads.ts';
import { orNothing, readEach, type Schemas } from '../serving/asked.ts';
import type { DeskAsked } from './asked.ts';

const listMaxItems = '100';
const waitingMaxItems = '20';

/** A claim as the desk sees it. */
export interface DeskClaim {
  readonly claim: Schemas['Claim'];
  /** The ETag that the forms of the page send: acts are refused where the claim changed since. */
  readonly version: string;
  readonly evidence: readonly Schemas['EvidencePageItem'][];
  readonly appearances: readonly Schemas['AppearancePageItem'][];
  readonly verdicts: readonly Schemas['VerdictPageItem'][];
  readonly replies: readonly Schemas['ReplyPageItem'][];
  /** Objections without a key that wait for their release, and where their senders can be reached. */
  readonly waiting: readonly Schemas['ObjectionPageItem'][];
  readonly contacts: ReadonlyMap<string, string>;
  readonly scales: Scales;
  readonly sources: ReadonlyMap<string, Schemas['Source']>;
  readonly claimants: ReadonlyMap<string, Schemas['Claimant']>;
}

/** Whether the role of the signed-in person allows a command. */
export const may = ({ session }: Pick<DeskAsked, 'session'>, command: keyof typeof roleNeeded): boolean =>
  mayActAs(session.principal.role, roleNeeded[command]);

/** Reads a claim with everything that the desk acts on. */
export const readDeskClaim = async (asked: DeskAsked): Promise<DeskClaim | undefined> => {
  const { api, params } = asked;
  const path = { claim: params['claim'] ?? '' };
  // Read first: a form never carries a later version than what it shows.
  const claim = await orNothing(api.get('/claims/{claim}', { params: { path } }));
  if (claim === undefined) return undefined;
  const own = { claim: claim.id };
  const list = { path: own, query: { limit: listMaxItems } };
  const all = { path: own, query: { limit: listMaxItems, state: 'any' as const } };
  const inbox = { path: own, query: { limit: waitingMaxItems, state: 'waiting' as const } };
  const [evidence, appearances, verdicts, replies, waiting, scales] = await Promise.all([
    api.get('/claims/{claim}/evidence', { params: all }),
    api.get('/claims/{claim}/appearances', { params: list }),
    api.get('/claims/{claim}/verdicts', { params: all }),
    api.get('/claims/{claim}/replies', { params: list }),
    api.get('/claims/{claim}/objections', { params: inbox }),
    scalesOf(asked),
  ]);
  const contacts = await contactsOf(asked, waiting.items);
  const [sources, claimants] = await Promise.all([
    readEach(
      [...evidence.items, ...appearances.items].map((each) => each.source),
      (source) => api.get('/sources/{source}', { params: { path: { source } } }),
    ),
    readEach(
      [...appearances.items, ...replies.items].map((each) => each.claimant),
      (claimant) => api.get('/claimants/{claimant}', { params: { path: { claimant } } }),
    ),
  ]);
  return {
    ...{ claim, scales, version: `"${String(claim.version)}"` },
    evidence: evidence.items,
    appearances: appearances.items,
    verdicts: verdicts.items,
    replies: replies.items,
    waiting: waiting.items,
    contacts,
    sources,
    claimants,
  };
};

const contactsOf = async (
  asked: DeskAsked,
  waiting: DeskClaim['waiting'],
): Promise<ReadonlyMap<string, string>> => {
  if (!may(asked, 'release-objection')) return new Map();
  const found = await Promise.all(
    waiting.map(async ({ claim, id: objection }) => {
      const path = { claim, objection };
      const read = asked.api.get('/claims/{claim}/objections/{objection}/contact', { params: { path } });
      return [objection, (await orNothing(read))?.contact] as const;
    }),
  );
  return new Map(found.flatMap(([id, contact]) => (contact === undefined ? [] : [[id, contact] as const])));
};
