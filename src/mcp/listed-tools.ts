import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ListToolsRequestSchema, type ListToolsResult } from '@modelcontextprotocol/sdk/types.js';

/** Tells of tools as they were listed before, which is far less work than making them for that. It calls none. */
export const createListedTools = (version: string, listed: ListToolsResult): McpServer => {
  const server = new McpServer({ name: 'claim-ledger', version }, { capabilities: { tools: {} } });
  server.server.setRequestHandler(ListToolsRequestSchema, () => listed);
  return server;
};
