import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Settings } from '../../settings/settings.ts';
import { createTools } from '../../mcp/tools.ts';
import { programVersion } from '../program/program.ts';
import { inWords, keyOf, remoteLedger, type Asking } from './ask.ts';

/** Serves MCP over standard input and output until the input ends. Nothing else may write to standard output. */
export const mcp = async (asking: Asking, settings: Settings): Promise<void> => {
  const ledger = await remoteLedger(settings, asking);
  // An invalid key fails here at once. Otherwise the model would get the error with its first call.
  const hasKey = (await keyOf(settings, asking)) !== undefined;
  const caller = hasKey ? await inWords(asking, ledger.get('/me')) : undefined;
  const server = createTools(ledger, programVersion(), caller?.role);
  const over = Promise.withResolvers<undefined>();
  process.stdin.once('end', () => over.resolve(undefined));
  await server.connect(new StdioServerTransport());
  await over.promise;
  await server.close();
};
