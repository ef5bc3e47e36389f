import { keyFor, type Answer, type Service } from './service.ts';

/** A desk of two people with helpers that throw when an act is refused. */
export interface Desk {
  readonly checker: string;
  readonly editor: string;
  claim(wording: string, more?: object): Promise<string>;
  source(title: string, more?: object): Promise<string>;
  /** Offered by the checker and accepted by the editor. */
  evidence(claim: string, stance: string, more?: { source?: string; strength?: string }): Promise<string>;
  /** Proposed by the checker and not yet approved. */
  proposal(claim: string, rating: string, reliedOn: readonly string[], more?: object): Promise<string>;
  approve(claim: string, verdict: string): Promise<Answer>;
  publish(claim: string, verdict: string, body?: object): Promise<Answer>;
}

const anyVersion = { 'if-match': '*' };

const made = ({ status, body }: Answer): string => {
  if (status !== 200 && status !== 201) throw new Error(JSON.stringify(body));
  return body.id as string;
};

export const openDesk = async (service: Service): Promise<Desk> => {
  const { ask } = service;
  const checker = await keyFor(service, 'checker', { name: 'Ana' });
  const editor = await keyFor(service, 'editor', { name: 'Ben' });
  const desk: Desk = {
    checker,
    editor,
    claim: async (wording, more = {}) =>
      made(await ask('POST', '/claims', { key: checker, body: { wording, language: 'en', ...more } })),
    source: async (title, more = {}) =>
      made(await ask('POST', '/sources', { key: checker, body: { title, kind: 'report', ...more } })),
    evidence: async (claim, stance, { source, strength = 'moderate' } = {}) => {
      const from = source ?? (await desk.source(`A report that ${stance}`));
      const body = { source: from, stance, finding: `It ${stance} the claim.` };
      const id = made(await ask('POST', `/claims/${claim}/evidence`, { key: checker, body }));
      const accepted = { key: editor, headers: anyVersion, body: { strength } };
      made(await ask('POST', `/claims/${claim}/evidence/${id}/accept`, accepted));
      return id;
    },
    proposal: async (claim, rating, reliedOn, more = {}) => {
      const cited = reliedOn.map((evidence) => ({ evidence, reason: 'It bears on it.' }));
      const body = {
        scale: 'truth',
        rating,
        rationale: 'The evidence says so.',
        reliedOn: cited,
        setAside: [],
        ...more,
      };
      return made(await ask('POST', `/claims/${claim}/verdicts`, { key: checker, body }));
    },
    approve: (claim, verdict) =>
      ask('POST', `/claims/${claim}/verdicts/${verdict}/approve`, { key: editor, headers: anyVersion }),
    publish: (claim, verdict, body = {}) =>
      ask('POST', `/claims/${claim}/verdicts/${verdict}/publish`, { key: editor, headers: anyVersion, body }),
  };
  return desk;
};
