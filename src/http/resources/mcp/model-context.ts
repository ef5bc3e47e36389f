import { readFileSync } from 'node:fs';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ListToolsResultSchema, type ListToolsResult } from '@modelcontextprotocol/sdk/types.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Role } from '../../../domain/ledger/members.ts';
import { createListedTools, createTools } from '../../../mcp/tools.ts';
import { credentialOf, principalOf } from '../../middleware/authenticate.ts';
import { isAdmitted } from '../../middleware/cors.ts';
import { ledgerWithin, type Caller } from '../../within/ledger-within.ts';
import { addRoute, type Register } from '../../operations/route.ts';
import { Problem } from '../../problems/problem.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
) as {
  version: string;
};

const messageId = z.union([z.string().max(200), z.int()]);
const jsonrpc = z.literal('2.0').describe('The version of JSON-RPC.');

/** The common fields of a message; the protocol library validates the rest. */
const message = z
  .looseObject({
    jsonrpc,
    id: messageId.optional().describe('The id of the message; absent where no answer is expected.'),
    method: z.string().max(200).describe('For example `tools/list`.'),
    params: z
      .looseObject({})
      .optional()
      .describe('The parameters of the method, as the protocol defines them.'),
  })
  .meta({ id: 'ModelMessage', description: 'One message of JSON-RPC 2.0; batches are not supported.' });

const answer = z
  .looseObject({
    jsonrpc,
    id: messageId.describe('The id of the message.'),
    result: z.looseObject({}).optional().describe('The result; absent where there is an error.'),
    error: z
      .looseObject({
        code: z.int().describe('The code of the error, as JSON-RPC and the protocol define it.'),
        message: z.string().describe('What is wrong, in a sentence.'),
      })
      .optional()
      .describe('The error; absent where there is a result.'),
  })
  .meta({ id: 'ModelAnswer', description: 'The answer to a message: a result or an error.' });

const protocolVersionHeader = 'mcp-protocol-version';
const headers = z.looseObject({
  [protocolVersionHeader]: z.string().max(40).optional().describe('The negotiated version of the protocol.'),
});

const description = `The Model Context Protocol over stateless streamable HTTP: each message is a request, answered as JSON and never as a stream. The tools read claims, sources, histories and corrections. With a sufficient role they also record claims, register sources and offer evidence, labelled as made by a machine. Tools that your role may not use are not listed.

A tool call makes one or two requests to this API with your key. They count for your rate limit, and a refusal becomes an error of the tool. Pages of other origins need to be in \`CORS_ORIGINS\`.`;

/**
 * Defense against DNS rebinding, which MCP requires: a foreign name can resolve to this server, but its Origin header
 * shows it. Throws for other origins.
 */
const refuseOthers = (admitted: string, { headers: { origin } }: FastifyRequest): void => {
  if (origin !== undefined && !isAdmitted(admitted, origin))
    throw new Problem('forbidden', `Pages of ${origin} may not use this ledger (CORS_ORIGINS).`);
};

/** Stateless transport: each message has a server and a transport of its own. */
const answerOf = async (
  tools: McpServer,
  { headers, body }: FastifyRequest,
): Promise<{ status: number; text: string }> => {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await tools.connect(transport);
  try {
    const agreed = headers[protocolVersionHeader];
    const asked = new Request('http://ledger.invalid', {
      method: 'POST',
      headers: {
        // MCP clients must accept both forms; the server answers JSON alone.
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
        ...(typeof agreed === 'string' ? { [protocolVersionHeader]: agreed } : {}),
      },
    });
    const from = await transport.handleRequest(asked, { parsedBody: body });
    const text = await from.text();
    // A message that the protocol rejects is a malformed request.
    if (from.status >= 400) throw new Problem('malformed-request', messageIn(text));
    return { status: from.status, text };
  } finally {
    await tools.close();
  }
};

const messageIn = (text: string): string =>
  (JSON.parse(text) as { error: { message: string } }).error.message;

const send = (reply: FastifyReply, status: number, text: string): FastifyReply => {
  void reply.code(status);
  return text === '' ? reply.send() : reply.type('application/json; charset=utf-8').send(text);
};

const callerOf = (request: FastifyRequest): Caller => ({ address: request.ip, key: credentialOf(request) });

type Lists = Map<Role | undefined, ListToolsResult>;

const keepList = (lists: Lists, role: Role | undefined, text: string): void => {
  const { result } = z.object({ result: ListToolsResultSchema.optional() }).parse(JSON.parse(text));
  if (result !== undefined) lists.set(role, result);
};

/** The Model Context Protocol endpoint. */
export const modelContext: Register = (routes, services) => {
  // Memoized by role, on which alone the list depends. Building its schemas blocks the event loop for some 10 ms.
  const lists: Lists = new Map();
  addRoute(routes, services, {
    method: 'POST',
    path: '/mcp',
    operationId: 'tellModelContext',
    cache: 'never',
    cost: 'one',
    tag: 'formats',
    summary: 'Send a Model Context Protocol message',
    description,
    headers,
    body: message,
    answers: { 200: answer },
    document: {
      problems: ['forbidden', 'invalid-fields', 'malformed-request', 'unknown-parameter'],
      taken: 'The message was accepted and needs no answer.',
    },
    admit: async (request) => refuseOthers(services.limits.corsOrigins, request),
    handler: async ({ request, reply, ledger, body }) => {
      const principal = await principalOf(services.access, request, ledger);
      const isList = body.method === 'tools/list';
      const role = principal?.role;
      const known = isList ? lists.get(role) : undefined;
      const tools =
        known === undefined
          ? createTools(ledgerWithin(routes, callerOf(request), ledger), version, role)
          : createListedTools(version, known);
      const { status, text } = await answerOf(tools, request);
      if (isList && status === 200) keepList(lists, role, text);
      return send(reply, status, text);
    },
  });
};
