import type { Layer } from './domain-layers.ts';

/** The rows of the import table for the verifiable log. */
export const proofLayers: Readonly<Record<string, Layer>> = {
  // Pure: no clock, no I/O, no package. The verifier of the command line and of a browser is the same code.
  proofs: { layers: [], packages: [], node: false },
  // The stored trees, the signer and what is served of them. The log knows nothing of it.
  transparency: {
    layers: ['proofs', 'database'],
    files: [
      'src/domain/attribution.ts',
      'src/domain/withheld.ts',
      'src/background/joint-poll.ts',
      'src/background/lease.ts',
      'src/background/turns.ts',
    ],
    packages: ['lru-cache'],
    packageTypes: ['postgres'],
    node: true,
  },
};
