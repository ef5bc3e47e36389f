import type { FastifyReply } from 'fastify';

/** Appends to the `Link` header (RFC 8288), keeping its earlier links. */
export const addLink = (reply: FastifyReply, address: string, relations: string): void => {
  const before = reply.getHeader('link');
  const link = `<${address}>; rel="${relations}"`;
  void reply.header('link', before === undefined ? link : `${String(before)}, ${link}`);
};

/** Appends to the `Vary` header: caches then key the answer by this request header too. */
export const addVary = (reply: FastifyReply, field: string): void => {
  const before = String(reply.getHeader('vary') ?? '');
  if (before.split(', ').includes(field)) return;
  void reply.header('vary', before === '' ? field : `${before}, ${field}`);
};
