import { randomUUID } from 'node:crypto';
import { maxHeaderSize, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { documentOf, Problem, type ProblemSlug } from '../problems/problem.ts';

const slugs: Record<string, ProblemSlug> = {
  HPE_HEADER_OVERFLOW: 'header-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** An error of Node's parser, with the bytes that it was reading. */
interface ClientError extends NodeJS.ErrnoException {
  readonly rawPacket?: unknown;
}

/**
 * Whether the address alone overflows Node's limit of the header section: the bytes are the beginning of a request whose
 * first line does not end. Of an address in several packets only the last is known; it is told `header-too-large`.
 */
const isWithinAddress = ({ code, rawPacket }: ClientError): boolean =>
  code === 'HPE_HEADER_OVERFLOW' &&
  Buffer.isBuffer(rawPacket) &&
  /^[A-Z]+ [^\r\n]*$/.test(rawPacket.subarray(0, maxHeaderSize).toString('latin1'));

/**
 * Answers bytes that Node cannot parse as a request. No request exists then, so the problem document is written to
 * the socket.
 */
export const answerClientError = (error: ClientError, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const slug = isWithinAddress(error) ? 'address-too-long' : (slugs[error.code ?? ''] ?? 'malformed-request');
  endWith(socket, new Problem(slug, 'The request could not be read.'));
};

/**
 * Answers the requests that Node never passes to Fastify: CONNECT tunnels, and expectations other than 100-continue.
 * Node would answer them without a body.
 */
export const answerOutsideRoutes = (server: Server): void => {
  server.on('connect', (_, socket) =>
    endWith(
      socket,
      new Problem('method-not-allowed', 'This is not a proxy.', {}, { Allow: 'GET, HEAD, POST, PATCH' }),
    ),
  );
  server.on('checkExpectation', ({ socket }) =>
    endWith(socket, new Problem('expectation-failed', 'No expectation but 100-continue is met here.')),
  );
};

const endWith = (socket: Duplex, problem: Problem): void => {
  const requestId = randomUUID();
  const document = documentOf(problem, '/', requestId);
  const body = JSON.stringify(document);
  const head = [
    `HTTP/1.1 ${document.status} Refused`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    ...Object.entries(problem.headers).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};
