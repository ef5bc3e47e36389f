import { Readable } from 'node:stream';
import { z } from 'zod';
import type { LogName } from '../../../transparency/tree/stored-tiles.ts';
import { resource, type Register } from '../../operations/route.ts';
import type { Services } from '../../services.ts';
import { linesType } from '../bulk/send-lines.ts';
import { level, longer, octets, part, plain } from './part.ts';
import { recordProofs } from './record-proofs.ts';
import { parseLevel, parseTilePath } from './tile-path.ts';

const note = z.string().meta({
  id: 'LogCheckpoint',
  description:
    'A signed checkpoint (c2sp.org/tlog-checkpoint): origin, size and root, and the signature of the log.',
});
const hashes = z.string().meta({ id: 'LogTile', description: 'The hashes of the tile, 32 bytes each.' });
const bundle = z.string().meta({
  id: 'LogEntries',
  description: 'The entries of the tile, each after its length in two bytes, the higher first.',
});

const size = z
  .string()
  .regex(/^[1-9]\d{0,15}$/, 'must be a size')
  .meta({ maxLength: 16 })
  .describe('The number of entries.');
const tile = z
  .string()
  .max(40)
  .describe(
    'The number of the tile in groups of three digits, all but the last with `x` before them and `/` after: `005`, `x001/x234/067`. For a partial tile of W hashes, `.p/W` follows.',
  );

const spelling =
  'In the format of c2sp.org/tlog-tiles. The number of the tile may take several segments of the path. A partial tile that grew stays readable in its former width.';

const tileOf = async (
  { transparency }: Services,
  ledger: string,
  log: LogName,
  levelText: string,
  path: string,
) => {
  const asked = parseTilePath(path);
  const at = parseLevel(levelText);
  return asked === undefined || at === undefined
    ? undefined
    : transparency.tile(ledger, log, { level: at, ...asked });
};
const entriesOf = async ({ transparency }: Services, ledger: string, log: LogName, path: string) => {
  const asked = parseTilePath(path);
  return asked && transparency.entries(ledger, log, asked);
};

interface Log {
  readonly log: LogName;
  /** The beginning of its addresses. */
  readonly at: string;
  /** The end of the names of its operations. */
  readonly suffix: string;
  readonly what: string;
}

const logs: readonly Log[] = [
  { log: 'events', at: '/log', suffix: '', what: 'the log of public events' },
  {
    log: 'heads',
    at: '/log/heads',
    suffix: 'OfHeads',
    what: 'the log of heads, which tells the last public position of every stream',
  },
];

const partsOf = ({ log, at, suffix, what }: Log): Register[] => [
  part({
    path: `${at}/checkpoint`,
    operationId: `readCheckpoint${suffix}`,
    cache: 'never',
    cost: 'one',
    summary: `Read the last checkpoint of ${log}`,
    description: `The last signed checkpoint of ${what}.`,
    mediaType: plain,
    answer: note,
    make: ({ services: { transparency }, ledger }) => transparency.checkpoint(ledger, log),
  }),
  part({
    path: `${at}/checkpoints/:size`,
    operationId: `readCheckpointAtSize${suffix}`,
    cache: 'immutable',
    cost: 'one',
    summary: `Read an earlier checkpoint of ${log}`,
    description: `The checkpoint of ${what} that was signed at this size, if one was.`,
    params: { size },
    mediaType: plain,
    answer: note,
    make: ({ services: { transparency }, ledger, params }) =>
      transparency.checkpointOf(ledger, log, Number(params.size)),
  }),
  part({
    path: `${at}/tile/:level/:tile`,
    operationId: `readTile${suffix}`,
    cache: 'immutable',
    cost: 'one',
    summary: `Read a tile of hashes of ${log}`,
    description: `Hashes of the Merkle tree (RFC 6962) of ${what}. ${spelling}`,
    params: { level, tile },
    mediaType: octets,
    answer: hashes,
    make: ({ services, ledger, params }) => tileOf(services, ledger, log, params.level, params.tile),
  }),
  longer(`${at}/tile/:level`, 'one', (services, ledger, { level: asked = '', '*': rest = '' }) =>
    tileOf(services, ledger, log, asked, rest),
  ),
  part({
    path: `${at}/tile/entries/:tile`,
    operationId: `readEntries${suffix}`,
    cache: 'immutable',
    cost: 'page',
    summary: `Read the entries of a tile of ${log}`,
    description: `The exact bytes that were hashed into the leaves of ${what}. ${spelling}`,
    params: { tile },
    mediaType: octets,
    answer: bundle,
    make: ({ services, ledger, params }) => entriesOf(services, ledger, log, params.tile),
  }),
  longer(`${at}/tile/entries`, 'page', (services, ledger, { '*': rest = '' }) =>
    entriesOf(services, ledger, log, rest),
  ),
];

const keysOf = ({ transparency, ledgers }: Services, ledger: string) =>
  ledgers.originOf(ledger) === undefined ? transparency.verifierKeys(ledger) : undefined;

const disclosures = z.string().meta({
  id: 'LogDisclosures',
  description: 'Lines of JSON: a `disclosure` for each event of the tile, and `end` with their number.',
});

export const verifiableLog = resource(
  ...logs.flatMap(partsOf),
  part({
    path: '/log/vkey',
    operationId: 'readVerifierKey',
    cache: 'revalidated',
    cost: 'one',
    summary: 'Read the key of the log',
    description:
      'The verifier key of the log of public events (c2sp.org/signed-note). Compare it with a copy that you did not get from this service.',
    mediaType: plain,
    answer: z.string().meta({ id: 'LogKey', description: 'A verifier key: name, id and public key.' }),
    make: async ({ services, ledger }) => {
      const keys = keysOf(services, ledger);
      return keys && `${keys.events}\n`;
    },
  }),
  part({
    path: '/log/policy',
    operationId: 'readLogPolicy',
    cache: 'revalidated',
    cost: 'one',
    summary: 'Read a policy that trusts this log',
    description:
      'A policy file (c2sp.org/tlog-policy) for `claim-ledger verify`: the keys of both logs, and no witness. Keep it: a policy that comes with each proof proves nothing.',
    mediaType: plain,
    answer: z.string().meta({ id: 'LogPolicy', description: 'A policy file.' }),
    make: async ({ services, ledger }) => {
      const keys = keysOf(services, ledger);
      return keys && `log ${keys.events}\nheads ${keys.heads}\nquorum none\n`;
    },
  }),
  part({
    path: '/log/disclosures/:number',
    operationId: 'readDisclosures',
    cache: 'revalidated',
    cost: 'page',
    summary: 'Read what the events of a tile commit to',
    description:
      'The salts and the stored sections of the events of one tile, as exact text. With the feed they give every entry, so a mirror can check all of the log.',
    params: {
      number: z
        .string()
        .regex(/^(0|[1-9]\d{0,12})$/, 'must be the number of a tile')
        .meta({ maxLength: 13 })
        .describe(
          'The number of the tile, from 0. It holds the public positions from 256 times that number, plus one.',
        ),
    },
    mediaType: `${linesType}; charset=utf-8`,
    answer: disclosures,
    make: async ({ services: { transparency }, ledger, params }) => {
      const lines = await transparency.disclosures(ledger, Number(params.number));
      return lines && Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
    },
  }),
  recordProofs,
);
