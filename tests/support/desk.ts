import { randomUUID } from 'node:crypto';
import type { Test } from 'tap';
import { roles, type Role } from '../../src/domain/ledger/members.ts';
import { adminKey, keyFor, startService, type Answer, type Asked, type Service } from './service.ts';

/** A service with a member and a key for each role, and helpers for the first steps of tests. */
export interface Desk extends Service {
  readonly keys: Readonly<Record<Role, string>>;
  /** The position of the last event of any audience. If it is unchanged, nothing was written. */
  head(): Promise<number>;
  /** The position of the ledger as the public counts. */
  publicHead(): Promise<number>;
  /** Sends a request with the key of a role and returns the body. Throws if it failed. */
  act(role: Role, path: string, body?: unknown, headers?: Record<string, string>): Promise<any>;
  claim(more?: object): Promise<string>;
  source(more?: object): Promise<string>;
  /** Evidence on a claim; accepted unless `offered` is set. */
  evidence(claim: string, more?: { stance?: string; offered?: boolean }): Promise<string>;
  /** A proposed verdict that relies on this evidence. */
  proposal(claim: string, reliedOn: readonly string[], more?: object): Promise<string>;
  /** A published verdict that relies on this evidence. */
  verdict(claim: string, reliedOn: readonly string[], more?: object): Promise<string>;
}

const whatever = { 'if-match': '*' };

const done = (answer: Answer): any => {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};

interface Options extends NonNullable<Parameters<typeof startService>[1]> {
  /** Called with every answer. */
  readonly watch?: (method: string, path: string, answer: Answer) => void;
}

export const openDesk = async (t: Test, { watch, ...options }: Options = {}): Promise<Desk> => {
  const started = await startService(t, options);
  const service: Service = {
    ...started,
    ask: async (method, path, asked) => {
      const answer = await started.ask(method, path, asked);
      watch?.(method, path, answer);
      return answer;
    },
  };
  const keys = Object.fromEntries(
    await Promise.all(
      roles.map(async (role) => [role, role === 'admin' ? adminKey : await keyFor(service, role)]),
    ),
  ) as Record<Role, string>;
  const act: Desk['act'] = async (role, path, body, headers) => {
    const asked: Asked = { key: keys[role], body, headers: { ...whatever, ...headers } };
    return done(await service.ask('POST', path, asked));
  };
  const desk: Desk = {
    ...service,
    keys,
    act,
    head: () => service.app.core.log.head('main'),
    publicHead: async () =>
      (await service.app.core.log.publicPlace('main', Number.MAX_SAFE_INTEGER))?.position ?? 0,
    claim: async (more) =>
      (await act('checker', '/claims', { wording: `It is so: ${randomUUID()}.`, language: 'en', ...more }))
        .id,
    source: async (more) =>
      (await act('checker', '/sources', { title: 'A report', kind: 'report', ...more })).id,
    evidence: async (claim, { stance = 'refutes', offered = false } = {}) => {
      const source = await desk.source();
      const body = { source, stance, finding: 'It is not so.' };
      const { id } = await act('contributor', `/claims/${claim}/evidence`, body);
      if (!offered) await act('checker', `/claims/${claim}/evidence/${id}/accept`, { strength: 'strong' });
      return id;
    },
    proposal: async (claim, reliedOn, more) => {
      const cited = reliedOn.map((evidence) => ({ evidence, reason: 'It says so.' }));
      const body = { scale: 'truth', rating: 'false', rationale: 'As shown.', reliedOn: cited, setAside: [] };
      return (await act('checker', `/claims/${claim}/verdicts`, { ...body, ...more })).id;
    },
    verdict: async (claim, reliedOn, more) => {
      const id = await desk.proposal(claim, reliedOn, more);
      await act('editor', `/claims/${claim}/verdicts/${id}/approve`);
      await act('editor', `/claims/${claim}/verdicts/${id}/publish`);
      return id;
    },
  };
  return desk;
};
