import type { FastifyReply } from 'fastify';

/** Tells caches that the answer depends on this field of the request too. */
export const addVary = (reply: FastifyReply, field: string): void => {
  const before = String(reply.getHeader('vary') ?? '');
  if (before.split(', ').includes(field)) return;
  void reply.header('vary', before === '' ? field : `${before}, ${field}`);
};
