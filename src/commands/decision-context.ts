import { quotedSource } from '../domain/commands.ts';
import type { Claim } from '../domain/claim/claim.ts';
import type { Command } from '../domain/commands.ts';
import { ledgerStream, scaleStream } from '../domain/deciders.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { firstPolicy, type Policy } from '../domain/ledger/policy.ts';
import type { Scale } from '../domain/scale/scale.ts';
import type { Source } from '../domain/source/source.ts';
import type { DecisionContext, ProposedUnder } from '../domain/decision-context.ts';
import type { CachedState } from './stream-state-cache.ts';
import { mergeContextOf } from './merge-context.ts';
import { sourcesWithFamilies } from './merged-sources.ts';
import { reachableFrom, type Required } from './reachable-claims.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/**
 * Loads what `decide` needs beside the command and the state. `requires` names the streams whose versions the append
 * checks again; if one has moved on, the command is judged again. Streams that every command reads, such as the policy,
 * are left out where no rule needs them. Otherwise one change of policy would conflict with every command in progress.
 */
export const decisionContextOf = async (
  dependencies: Dependencies,
  context: CommandContext,
  base: CachedState,
): Promise<{ decisionContext: DecisionContext; requires: Required }> => {
  const { ledger, envelope } = context;
  const { command } = envelope;
  const settings = await dependencies.streamStates.get(ledger, 'ledger', ledgerStream);
  const decisionContext = {
    by: envelope.by,
    role: envelope.role,
    at: dependencies.clock(),
    version: base.version,
    policy: (settings.state as Ledger).policy,
    members: (settings.state as Ledger).members,
    scale: await scaleFor(dependencies, context, base),
    capturedText: await capturedTextFor(dependencies, context, base),
  };
  switch (command.type) {
    case 'relate-claim': {
      const { others, requires } = await reachableFrom(dependencies, ledger, command.to, command.relation);
      return { decisionContext: { ...decisionContext, others }, requires };
    }
    case 'merge-claim':
    case 'unmerge-claim':
    case 'merge-claimant':
    case 'merge-source':
    case 'unmerge-source': {
      const { requires, ...more } = await mergeContextOf(dependencies, ledger, command, base);
      return { decisionContext: { ...decisionContext, ...more }, requires };
    }
    case 'report-sources-too-few': {
      const { sources, requires } = await citedSources(dependencies, ledger, command.verdict, base);
      const publishedUnder = await policyAtPublication(dependencies, context, base, command.verdict);
      return { decisionContext: { ...decisionContext, sources, publishedUnder }, requires };
    }
    case 'propose-verdict':
    case 'revise-verdict':
      return {
        decisionContext: {
          ...decisionContext,
          parts: await countParts(dependencies, ledger, [context.stream, ...absorbedBy(base)]),
        },
        requires: [],
      };
    case 'open-ratings':
    case 'publish-verdict':
    case 'embargo-verdict':
    case 'release-verdict': {
      const { requires, ...more } = await publishingContextOf(dependencies, context, base, command.verdict);
      const policyRead = { stream: ledgerStream, version: settings.version };
      return { decisionContext: { ...decisionContext, ...more }, requires: [policyRead, ...requires] };
    }
    default:
      return { decisionContext, requires: [] };
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

/** What the rules for publishing look at beside the claim. */
const publishingContextOf = async (
  dependencies: Dependencies,
  context: CommandContext,
  base: CachedState,
  verdict: string,
) => ({
  ...(await citedSources(dependencies, context.ledger, verdict, base)),
  proposedUnder: await proposedUnderOf(dependencies, context, base, verdict),
});

/** The policy and the risk class at the last revision of a proposal. They are of the past, so they never change. */
const proposedUnderOf = async (
  { log }: Dependencies,
  { ledger, stream }: CommandContext,
  base: CachedState,
  verdict: string,
): Promise<ProposedUnder | undefined> => {
  if (proposalOf(base, verdict) === undefined) return undefined;
  const about = await log.items(ledger, stream, [verdict], base.version);
  const proposed = about.findLast(({ type }) => type === 'verdict.proposed');
  if (proposed === undefined) return undefined;
  // One after the other, so that a command never has two tasks in the queue for the database: an import runs hundreds at once.
  const policy = await policyAt(log, ledger, proposed.position);
  const ofClaim = ['claim.recorded', 'claim.classified'] as const;
  const classified = await log.latest(ledger, stream, ofClaim, proposed.position);
  const isOfClaim = classified?.type === 'claim.recorded' || classified?.type === 'claim.classified';
  return { policy, riskClass: isOfClaim ? classified.data.riskClass : undefined };
};

/** The policy when a verdict was published. */
const policyAtPublication = async (
  { log }: Dependencies,
  { ledger, stream }: CommandContext,
  base: CachedState,
  verdict: string,
): Promise<Policy | undefined> => {
  const about = await log.items(ledger, stream, [verdict], base.version);
  const published = about.findLast(({ type }) => type === 'verdict.published');
  return published === undefined ? undefined : policyAt(log, ledger, published.position);
};

const policyAt = async (log: Dependencies['log'], ledger: string, position: number): Promise<Policy> => {
  const set = await log.latest(ledger, ledgerStream, ['policy.set'], position);
  return set?.type === 'policy.set' ? set.data.policy : firstPolicy;
};

/** The scale that a proposal names, or was made on. */
const scaleFor = async (
  { streamStates }: Dependencies,
  { ledger, envelope }: CommandContext,
  base: CachedState,
): Promise<Scale | undefined> => {
  const { command } = envelope;
  let name: string | undefined;
  if (command.type === 'propose-verdict' || command.type === 'revise-verdict') name = command.scale;
  if (isPublishing(command) || command.type === 'rate-verdict')
    name = proposalOf(base, command.verdict)?.rating.scale;
  return name === undefined
    ? undefined
    : ((await streamStates.get(ledger, 'scale', scaleStream(name))).state as Scale);
};

const absorbedBy = ({ state }: CachedState): string[] => {
  const claim = state as Claim;
  return claim.kind === 'recorded' ? claim.absorbed.map((each) => each.claim) : [];
};

/**
 * Counts the claims that are parts of a claim, or of one that was merged into it. A relation is recorded in the stream
 * of the claim it starts from. So the log looks it up by the claim it points to.
 */
const countParts = async (
  { log }: Dependencies,
  ledger: string,
  wholes: readonly string[],
): Promise<number> => {
  const parts = new Set<string>();
  for (const whole of wholes)
    for (const event of await log.pointingTo(ledger, whole)) {
      if (event.type === 'claim.related' && event.data.relation === 'part-of') parts.add(event.stream);
      if (event.type === 'claim.unrelated' && event.data.relation === 'part-of') parts.delete(event.stream);
    }
  return parts.size;
};

/** The sources of the evidence that a proposal relies on, with those that were merged with them. */
const citedSources = async (
  dependencies: Dependencies,
  ledger: string,
  verdict: string,
  base: CachedState,
) => {
  const claim = base.state as Claim;
  const evidence = claim.kind === 'recorded' ? claim.evidence : {};
  const cited = new Set(
    (proposalOf(base, verdict)?.reliedOn ?? []).flatMap((each) => evidence[each.evidence]?.source ?? []),
  );
  return sourcesWithFamilies(dependencies, ledger, cited);
};

/**
 * The captured text of the source that a command quotes, if there is one. Only commands that quote read it. The source
 * is read from the log, not from the cache. A cache without the latest capture would accept any quote.
 */
const capturedTextFor = async (
  { streamStates, log }: Dependencies,
  { ledger, envelope }: CommandContext,
  base: CachedState,
): Promise<string | undefined> => {
  const stream = quotedSource(envelope.command, base.state);
  if (stream === undefined) return undefined;
  const { version, state } = await streamStates.refresh(ledger, 'source', stream);
  const source = state as Source;
  if (source.kind === 'absent' || source.textOf === null) return undefined;
  const [event] = await log.items(ledger, stream, [source.textOf.capture], version);
  return event?.type === 'source.captured' ? event.data.text : undefined;
};
