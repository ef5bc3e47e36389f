import type { FastifyInstance, FastifyReply } from 'fastify';
import { clientOf } from '../../http/middleware/rate-limit/client-address.ts';
import { createBuckets } from '../../http/middleware/rate-limit/token-buckets.ts';
import { cookieOf } from '../session/cookie.ts';
import { isStamped } from '../session/forgery.ts';
import type { Session } from '../session/sessions.ts';
import { deskRoute, formIn, type Answers, type Begun, type DeskServices } from './answers.ts';
import type { DeskPage } from './asked.ts';
import { credentialMaxCharacters, returnTo } from './sign-in.ts';

/** Sign-ins of one address: ten at once, then one in two minutes. Right and wrong ones count alike. */
export const signInsPerAddress = { most: 10, perHour: 30, keptMax: 10_000 };

/** The page of the desk at a path, with the parameters that its address has. */
const pageAt = (pages: readonly DeskPage[], path: string) => {
  for (const page of pages) {
    const names = page.path.split('/');
    const parts = path.split('/');
    if (names.length !== parts.length) continue;
    const isSame = names.every((name, at) => name.startsWith(':') || name === parts[at]);
    if (!isSame) continue;
    const params = names.flatMap((name, at) =>
      name.startsWith(':') ? [[name.slice(1), parts[at] ?? ''] as const] : [],
    );
    return { page, params: Object.fromEntries(params) };
  }
  return undefined;
};

/** Signing in and out. A session belongs to one ledger, whose name its cookie has. */
export const serveSignIn = (
  routes: FastifyInstance,
  { sessions }: DeskServices,
  { begin, askToSignIn, refuseForeign, showDesk }: Answers,
  pages: readonly DeskPage[],
): void => {
  const attempts = createBuckets(signInsPerAddress, () => performance.now());

  /** Shows the form that was sent after the session ended, as it was typed. It is not carried out. */
  const showKept = ({ asked }: Begun, session: Session, to: string, kept: string) => {
    const found = pageAt(pages, to.split('?')[0] ?? '');
    if (found === undefined) return asked.reply.redirect(to, 303);
    const form = new URLSearchParams(kept);
    const typed = { act: form.get('act') ?? '', item: form.get('item') ?? '', form };
    const api = { ...asked, params: found.params };
    return showDesk(found.page, api, session, {
      typed: { ...typed, fault: 'signed-in-again' },
      status: 200,
    });
  };

  routes.get('/:ledger/desk/sign-in', deskRoute, async (request, reply) => {
    const { asked } = await begin(request, reply, ['to']);
    return askToSignIn(asked, { to: returnTo(asked.ledger, asked.query['to']) }, undefined, 200);
  });

  const signIn = async (begun: Begun, reply: FastifyReply) => {
    const { asked, transport, token: before } = begun;
    const form = formIn(asked.request);
    const kept = form.get('kept') ?? undefined;
    const back = { to: returnTo(asked.ledger, form.get('to')), kept };
    if (transport === 'insecure') return askToSignIn(asked, back, 'signIn.insecure', 403);
    const { waitSeconds } = attempts.take(clientOf(asked.request.ip));
    if (waitSeconds !== undefined) {
      void reply.header('retry-after', String(waitSeconds));
      return askToSignIn(asked, back, 'signIn.tooOften', 429);
    }
    const credential = form.get('key')?.trim() ?? '';
    const isPossible = /^[\x21-\x7e]+$/.test(credential) && credential.length <= credentialMaxCharacters;
    const token = isPossible ? await sessions.begin(asked.ledger, credential) : undefined;
    if (token === undefined) return askToSignIn(asked, back, 'signIn.wrong', 401);
    // A sign-in always begins a new session, so a token that was planted before it is worth nothing.
    if (before !== undefined) await sessions.end(before);
    void reply.header('set-cookie', cookieOf(asked.ledger, transport, token));
    const session = kept === undefined ? undefined : await sessions.find(asked.ledger, token);
    return session === undefined || kept === undefined
      ? reply.redirect(back.to, 303)
      : showKept(begun, session, back.to, kept);
  };

  routes.post('/:ledger/desk/sign-in', deskRoute, async (request, reply) => {
    const begun = await begin(request, reply);
    refuseForeign(request);
    return signIn(begun, reply);
  });

  routes.post('/:ledger/desk/sign-out', deskRoute, async (request, reply) => {
    const { asked, transport, token, session } = await begin(request, reply);
    refuseForeign(request);
    const path = `/${asked.ledger}/desk/sign-out`;
    if (token !== undefined && session !== undefined && isStamped(token, path, formIn(request)))
      await sessions.end(token);
    void reply.header('set-cookie', cookieOf(asked.ledger, transport, undefined));
    return reply.redirect(asked.link('/desk/sign-in'), 303);
  });
};
