export interface Layer {
  /** The layers it may import. Its own files are always allowed. */
  readonly layers: readonly string[];
  /** Layers from which it may import only types. */
  readonly types?: readonly string[];
  /** Single files of other layers. */
  readonly files?: readonly string[];
  /** Packages. Node's own modules are listed where purity matters. */
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
  readonly node: boolean | readonly string[];
}

const pure = (more: Partial<Layer>): Layer => ({
  layers: [],
  packages: ['zod'],
  node: ['node:util'],
  ...more,
});

const decisionContext = 'src/domain/decision-context.ts';

/** A feature of a claim knows the claim's state, and of the other features those that are named. It knows no union of all. */
const featureOfClaim = (...features: readonly string[]): Layer =>
  pure({
    layers: ['domain/terms', ...features.map((feature) => `domain/claim/${feature}`)],
    files: [
      ...['claim', 'counts', 'values', 'quoted', 'embargoed'].map((file) => `src/domain/claim/${file}.ts`),
      ...['ledger/policy', 'ledger/members', 'scale/scale', 'source/independence', 'source/merging'].map(
        (file) => `src/domain/${file}.ts`,
      ),
      decisionContext,
    ],
  });

/** The rows of the import table for the domain. */
export const domainLayers: Readonly<Record<string, Layer>> = {
  // Pure: no clock, no randomness, no I/O. Terms are words that every stream uses; they know no stream.
  'domain/terms': pure({}),
  'domain/search': pure({}),
  'domain/scale': pure({ layers: ['domain/terms'] }),
  'domain/source': pure({ layers: ['domain/terms'], files: [decisionContext] }),
  'domain/claimant': pure({ layers: ['domain/terms'], files: [decisionContext] }),
  'domain/ledger': pure({ layers: ['domain/terms'], files: [decisionContext, 'src/domain/commands.ts'] }),
  'domain/claim/recording': featureOfClaim('verdicts'),
  'domain/claim/relations': featureOfClaim('verdicts'),
  'domain/claim/assignment': featureOfClaim(),
  'domain/claim/appearances': featureOfClaim('verdicts'),
  'domain/claim/evidence': featureOfClaim(),
  'domain/claim/verdicts': featureOfClaim('evidence', 'replies'),
  'domain/claim/matches': featureOfClaim(),
  'domain/claim/withholding': featureOfClaim(),
  'domain/claim/objections': featureOfClaim('verdicts'),
  'domain/claim/replies': featureOfClaim(),
  'domain/claim': pure({ layers: ['domain/terms', 'domain/claim'], files: [decisionContext] }),
  'domain/growth': pure({ layers: ['domain'] }),
  domain: pure({ layers: ['domain'], node: ['node:crypto', 'node:util'] }),
};
