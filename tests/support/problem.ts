import type { Test } from 'tap';
import { problemTypes, refusalProblems, type ProblemSlug } from '../../src/http/problems/problem.ts';
import type { Answer } from './service.ts';

const catalogue: Record<string, { status: number; title: string }> = { ...problemTypes, ...refusalProblems };

/** What is wrong with an answer that should be a problem of the catalogue; empty if nothing is. */
export const faultsOf = ({ status, headers, body }: Answer): string[] => {
  const slug = /^\/problems\/([a-z-]+)$/.exec(String(body?.type))?.[1] ?? '';
  const known = catalogue[slug];
  const faults = {
    'media type': /^application\/problem\+json\b/.test(headers.get('content-type') ?? ''),
    'known type': known !== undefined,
    'status of the type': known?.status === status && body?.status === status,
    'title of the type': known?.title === body?.title,
    detail: typeof body?.detail === 'string' && body.detail !== '',
    instance: typeof body?.instance === 'string' && body.instance !== '',
    'request id': body?.requestId !== undefined && body.requestId === headers.get('x-request-id'),
    'no stack': !/\bat .*\.(ts|js):|node_modules|postgres|sqlstate/i.test(JSON.stringify(body ?? '')),
  };
  return Object.entries(faults)
    .filter(([, holds]) => !holds)
    .map(([fault]) => fault);
};

/** Asserts that the answer is a complete problem document of this type. */
export const isProblem = (t: Test, answer: Answer, slug: ProblemSlug, name: string): void => {
  const said = `${name} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`;
  t.equal(answer.body?.type, `/problems/${slug}`, said);
  t.equal(answer.status, catalogue[slug]?.status, said);
  t.same(faultsOf(answer), [], said);
};
