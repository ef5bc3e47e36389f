import { faultsOf } from '../support/problem.ts';
import type { Answer } from '../support/service.ts';
import type { Operation } from './document.ts';
import type { Attempt } from './requests.ts';

/** What is wrong with an answer by the document alone; undefined if nothing is. */
export const objectionTo = (operation: Operation, attempt: Attempt, answer: Answer): string | undefined => {
  const { status, headers, body } = answer;
  const [refusal] = attempt.mustBeRefused;
  // A log is signed a moment after its events, and the answer says when to ask again.
  const isNotSignedYet =
    status === 503 &&
    headers.has('retry-after') &&
    /is not signed|No signed heads tell/.test(String(body?.detail));
  if (status >= 500 && !isNotSignedYet) return `an error of the server: ${status} ${JSON.stringify(body)}`;
  const types = operation.answers[String(status)];
  if (types === undefined) return `${status} is not documented: ${JSON.stringify(body)}`;
  if (status < 400 && refusal !== undefined) return `${status}, though ${refusal}`;
  if (attempt.mustBe401 && status !== 401) return `${status} and not 401, although the caller is unknown`;
  if (headers.get('x-request-id') === null) return 'there is no X-Request-Id';
  if (status >= 400) {
    const faults = faultsOf(answer);
    if (faults.length > 0) return `the problem has no good ${faults.join(', ')}: ${JSON.stringify(body)}`;
  }
  const type = headers.get('content-type')?.split(';')[0];
  if (types.length === 0) return body === '' ? undefined : `${status} has a body: ${JSON.stringify(body)}`;
  if (type === undefined || !types.includes(type))
    return `${status} is ${type ?? 'nothing'}, not ${types.join()}`;
  const fault = operation.faultOfAnswer(status, type, body);
  return fault === undefined ? undefined : `the answer ${status} is not as documented: ${fault}`;
};
