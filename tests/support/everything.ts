import { runBulk } from '../openapi/scenario-bulk.ts';
import { runFormats } from '../openapi/scenario-formats.ts';
import { runInbox } from '../openapi/scenario-inbox.ts';
import { runLog } from '../openapi/scenario-log.ts';
import { runWebhooks } from '../openapi/scenario-webhooks.ts';
import type { Desk } from './desk.ts';
import { runWholeScenario, thingsOf } from './whole-scenario.ts';

/**
 * Carries out every operation there is: the whole scenario, and the formats, webhooks and imports, which are no events.
 * Answers one thing of each kind that there is then, and a second claim.
 */
export const runEverything = async (desk: Desk) => {
  const { own, other, call, people } = await runWholeScenario(desk, desk.ask);
  await runFormats(call, own);
  const hooked = await runWebhooks(call, people, desk.ask);
  const sent = await runBulk(call, people, desk.ask);
  const logged = await runLog(call, own, desk.ask);
  await runInbox(call, people, own);
  return { things: { ...(await thingsOf(desk, own)), ...hooked, ...sent, ...logged }, other };
};
