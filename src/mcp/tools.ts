import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ListToolsRequestSchema, type ListToolsResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Ledger } from '../../clients/typescript/src/open-ledger.ts';
import type { Role } from '../domain/ledger/members.ts';
import { claimId } from '../domain/terms/ids.ts';
import { claimFilters } from '../projections/claims/claim-filters.ts';
import { correctionFilters, correctionRow } from '../projections/corrections/corrections.ts';
import { counterEvidenceRow } from '../projections/counter-evidence/counter-evidence.ts';
import { claimRow } from '../projections/claims/current-status.ts';
import { foundClaim, listParameters, pageFields } from '../projections/claims/find-claims.ts';
import { schemasOf } from '../projections/engine/filters.ts';
import { claimMatch, matchAsked } from '../projections/findable/claim-matches.ts';
import { historyLine } from '../projections/history/history.ts';
import { sourceFilters } from '../projections/sources/source-filters.ts';
import { sourceRow } from '../projections/sources/sources.ts';
import { withoutUndefined, toolResult } from './tool-result.ts';
import { addWrites } from './writes.ts';

/** The default page size. A model reads the whole result, so it is small. */
const usualItems = 20;
const itemsMax = 100;

const asOf = z
  .string()
  .max(40)
  .optional()
  .describe('The state as of a position of the ledger or a time (RFC 3339).');
const limit = z.int().min(1).max(itemsMax).default(usualItems).describe('The maximum number of items.');
const cursor = z.string().max(2_000).optional().describe('The cursor: `next` of the previous page.');
const next = z.string().nullable().describe('The cursor of the next page, or null.');

const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next });

const claimPage = pageOf(foundClaim).extend(pageFields);
const matchesOfText = z.object({ matches: z.array(claimMatch) });
const claimWithAgainst = z.object({ claim: claimRow, counterEvidence: pageOf(counterEvidenceRow) });
const historyPage = pageOf(historyLine);
const correctionPage = pageOf(correctionRow);
const sourcePage = pageOf(sourceRow);

/**
 * A validator that does nothing. The service asks clients for no input, and the default validator is expensive to
 * create.
 */
const jsonSchemaValidator = {
  getValidator: () => {
    throw new Error('a tool sent a request to the client, which is not supported');
  },
};

const annotations = { readOnlyHint: true, openWorldHint: false };

/**
 * The tools for one ledger: reads, and writes if the role of the key allows them. A problem of the ledger becomes a
 * tool error with its detail.
 */
export const createTools = (ledger: Ledger, version: string, role: Role | undefined): McpServer => {
  const server = new McpServer({ name: 'claim-ledger', version }, { jsonSchemaValidator });
  server.registerTool(
    'find_claims',
    {
      description:
        'Lists recorded claims, found by words (`q`) and other filters, newest first or (`sort`) most relevant first, with their status and the rating in force.',
      inputSchema: z.strictObject({ ...schemasOf(claimFilters), ...listParameters, asOf, limit, cursor }),
      outputSchema: claimPage,
      annotations,
    },
    async ({ limit, ...asked }) => {
      const query = withoutUndefined({ ...asked, limit: String(limit) });
      return toolResult(claimPage, await ledger.get('/claims', { params: { query } }));
    },
  );
  server.registerTool(
    'check_text',
    {
      description:
        'Has this been checked before? The claims on record that a text may repeat (a post, a headline, a sentence), the likeliest first, with the reasons. A person decides whether they say the same. The text is not kept.',
      inputSchema: matchAsked,
      outputSchema: matchesOfText,
      annotations,
    },
    async (asked) =>
      toolResult(matchesOfText, await ledger.post('/claims/match', { body: withoutUndefined(asked) })),
  );
  server.registerTool(
    'read_claim',
    {
      description:
        'Reads a claim with its status, the verdict in force and its counter-evidence. A claim without a verdict is normal; a missing rating does not mean “half true”.',
      inputSchema: z.strictObject({ claim: claimId, asOf }),
      outputSchema: claimWithAgainst,
      annotations,
    },
    async ({ claim, ...asked }) => {
      const params = { path: { claim }, query: withoutUndefined(asked) };
      const [one, counterEvidence] = await Promise.all([
        ledger.get('/claims/{claim}', { params }),
        ledger.get('/claims/{claim}/counter-evidence', {
          params: { ...params, query: { ...params.query, limit: String(usualItems) } },
        }),
      ]);
      return toolResult(claimWithAgainst, { claim: one, counterEvidence });
    },
  );
  readsOfThePast(server, ledger);
  readsOfSources(server, ledger);
  if (role !== undefined) addWrites(server, ledger, role);
  return server;
};

const readsOfThePast = (server: McpServer, ledger: Ledger): void => {
  server.registerTool(
    'read_history',
    {
      description: 'All that happened to a claim, up to a time where one is named: who, what, when, why.',
      inputSchema: z.strictObject({ claim: claimId, asOf, limit, cursor }),
      outputSchema: historyPage,
      annotations,
    },
    async ({ claim, limit, ...asked }) => {
      const query = withoutUndefined({ ...asked, limit: String(limit) });
      return toolResult(
        historyPage,
        await ledger.get('/claims/{claim}/history', { params: { path: { claim }, query } }),
      );
    },
  );
  server.registerTool(
    'list_corrections',
    {
      description: 'Lists public notices about changes to publications, newest first.',
      inputSchema: z.strictObject({ ...schemasOf(correctionFilters), asOf, limit, cursor }),
      outputSchema: correctionPage,
      annotations,
    },
    async ({ limit, ...asked }) => {
      const query = withoutUndefined({ ...asked, limit: String(limit) });
      return toolResult(correctionPage, await ledger.get('/corrections', { params: { query } }));
    },
  );
};

const readsOfSources = (server: McpServer, ledger: Ledger): void => {
  server.registerTool(
    'find_sources',
    {
      description: 'Lists recorded sources, newest first: the documents that evidence comes from.',
      inputSchema: z.strictObject({ ...schemasOf(sourceFilters), limit, cursor }),
      outputSchema: sourcePage,
      annotations,
    },
    async ({ limit, ...asked }) => {
      const query = withoutUndefined({ ...asked, limit: String(limit) });
      return toolResult(sourcePage, await ledger.get('/sources', { params: { query } }));
    },
  );
};

/** A server that only lists tools, from a cached list. Building the tools for each listing would cost far more. */
export const createListedTools = (version: string, listed: ListToolsResult): McpServer => {
  const server = new McpServer({ name: 'claim-ledger', version }, { capabilities: { tools: {} } });
  server.server.setRequestHandler(ListToolsRequestSchema, () => listed);
  return server;
};
