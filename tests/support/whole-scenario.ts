import { createCaller } from '../openapi/caller.ts';
import { runAccess } from '../openapi/scenario-access.ts';
import { runAnswers } from '../openapi/scenario-answers.ts';
import { runRelations } from '../openapi/scenario-relations.ts';
import { runSources } from '../openapi/scenario-sources.ts';
import { runWrites } from '../openapi/scenario-writes.ts';
import { servedDocument } from '../openapi/served.ts';
import type { Desk } from './desk.ts';
import type { Service } from './service.ts';

/** Executes every write of the API document at least once, as its examples do, through the given `ask`. */
export const runWholeScenario = async (desk: Desk, ask: Service['ask']) => {
  const { call } = createCaller(ask, await servedDocument());
  const people = await runAccess(call);
  const own = await runWrites(call, people);
  await runAnswers(call, people, own);
  const other = await desk.claim();
  await desk.verdict(other, [await desk.evidence(other)]);
  await runRelations(call, people, own, other);
  await runSources(call, people, own);
  return { own, other, call, people };
};

/** One item of each kind that an address can name, so that every read can be called. */
export const thingsOf = async (
  { ask, keys }: Desk,
  own: { readonly claim: string; readonly source: string },
): Promise<Record<string, string>> => {
  const first = async (list: string): Promise<string> => {
    const { body } = await ask('GET', list, { key: keys.admin });
    return body.items[0].id as string;
  };
  const at = `/claims/${own.claim}`;
  return {
    ...own,
    scale: 'truth',
    evidence: await first(`${at}/evidence?state=any`),
    appearance: await first(`${at}/appearances?state=any`),
    verdict: await first(`${at}/verdicts?state=any`),
    objection: await first(`${at}/objections`),
    reply: await first(`${at}/replies`),
    correction: await first(`${at}/corrections`),
    capture: (await ask('GET', `/sources/${own.source}`)).body.captures[0].id as string,
    claimant: await first('/claimants?state=any'),
    member: await first('/members'),
    key: await first('/keys'),
    version: '1',
  };
};
