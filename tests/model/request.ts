import type { Service } from '../support/service.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { citable, type Act, type Claim, type Person, type Rating } from './model.ts';

/** The ids of the service by the indexes of the model. */
export interface ClaimIds {
  readonly id: string;
  readonly evidence: string[];
  readonly verdicts: string[];
  readonly objections: string[];
}

export interface Real {
  /** The numbers of executed and refused acts. */
  readonly count: { done: number; refused: number };
  readonly service: Service;
  readonly keys: Readonly<Record<Person, string>>;
  readonly source: string;
  readonly claims: ClaimIds[];
}

interface Request {
  readonly path: string;
  readonly body: unknown;
  readonly method?: 'PATCH';
  readonly by?: Person;
  /** The list to which the id of a new item is added. */
  readonly made?: string[];
}

const reason = 'So it is.';
const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: reason };

/** The HTTP request of an act of the model. */
export const requestFor = async (real: Real, claim: Claim, ids: ClaimIds, act: Act): Promise<Request> => {
  const at = `/claims/${ids.id}`;
  const proposal = (rating: Rating) => ({
    scale: 'truth',
    rating,
    rationale: reason,
    reliedOn: citable(claim, rating).map((place) => ({ evidence: ids.evidence[place], reason })),
    setAside: [],
  });
  const evidence = (place: number): string => `${at}/evidence/${ids.evidence[place]}`;
  const verdict = (place: number): string => `${at}/verdicts/${ids.verdicts[place]}`;
  switch (act.act) {
    case 'reword':
      return {
        method: 'PATCH',
        path: at,
        body: { wording: act.wording, reason, ...(act.notice ? { notice } : {}) },
      };
    case 'decline':
    case 'reopen':
      return { path: `${at}/${act.act}`, body: { reason } };
    case 'offer': {
      const body = { source: real.source, stance: act.stance, finding: reason };
      return { path: `${at}/evidence`, body, made: ids.evidence };
    }
    case 'accept':
      return { path: `${evidence(act.evidence)}/accept`, body: { strength: 'weak' } };
    case 'refuse':
      return { path: `${evidence(act.evidence)}/decline`, body: { reason } };
    case 'challenge':
    case 'withdraw':
      return { path: `${evidence(act.evidence)}/${act.act}`, body: { reason } };
    case 'dismiss': {
      const challenge = await firstOpenChallenge(real, evidence(act.evidence));
      return { path: `${evidence(act.evidence)}/challenges/${challenge}/dismiss`, body: { reason } };
    }
    case 'propose':
      return { path: `${at}/verdicts`, body: proposal(act.rating), by: act.by, made: ids.verdicts };
    case 'revise':
      return { path: `${verdict(act.verdict)}/revise`, body: proposal(act.rating), by: act.by };
    case 'approve':
      return { path: `${verdict(act.verdict)}/approve`, body: {}, by: act.by };
    case 'return':
      return { path: `${verdict(act.verdict)}/return`, body: { comments: reason } };
    case 'publish':
      return { path: `${verdict(act.verdict)}/publish`, body: act.notice ? { notice } : {} };
    case 'retract': {
      const body = { reason: 'our-error', responsible: 'editor', text: reason };
      return { path: `${verdict(act.verdict)}/retract`, body };
    }
    case 'object':
      return {
        path: `${at}/objections`,
        body: { about: { kind: 'claim' }, text: reason },
        made: ids.objections,
      };
    case 'answer': {
      const path = `${at}/objections/${ids.objections[act.objection]}/resolve`;
      return { path, body: { outcome: 'rejected', explanation: reason } };
    }
    default:
      return act satisfies never;
  }
};

/** The challenge that the model dismisses; any id if there is none, which is refused. */
const firstOpenChallenge = async ({ service, keys }: Real, path: string): Promise<string> => {
  const { body } = await service.ask('GET', path, { key: keys.ana });
  const open = body.challenges.find((each: { state: string }) => each.state === 'open');
  return open?.id ?? newId('challenge');
};
