import { toBase64, type Bytes, type Sha256 } from '../format/bytes.ts';
import { saltOf, sealSalt, type DerivedEntry } from '../format/entry.ts';
import { joinedProof, type SubtreeHash } from '../format/merkle.ts';

/** What a bundle shows of one event. */
export interface BundledEvent {
  readonly position: number;
  readonly isPublic: boolean;
  readonly derived: DerivedEntry;
  /** The sections that were erased by law. */
  readonly erased: ReadonlySet<string>;
  /** The sections that stay hidden: of a disclosed desk event, or of a public one that is withheld for a time. */
  readonly withheld?: ReadonlySet<string>;
}

export interface BundledHeads {
  readonly leaf: string;
  readonly index: number;
  readonly proof: readonly Bytes[];
  readonly checkpoint: string;
  readonly bucket: Bytes;
  readonly path: readonly Bytes[];
}

export interface BundleContent {
  readonly origin: string;
  readonly claim: string;
  readonly size: number;
  readonly checkpoint: string;
  /** By ascending position. */
  readonly events: readonly BundledEvent[];
  readonly earlier?: readonly { readonly checkpoint: string; readonly consistency: readonly Bytes[] }[];
  readonly heads?: BundledHeads;
}

const base64s = (hashes: readonly Bytes[]): string[] => hashes.map(toBase64);

const hiddenSections = (derived: DerivedEntry, names: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries(
    [...derived.commitments]
      .filter(([name]) => names.has(name))
      .map(([name, hash]) => [name, toBase64(hash)]),
  );

const eventLine = (
  sha256: Sha256,
  { derived, isPublic, position, erased, withheld }: BundledEvent,
): unknown => {
  const hidden = new Set([...erased, ...(withheld ?? [])]);
  const shown = [...derived.sections].filter(([name]) => !hidden.has(name));
  const sections = Object.fromEntries(shown);
  const each = Object.fromEntries(
    shown.map(([name]) => [name, toBase64(saltOf(sha256, derived.salt, name))]),
  );
  // The salt of the event opens every section, so it is shown only where every section is.
  const salts = hidden.size === 0 && isPublic ? { salt: toBase64(derived.salt) } : { salts: each };
  const gone = erased.size > 0 ? { erased: hiddenSections(derived, erased) } : {};
  const kept = withheld && withheld.size > 0 ? { withheld: hiddenSections(derived, withheld) } : {};
  if (isPublic) return { kind: 'event', entry: derived.entry, ...salts, sections, ...gone, ...kept };
  const seal = { sealSalt: toBase64(sealSalt(sha256, derived.salt)), header: derived.header };
  return { kind: 'sealed', position, entry: derived.entry, ...seal, ...salts, sections, ...gone, ...kept };
};

const headsLine = ({ bucket, proof, path, ...heads }: BundledHeads): unknown => ({
  kind: 'heads',
  leaf: heads.leaf,
  index: heads.index,
  proof: base64s(proof),
  checkpoint: heads.checkpoint,
  bucket: toBase64(bucket),
  path: base64s(path),
});

/** What a bundle says beside its events. */
type Frame = Omit<BundleContent, 'events'>;

const firstLine = ({ origin, claim, size, checkpoint }: Frame, paths: readonly Bytes[]): unknown => ({
  ...{ kind: 'proof', format: 1, origin, claim, size, checkpoint },
  paths: base64s(paths),
});

const linesAfter = ({ earlier = [], heads }: Frame): unknown[] => [
  ...earlier.map(({ checkpoint, consistency }) => ({
    ...{ kind: 'earlier', checkpoint },
    consistency: base64s(consistency),
  })),
  ...(heads === undefined ? [] : [headsLine(heads)]),
];

const written = (line: unknown): string => `${JSON.stringify(line)}\n`;

/** The lines of a proof bundle, each with its line feed. */
export function* bundleLines(
  sha256: Sha256,
  content: BundleContent,
  subtree: SubtreeHash,
): Generator<string, void> {
  const { events, size } = content;
  const indices = events.map(({ position }) => position - 1);
  const after = linesAfter(content);
  yield written(firstLine(content, joinedProof(subtree, indices, size)));
  for (const event of events) yield written(eventLine(sha256, event));
  for (const line of after) yield written(line);
  yield written({ kind: 'end', lines: 1 + events.length + after.length });
}

/** The same for events that come one by one. `paths` is the joined proof of their positions. */
export async function* streamedBundle(
  sha256: Sha256,
  { events, ...frame }: Frame & { readonly events: AsyncIterable<BundledEvent> },
  paths: readonly Bytes[],
): AsyncGenerator<string, void, void> {
  const after = linesAfter(frame);
  let lines = 1 + after.length;
  yield written(firstLine(frame, paths));
  for await (const event of events) {
    lines += 1;
    yield written(eventLine(sha256, event));
  }
  for (const line of after) yield written(line);
  yield written({ kind: 'end', lines });
}
