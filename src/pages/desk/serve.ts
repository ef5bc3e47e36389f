import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../../../clients/typescript/src/problems.ts';
import { Problem } from '../../http/problems/problem.ts';
import type { Asked } from '../serving/asked.ts';
import { isStamped } from '../session/forgery.ts';
import type { Session } from '../session/sessions.ts';
import { createAnswers, deskRoute, formIn, type Answers, type DeskServices } from './answers.ts';
import { ToConfirm, type Act, type DeskPage, type Fault } from './asked.ts';
import { actPage } from './acts/page.ts';
import { claimDesk } from './claim.ts';
import { queue } from './queue.ts';
import { record } from './record.ts';
import { serveSignIn } from './serve-sign-in.ts';
import { returnTo } from './sign-in.ts';
import { claimantDesk } from './things/claimant.ts';
import { membersDesk } from './things/members.ts';
import { policyDesk } from './things/policy.ts';
import { sourceDesk } from './things/source.ts';
import { verdictDesk } from './verdicts/verdict.ts';

/** The pages of the desk, by their addresses. */
const deskPages: readonly DeskPage[] = [
  queue,
  record,
  claimDesk,
  verdictDesk,
  actPage,
  sourceDesk,
  claimantDesk,
  membersDesk,
  policyDesk,
];

/** Reads forms as browsers send them. The routes of the API never take them. */
const acceptForms = (routes: FastifyInstance): void => {
  routes.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
  );
};

/** The fields of a form that belong to the session that was shown it. */
const ofSession = ['once', 'proof'];

const keptOf = (form: URLSearchParams): string => {
  const kept = new URLSearchParams(form);
  for (const name of ofSession) kept.delete(name);
  return kept.toString();
};

/** The tag of no version: acts on a thing that the form did not show are refused as stale. */
const noVersion = '"0"';

/** How often, and after how many milliseconds, a form is tried again whose first sending is under way. */
const doubleClick = { tries: 20, waitMs: 250 };

/** Carries out an act. The second sending of a double click waits for the first, and gets its answer. */
const once = async (run: () => ReturnType<Act>): ReturnType<Act> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await run();
    } catch (error) {
      const isUnderWay = error instanceof ProblemError && error.problem.name === 'in-progress';
      if (!isUnderWay || tries >= doubleClick.tries) throw error;
      await sleep(doubleClick.waitMs);
    }
};

/** Carries out the act of a form, and leads to the page that shows it. Otherwise the form is shown as it was typed. */
const carryOut = async (
  { showDesk }: Answers,
  page: DeskPage,
  asked: Asked,
  session: Session,
): Promise<FastifyReply> => {
  const form = formIn(asked.request);
  const act = form.get('act') ?? '';
  const again = (fault: Fault, status: number): Promise<FastifyReply> => {
    const typed = { act, item: form.get('item') ?? '', form, fault };
    return showDesk(page, asked, session, { typed, status });
  };
  const run = Object.hasOwn(page.acts ?? {}, act) ? page.acts?.[act] : undefined;
  if (run === undefined) throw new Problem('malformed-request', 'The form names no act of this page.');
  const path = asked.request.url.split('?')[0] ?? '/';
  if (!isStamped(session.token, path, form)) return again('not-stamped', 403);
  const header = {
    'idempotency-key': `desk-${form.get('once') ?? ''}`,
    'if-match': form.get('version') ?? noVersion,
  };
  try {
    const to = await once(() => run({ ...asked, session, typed: undefined }, form, header));
    if (typeof to !== 'string') return await showDesk({ ...page, make: async () => to }, asked, session);
    const [shown = '', hash] = to.split('#');
    const address = asked.link(shown, { done: act });
    return await asked.reply.redirect(hash === undefined ? address : `${address}#${hash}`, 303);
  } catch (error) {
    if (error instanceof ToConfirm) return again('to-confirm', 200);
    if (!(error instanceof ProblemError)) throw error;
    return again(error.problem, error.problem.status);
  }
};

/** Serves the pages of the desk to people who signed in. Every read and act is a request of the API with their key. */
export const serveDesk = (routes: FastifyInstance, services: DeskServices): void => {
  const answers = createAnswers(routes, services);
  const { begin, showDesk, askToSignIn, refuseForeign } = answers;
  acceptForms(routes);
  serveSignIn(routes, services, answers, deskPages);
  for (const page of deskPages) {
    const names = [...(page.query ?? []), 'done'];
    routes.get(page.path, deskRoute, async (request, reply) => {
      const { asked, session } = await begin(request, reply, names);
      if (session !== undefined) return showDesk(page, asked, session);
      const to = returnTo(asked.ledger, request.url);
      return reply.redirect(asked.link('/desk/sign-in', { to }), 303);
    });
    if (page.acts === undefined) continue;
    routes.post(page.path, deskRoute, async (request, reply) => {
      const { asked, session } = await begin(request, reply, names);
      refuseForeign(request);
      if (session !== undefined) return carryOut(answers, page, asked, session);
      const back = { to: returnTo(asked.ledger, request.url), kept: keptOf(formIn(request)) };
      return askToSignIn(asked, back, 'signIn.ended');
    });
  }
};
