import type { Test } from 'tap';
import { adminKey, keyFor, startService, type Answer, type Service } from './service.ts';
import { movedClock } from './moved-clock.ts';

type Body = Record<string, unknown>;

/**
 * Starts a service with a desk of two people and a clock that the test moves. It has helpers for the first steps of the
 * tests.
 */
export const startDesk = async (t: Test, settings: NonNullable<Parameters<typeof startService>[1]> = {}) => {
  const time = movedClock();
  const service = await startService(t, { clock: time.clock, ...settings });
  const { ask } = service;
  const ana = await keyFor(service, 'checker', { name: 'Ana' });
  const ben = await keyFor(service, 'editor', { name: 'Ben' });
  const well = async (answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer;
    if (given.status >= 300) throw new Error(JSON.stringify(given.body));
    return given;
  };
  const make = async (path: string, body: Body, key = ana): Promise<string> =>
    (await well(ask('POST', path, { key, body }))).body.id as string;
  const change = (path: string, body: Body = {}, key = ben): Promise<Answer> =>
    well(ask('POST', path, { key, body, headers: { 'if-match': '*' } }));

  const claimWithEvidence = async (more: Body = {}) => {
    const claim = await make('/claims', { wording: 'Water boils at 90 °C.', language: 'en', ...more });
    const source = await make('/sources', { title: 'A handbook', kind: 'reference' });
    const offer = { source, stance: 'refutes', finding: 'It boils at 100 °C.' };
    const evidence = await make(`/claims/${claim}/evidence`, offer);
    await change(`/claims/${claim}/evidence/${evidence}/accept`, { strength: 'strong' });
    return { claim, evidence, at: `/claims/${claim}` };
  };
  const propose = async (at: string, evidence: string, rating = 'false'): Promise<string> =>
    make(`${at}/verdicts`, {
      scale: 'truth',
      rating,
      rationale: 'The handbook says so.',
      reliedOn: [{ evidence, reason: 'A reference work.' }],
      setAside: [],
    });
  const approved = async (at: string, evidence: string, rating = 'false'): Promise<string> => {
    const verdict = await propose(at, evidence, rating);
    await change(`${at}/verdicts/${verdict}/approve`);
    return verdict;
  };
  const published = async (at: string, evidence: string): Promise<string> => {
    const verdict = await approved(at, evidence);
    await change(`${at}/verdicts/${verdict}/publish`);
    return verdict;
  };
  const setPolicy = (policy: Body): Promise<Answer> =>
    well(ask('POST', '/policy', { key: adminKey, body: { policy }, headers: { 'if-match': '*' } }));
  /** All events that a key may see. */
  const events = async (key?: string): Promise<any[]> =>
    (await ask('GET', '/events?limit=200', { key })).body.items;
  /** Runs the scheduler and waits until reads show the result. */
  const tick = async (on: Service = service): Promise<void> => {
    await on.app.tick();
    const head = await on.app.core.log.head('main');
    await on.app.progress.waitFor('main', head, 5_000);
  };
  return {
    ...service,
    service,
    time,
    ana,
    ben,
    make,
    change,
    claimWithEvidence,
    propose,
    approved,
    published,
    setPolicy,
    events,
    tick,
  };
};
