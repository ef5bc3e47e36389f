import type { Claim } from '../domain/claim/claim.ts';
import type { Claimant } from '../domain/claimant/claimant.ts';
import type { Command } from '../domain/commands.ts';
import { ledgerStream, scaleStream } from '../domain/deciders.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Scale } from '../domain/scale/scale.ts';
import type { Source } from '../domain/source/source.ts';
import type { DecisionContext } from '../domain/decision-context.ts';
import type { CachedState } from './stream-state-cache.ts';
import { capturedTextFor } from './other-streams.ts';
import { reachableFrom, type Required } from './reachable-claims.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/**
 * What the core is told beside the command and the state. What is required has to be so still when the events are
 * written, or the command is judged anew: only there, since what few commands rest on should not hold up all the others.
 */
export const decisionContextOf = async (
  means: Dependencies,
  the: CommandContext,
  base: CachedState,
): Promise<{ circumstances: DecisionContext; requires: Required }> => {
  const { ledger, wish } = the;
  const settings = await means.known.get(ledger, 'ledger', ledgerStream);
  const circumstances = {
    by: wish.by,
    at: means.clock(),
    policy: (settings.state as Ledger).policy,
    members: (settings.state as Ledger).members,
    scale: await scaleFor(means, the, base),
    capturedText: await capturedTextFor(means, the, base),
  };
  switch (wish.command.type) {
    case 'relate-claim': {
      const { others, requires } = await reachableFrom(means, ledger, wish.command.to, wish.command.relation);
      return { circumstances: { ...circumstances, others }, requires };
    }
    case 'merge-claim': {
      const { others, requires } = await reachableFrom(means, ledger, wish.command.into, undefined);
      return { circumstances: { ...circumstances, others }, requires };
    }
    case 'merge-claimant': {
      const stream = wish.command.into;
      const { version, state } = await means.known.get(ledger, 'claimant', stream);
      return {
        circumstances: { ...circumstances, into: state as Claimant },
        requires: [{ stream, version }],
      };
    }
    case 'propose-verdict':
    case 'revise-verdict':
      return {
        circumstances: { ...circumstances, parts: await countParts(means, ledger, the.stream) },
        requires: [],
      };
    case 'publish-verdict':
    case 'embargo-verdict':
    case 'release-verdict': {
      const { sources, requires } = await citedSources(means, ledger, wish.command.verdict, base);
      const policyRead = { stream: ledgerStream, version: settings.version };
      return { circumstances: { ...circumstances, sources }, requires: [policyRead, ...requires] };
    }
    default:
      return { circumstances, requires: [] };
  }
};

const isPublishing = (command: Command) =>
  command.type === 'publish-verdict' ||
  command.type === 'embargo-verdict' ||
  command.type === 'release-verdict';

const proposalOf = (base: CachedState, verdict: string) => {
  const claim = base.state as Claim;
  return claim.kind === 'recorded' ? claim.verdicts[verdict]?.proposal : undefined;
};

/** The scale that a proposal names, or was made on. */
const scaleFor = async (
  { known }: Dependencies,
  { ledger, wish }: CommandContext,
  base: CachedState,
): Promise<Scale | undefined> => {
  const { command } = wish;
  let name: string | undefined;
  if (command.type === 'propose-verdict' || command.type === 'revise-verdict') name = command.scale;
  if (isPublishing(command) || command.type === 'rate-verdict')
    name = proposalOf(base, command.verdict)?.rating.scale;
  return name === undefined
    ? undefined
    : ((await known.get(ledger, 'scale', scaleStream(name))).state as Scale);
};

/** The relations that point to a claim stand in the streams of the others; the log finds them by the claim they name. */
const countParts = async ({ log }: Dependencies, ledger: string, claim: string): Promise<number> => {
  const parts = new Set<string>();
  for (const event of await log.pointingTo(ledger, claim)) {
    if (event.type === 'claim.related' && event.data.relation === 'part-of') parts.add(event.stream);
    if (event.type === 'claim.unrelated' && event.data.relation === 'part-of') parts.delete(event.stream);
  }
  return parts.size;
};

/** The sources of the evidence that a proposal relies on. */
const citedSources = async ({ known }: Dependencies, ledger: string, verdict: string, base: CachedState) => {
  const claim = base.state as Claim;
  const evidence = claim.kind === 'recorded' ? claim.evidence : {};
  const cited = new Set(
    (proposalOf(base, verdict)?.reliedOn ?? []).flatMap((each) => evidence[each.evidence]?.source ?? []),
  );
  const read = await Promise.all(
    [...cited].map(async (stream) => ({ stream, ...(await known.get(ledger, 'source', stream)) })),
  );
  return {
    sources: new Map(read.map(({ stream, state }) => [stream, state as Source])),
    requires: read.map(({ stream, version }) => ({ stream, version })),
  };
};
