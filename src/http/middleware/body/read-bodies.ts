import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contentEncodings, decodeBody, encodingOf } from './content-encoding.ts';
import { parseJsonBody } from './json-body.ts';

const jsonTypes = ['application/json', 'application/merge-patch+json'];

/** Whether the request announces no byte of a body. */
const hasNoBytes = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';

/**
 * Reads bodies: JSON alone, plain or compressed, within the limit of bytes. No bytes are no body, whatever their
 * Content-Type: many clients send one with every POST. The schema of the route decides whether a body is required.
 */
export const readBodies = (app: FastifyInstance, bodyMaxBytes: number): void => {
  app.removeAllContentTypeParsers();
  for (const type of jsonTypes)
    app.addContentTypeParser(
      type,
      { parseAs: 'buffer' },
      async ({ headers }: FastifyRequest, bytes: Buffer) => {
        if (bytes.length === 0) return undefined;
        const encoding = encodingOf(headers, contentEncodings);
        return parseJsonBody(
          encoding === undefined ? bytes : await decodeBody(bytes, encoding, bodyMaxBytes),
        );
      },
    );
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers['content-type'] !== undefined && hasNoBytes(request))
      request.headers = { ...request.headers, 'content-type': undefined };
    done();
  });
};
