import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { holdToRate } from '../../http/middleware/rate-limit/rate-limit.ts';
import { originOf } from '../../http/middleware/request-target.ts';
import { Problem } from '../../http/problems/problem.ts';
import { ledgerWithin } from '../../http/within/ledger-within.ts';
import { layout, type Page } from '../components/layout.ts';
import type { MessageKey } from '../messages/en.ts';
import { wordsFor, type Asked } from '../serving/asked.ts';
import { linksOf, nameOf, queryOf, type PageServices } from '../serving/page.ts';
import { tokenIn, transportOf, type Transport } from '../session/cookie.ts';
import { isFromHere } from '../session/forgery.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import type { DeskAsked, DeskPage, Typed } from './asked.ts';
import { deskFrame } from './frame.ts';
import { signInPage, type Return } from './sign-in.ts';

/** Routes of the desk: private pages, which no cache keeps. */
export const deskRoute = {
  schema: { hide: true },
  config: { cache: 'never', content: 'desk' },
} as const;

export const formIn = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

/** The dependencies of the desk's pages. */
export interface DeskServices extends Pick<PageServices, 'ledgers' | 'rates' | 'limits'> {
  readonly sessions: Sessions;
}

/** A request for the desk, with its session if it has one. */
export interface Begun {
  readonly asked: Asked;
  readonly transport: Transport;
  /** The token of the cookie, whose session may have ended. */
  readonly token: string | undefined;
  readonly session: Session | undefined;
}

/** The ways in which the desk answers. */
export interface Answers {
  begin(request: FastifyRequest, reply: FastifyReply, names?: readonly string[]): Promise<Begun>;
  /** Throws for a form that was not sent from a page of this service. */
  refuseForeign(request: FastifyRequest): void;
  askToSignIn(asked: Asked, back: Return, why?: MessageKey, status?: number): Promise<FastifyReply>;
  showDesk(
    page: DeskPage,
    asked: Asked,
    session: Session,
    again?: { readonly typed: Typed; readonly status: number },
  ): Promise<FastifyReply>;
}

export const createAnswers = (
  routes: FastifyInstance,
  { sessions, ledgers, rates, limits }: DeskServices,
): Answers => {
  const show = async (asked: Asked, page: Page, status: number): Promise<FastifyReply> => {
    const { reply, request, ledger, words } = asked;
    const open = ledgerWithin(routes, { address: request.ip, key: undefined }, ledger);
    const name = await nameOf({ api: open, ledger, words });
    const text = String(await layout({ ...asked, name }, page));
    void reply.code(status).header('content-language', words.language).type('text/html; charset=utf-8');
    return reply.send(text);
  };
  return {
    begin: async (request, reply, names = []) => {
      const params = request.params as Readonly<Record<string, string>>;
      const ledger = params['ledger'] ?? firstLedger;
      await holdToRate(rates, request, reply, async () => undefined);
      if (!(await ledgers.has(ledger))) throw new Problem('not-found', 'There is nothing at this address.');
      const query = queryOf(request, names);
      const transport = transportOf(request, limits.publicUrl);
      const token = tokenIn(request, ledger, transport);
      const session = token === undefined ? undefined : await sessions.find(ledger, token);
      const api = ledgerWithin(routes, { address: request.ip, key: session?.credential }, ledger);
      const origin = limits.publicUrl ?? originOf(request);
      const [words, links] = [wordsFor(request), linksOf(request, ledger, query)];
      const asked = { request, reply, ledger, params, query, api, origin, words, ...links };
      return { asked, transport, token, session };
    },
    refuseForeign: (request) => {
      if (!isFromHere(request, limits.publicUrl))
        throw new Problem('forbidden', 'This form was not sent from a page of this service.');
    },
    askToSignIn: (asked, back, why, status = 401) => show(asked, signInPage(asked, back, why), status),
    showDesk: async (page, asked, session, again) => {
      const whole: DeskAsked = { ...asked, session, typed: again?.typed };
      const made = await page.make(whole);
      if (made === undefined) throw new Problem('not-found', 'There is no such page.');
      if ('movedTo' in made) return asked.reply.redirect(made.movedTo, 303);
      return show(asked, await deskFrame(whole, made), again?.status ?? 200);
    },
  };
};
