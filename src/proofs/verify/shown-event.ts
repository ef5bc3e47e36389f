import type { EventLine, Hashes, Salts, SealedLine } from '../bundle/parse-bundle.ts';
import { equalBytes, fromBase64, toBase64, utf8, type Bytes, type Sha256 } from '../format/bytes.ts';
import { parseCanonical, type Json } from '../format/canonical-json.ts';
import { commitmentTo, digestOfSections, parseHeader, saltOf, sealedEntry, sealOf } from '../format/entry.ts';
import type { Header } from '../format/entry.ts';
import type { Findings } from './findings.ts';
import { leafHash } from '../format/merkle.ts';

/** An event of a bundle whose content agrees with its entry. Whether the entry is in the log is another question. */
export interface ShownEvent {
  readonly header: Header;
  readonly isPublic: boolean;
  readonly leaf: Bytes;
  /** The parsed sections. */
  readonly sections: ReadonlyMap<string, Json>;
  readonly erased: Hashes;
  /** Hidden sections. Only an event of the desk may hide some without a withholding that says so. */
  readonly withheld: Hashes;
}

type Content = Pick<EventLine, 'salts' | 'sections' | 'erased' | 'withheld'>;

const saltFor = (sha256: Sha256, salts: Salts, name: string): Bytes | undefined =>
  'all' in salts ? saltOf(sha256, salts.all, name) : salts.each.get(name);

/** The commitments to all sections, computed where the text is shown and taken as given where it is not. */
const commitmentsOf = (sha256: Sha256, content: Content): Map<string, Bytes> | undefined => {
  const commitments = new Map<string, Bytes>();
  for (const [name, canonical] of Object.entries(content.sections)) {
    const salt = saltFor(sha256, content.salts, name);
    if (salt === undefined) return undefined;
    commitments.set(name, commitmentTo(sha256, name, salt, canonical));
  }
  for (const hidden of [content.erased, content.withheld]) {
    for (const [name, commitment] of hidden) {
      if (commitments.has(name)) return undefined;
      commitments.set(name, commitment);
    }
  }
  return commitments;
};

/** The parsed sections, if they are those to which the header is bound. */
const sectionsFor = (
  sha256: Sha256,
  content: Content,
  header: Header,
): ReadonlyMap<string, Json> | undefined => {
  const bound = fromBase64(header.sections);
  const commitments = commitmentsOf(sha256, content);
  if (bound === undefined || commitments === undefined) return undefined;
  if (!equalBytes(digestOfSections(sha256, commitments), bound)) return undefined;
  const parsed = new Map<string, Json>();
  for (const [name, canonical] of Object.entries(content.sections)) {
    const value = parseCanonical(canonical);
    if (value === undefined) return undefined;
    parsed.set(name, value);
  }
  return parsed;
};

const headerOf = (sha256: Sha256, line: EventLine | SealedLine, findings: Findings): Header | undefined => {
  if (line.kind === 'event') return parseHeader(line.entry);
  const header = parseHeader(line.header);
  const entry = sealedEntry(sealOf(sha256, line.sealSalt, line.header));
  if (entry === line.entry && header?.position === line.position) return header;
  findings.invalid(`the seal at position ${String(line.position)} does not hold this header`);
  return undefined;
};

/** Checks one event by itself. Answers undefined, with a finding, if its content is not that of its entry. */
export const checkEvent = (
  sha256: Sha256,
  line: EventLine | SealedLine,
  claim: string,
  findings: Findings,
): ShownEvent | undefined => {
  const header = headerOf(sha256, line, findings);
  if (header === undefined) {
    findings.invalid('an entry is not a canonical header');
    return undefined;
  }
  const place = `position ${String(header.position)}`;
  if (header.stream !== claim) findings.invalid(`the event at ${place} belongs to ${header.stream}`);
  if ((header.audience === 'public') !== (line.kind === 'event')) {
    findings.invalid(`the event at ${place} is shown in the form of another audience`);
  }
  const sections = sectionsFor(sha256, line, header);
  if (sections === undefined) {
    findings.invalid(`the content of the event at ${place} is not the content that was logged`);
    return undefined;
  }
  const leaf = leafHash(sha256, utf8(line.entry));
  const { erased, withheld } = line;
  return { header, isPublic: line.kind === 'event', leaf, sections, erased, withheld };
};

const isErasureOf = (erasure: ShownEvent, event: ShownEvent, name: string, commitment: Bytes): boolean => {
  if (erasure.header.type !== 'payload.erased' || erasure.header.position <= event.header.position)
    return false;
  const commitments = erasure.sections.get('data.commitments');
  return (
    erasure.sections.get('data.event') === event.header.event &&
    erasure.sections.get('data.position') === event.header.position &&
    commitments !== null &&
    typeof commitments === 'object' &&
    Object.entries(commitments).some(([each, value]) => each === name && value === toBase64(commitment))
  );
};

/** The erasure event that accounts for a missing section. */
export const erasureOf = (
  events: readonly ShownEvent[],
  event: ShownEvent,
  [name, commitment]: readonly [string, Bytes],
): ShownEvent | undefined => events.find((each) => isErasureOf(each, event, name, commitment));

/** The withholding that holds at the end of the events and may account for what a public event hides. */
const withholdingAfter = (events: readonly ShownEvent[], event: ShownEvent): ShownEvent | undefined =>
  events.find(
    (each) =>
      each.header.type === 'withholding.placed' &&
      each.isPublic &&
      !events.some(
        (other) =>
          other.header.type === 'withholding.released' &&
          other.sections.get('data.withholding') === each.sections.get('data.withholding'),
      ) &&
      each !== event,
  );

/** Says of each public event that hides something whether the record itself says that it is withheld. */
export const checkWithheld = (events: readonly ShownEvent[], findings: Findings): void => {
  for (const event of events) {
    if (!event.isPublic || event.withheld.size === 0) continue;
    const names = [...event.withheld.keys()].join(', ');
    const place = `position ${String(event.header.position)}`;
    const by = withholdingAfter(events, event);
    const basis = by?.sections.get('data.basis');
    findings.incomplete(
      by === undefined
        ? `the public event at ${place} hides ${names}`
        : `the public event at ${place} is withheld for now (${names}); the event at position ${String(by.header.position)} says so, by ${typeof basis === 'string' ? basis : 'no basis'}`,
    );
  }
};
