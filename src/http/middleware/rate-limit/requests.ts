import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../../access/access.ts';
import type { Services } from '../../services.ts';
import { holderOf, type Shares } from './shares.ts';

/** Gives back once an answer is over: sent, or its connection lost. An injected request has no connection to lose. */
const untilAnswered = (response: ServerResponse, giveBack: () => void): void => {
  // `giveBack` counts once, so `on` serves as well as `once`, which makes two objects more.
  response.on('close', giveBack).on('finish', giveBack);
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends its count among the requests that wait for an answer. */
    giveBack?: (() => void) | undefined;
  }
}

/** Counts a request for its caller until it is answered. Throws where the caller or all together have too many. */
export const takeRequest = (
  requests: Shares,
  principal: Principal | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  const giveBack = requests.take(holderOf(principal, request));
  request.giveBack = giveBack;
  untilAnswered(reply.raw, giveBack);
};

/**
 * Counts a stream for its caller until it ends. A stream is no request that waits: from now on it counts as a stream
 * alone. Throws where the caller or all together have too many.
 */
export const takeStream = (
  { shares }: Pick<Services, 'shares'>,
  principal: Principal | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  untilAnswered(reply.raw, shares.streams.take(holderOf(principal, request)));
  request.giveBack?.();
};
