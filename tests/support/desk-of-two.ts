import type { Answer, Asked, Service } from './service.ts';
import { keyFor } from './service.ts';

/** Two people of a desk, with helpers for the first steps of every test. */
export const openDesk = async (service: Service) => {
  const checker = await keyFor(service, 'checker', { name: 'Ana' });
  const editor = await keyFor(service, 'editor', { name: 'Ben' });
  const done = async (
    method: string,
    path: string,
    key: string,
    body: unknown,
    headers = {},
  ): Promise<any> => {
    const answer = await service.ask(method, path, { key, body, headers });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const post = (path: string, body: unknown): Promise<any> => done('POST', path, checker, body);
  /** An act on an existing item at its current version. */
  const act = (path: string, asked: Asked & { method?: string } = {}): Promise<Answer> =>
    service.ask(asked.method ?? 'POST', path, {
      key: checker,
      ...asked,
      headers: { 'if-match': '*', ...asked.headers },
    });
  const claim = async (): Promise<string> =>
    (await post('/claims', { wording: 'The water of the lake is salt.', language: 'en' })).id as string;
  const source = async (more: object = {}): Promise<string> =>
    (await post('/sources', { title: 'A handbook', kind: 'reference', ...more })).id as string;
  const claimant = async (name = 'A speaker', kind = 'person'): Promise<string> =>
    (await post('/claimants', { name, kind })).id as string;
  const accepted = async (claim: string, source: string): Promise<string> => {
    const offered = await post(`/claims/${claim}/evidence`, {
      source,
      stance: 'refutes',
      finding: 'It is fresh.',
    });
    await done(
      'POST',
      `/claims/${claim}/evidence/${offered.id}/accept`,
      editor,
      { strength: 'strong' },
      { 'if-match': '*' },
    );
    return offered.id as string;
  };
  /** Publishes a verdict that relies on the evidence. */
  const publish = async (claim: string, evidence: string): Promise<string> => {
    const { id } = await post(`/claims/${claim}/verdicts`, {
      scale: 'truth',
      rating: 'false',
      rationale: 'The handbook says otherwise.',
      reliedOn: [{ evidence, reason: 'A reference work.' }],
      setAside: [],
    });
    const at = `/claims/${claim}/verdicts/${id as string}`;
    await done('POST', `${at}/approve`, editor, undefined, { 'if-match': '*' });
    await done('POST', `${at}/publish`, editor, {}, { 'if-match': '*' });
    return id as string;
  };
  return { checker, editor, post, act, claim, source, claimant, accepted, publish };
};
