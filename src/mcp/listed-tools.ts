import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ListToolsRequestSchema, type ListToolsResult } from '@modelcontextprotocol/sdk/types.js';

/** A server that only lists tools, from a cached list. Building the tools for each listing would cost far more. */
export const createListedTools = (version: string, listed: ListToolsResult): McpServer => {
  const server = new McpServer({ name: 'claim-ledger', version }, { capabilities: { tools: {} } });
  server.server.setRequestHandler(ListToolsRequestSchema, () => listed);
  return server;
};
