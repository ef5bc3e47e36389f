import type { FastifyReply } from 'fastify';

/** Adds a link (RFC 8288) to those that the answer carries already. */
export const addLink = (reply: FastifyReply, address: string, relations: string): void => {
  const before = reply.getHeader('link');
  const link = `<${address}>; rel="${relations}"`;
  void reply.header('link', before === undefined ? link : `${String(before)}, ${link}`);
};

/** Tells caches that the answer depends on this field of the request too. */
export const addVary = (reply: FastifyReply, field: string): void => {
  const before = String(reply.getHeader('vary') ?? '');
  if (before.split(', ').includes(field)) return;
  void reply.header('vary', before === '' ? field : `${before}, ${field}`);
};
