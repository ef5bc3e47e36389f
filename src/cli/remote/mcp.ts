import { readFileSync } from 'node:fs';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Settings } from '../../settings/settings.ts';
import { createTools } from '../../mcp/tools.ts';
import { UsageError } from '../usage.ts';
import { inWords, read, remoteLedger } from './ask.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Answers a model over standard input and output, until its input ends. Nothing else may be written there. */
export const mcp = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read('mcp', words);
  if (positionals.length > 0) throw new UsageError('mcp takes no words. See: node src/main.ts help mcp');
  const ledger = remoteLedger(settings, values);
  // A key that opens nothing is told of at once, and not to a model by its first call.
  const caller =
    settings.CLAIM_LEDGER_KEY === undefined ? undefined : await inWords(values.url, ledger.get('/me'));
  const server = createTools(ledger, version, caller?.role);
  const over = Promise.withResolvers<undefined>();
  process.stdin.once('end', () => over.resolve(undefined));
  await server.connect(new StdioServerTransport());
  await over.promise;
  await server.close();
};
