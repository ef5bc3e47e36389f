import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Ledger } from '../../clients/typescript/src/open-ledger.ts';
import { offerEvidence } from '../domain/claim/evidence/commands.ts';
import { recordClaim } from '../domain/claim/recording/commands.ts';
import { roleNeeded } from '../domain/ledger/may.ts';
import { mayActAs, type Role } from '../domain/ledger/members.ts';
import { registerSource } from '../domain/source/commands.ts';
import { similar } from '../projections/findable/claim-matches.ts';
import { receipt } from '../projections/receipt.ts';
import { sameAddress } from '../projections/sources/source-filters.ts';
import { withoutUndefined, toolResult } from './tool-result.ts';

/** Acts of a model are recorded as machine-made under any key. */
const header = { 'machine-made': 'true' } as const;

/** The commands without the fields that the address or the ledger supplies. */
const claimAsked = recordClaim.omit({ type: true, claim: true });
const sourceAsked = registerSource.omit({ type: true, source: true });
const evidenceAsked = offerEvidence.omit({ type: true, evidence: true });

/** An inline schema: the registered one would become a reference, which MCP does not resolve. */
const written = z.object(receipt.shape).omit({ resource: true });
const writtenClaim = written.extend({ similar });
const writtenSource = written.extend({ sameAddress });

/** No tool deletes anything, and each call adds an act to a public record. */
const annotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
};

/** The writes that a machine may assist with. There are none for verdicts, which only people give. */
export const addWrites = (server: McpServer, ledger: Ledger, role: Role): void => {
  const may = (command: keyof typeof roleNeeded): boolean => mayActAs(role, roleNeeded[command]);
  if (may('record-claim'))
    server.registerTool(
      'record_claim',
      {
        description:
          'Records a claim, labelled as made by a machine: one checkable assertion in neutral words. Search for it first (`find_claims`). The answer names claims that may say the same (`similar`). It is public unless `visibility` is `desk`.',
        inputSchema: claimAsked,
        outputSchema: writtenClaim,
        annotations,
      },
      async (asked) =>
        toolResult(
          writtenClaim,
          await ledger.post('/claims', { params: { header }, body: withoutUndefined(asked) }),
        ),
    );
  if (may('register-source'))
    server.registerTool(
      'register_source',
      {
        description:
          'Registers a document as a source of evidence, labelled as made by a machine. Search for it first (`find_sources`).',
        inputSchema: sourceAsked,
        outputSchema: writtenSource,
        annotations,
      },
      async (asked) =>
        toolResult(
          writtenSource,
          await ledger.post('/sources', { params: { header }, body: withoutUndefined(asked) }),
        ),
    );
  if (may('offer-evidence'))
    server.registerTool(
      'offer_evidence',
      {
        description:
          'Offers evidence from a recorded source for, against or about a claim, labelled as made by a machine. It counts only after a person of the desk accepts it.',
        inputSchema: evidenceAsked,
        outputSchema: written,
        annotations,
      },
      async ({ claim, ...asked }) => {
        const params = { path: { claim }, header };
        return toolResult(
          written,
          await ledger.post('/claims/{claim}/evidence', { params, body: withoutUndefined(asked) }),
        );
      },
    );
};
