import { toBase64 } from '../../src/proofs/format/bytes.ts';
import { flipped, replaced, written, type Line } from '../transparency/bundle-lines.ts';

const entryOf = (line: Line): Record<string, unknown> =>
  JSON.parse(line['entry'] as string) as Record<string, unknown>;
const withEntry = (line: Line, change: object): Line => ({
  ...line,
  entry: JSON.stringify({ ...entryOf(line), ...change }),
});
const otherHash = toBase64(new Uint8Array(32).fill(9));

/** Bundles of one live ledger: of the claim, of another claim, and of the claim before its newest event. */
export interface Material {
  readonly lines: Line[];
  readonly events: Line[];
  readonly first: Line;
  readonly heads: Line;
  readonly other: Line[];
  readonly earlier: Line[];
}

type Forgery = (material: Material) => Line[] | string;

/** Replaces the line of an event by its place among the events. */
const event =
  (at: number, change: (line: Line, material: Material) => Line | undefined): Forgery =>
  (material) => {
    const { lines, events } = material;
    const target = events.at(at);
    return lines.flatMap((line) => (line === target ? (change(line, material) ?? []) : [line]));
  };
const kind =
  (name: string, change: (line: Line, material: Material) => Line | undefined): Forgery =>
  (material) =>
    material.lines.flatMap((line) => (line.kind === name ? (change(line, material) ?? []) : [line]));
const section = (line: Line, name: string, text: string | undefined): Line => {
  const { [name]: _, ...rest } = line['sections'] as Record<string, string>;
  return { ...line, sections: text === undefined ? rest : { ...rest, [name]: text } };
};
/** The place of the verdict among the events of the claim. */
const verdictAt = 3;

/** What attackers wanted, how they changed the file, and the verdicts that it may get. */
export const forgeries: Readonly<Record<string, readonly [Forgery, RegExp]>> = {
  'wanted another rating': [event(verdictAt, (line) => section(line, 'data.rating', '"true"')), /INVALID/],
  'wanted other words': [event(0, (line) => section(line, 'data.wording', '"Water boils."')), /INVALID/],
  'wanted another author': [event(0, (line) => section(line, 'actor', '{"kind":"system"}')), /INVALID/],
  'wanted no author': [event(0, (line) => section(line, 'actor', undefined)), /INVALID/],
  'wanted to hide the rationale': [
    event(verdictAt, (line) => section(line, 'data.rationale', undefined)),
    /INVALID/,
  ],
  'wanted a section more': [event(0, (line) => section(line, 'data.more', '1')), /INVALID/],
  'wanted a section under another name': [
    event(0, (line) =>
      section(section(line, 'data.title', line['sections']['data.wording']), 'data.wording', undefined),
    ),
    /INVALID/,
  ],
  'wanted two sections exchanged': [
    event(0, (line) => {
      const { 'data.wording': wording, 'data.language': language } = line['sections'] as Record<
        string,
        string
      >;
      return section(section(line, 'data.wording', language), 'data.language', wording);
    }),
    /INVALID/,
  ],
  'wanted [erased] to pass for the original': [
    event(0, (line) => section(line, 'data.wording', '"[erased]"')),
    /INVALID/,
  ],
  'wanted another salt': [event(0, (line) => ({ ...line, salt: otherHash })), /INVALID/],
  'wanted a shorter salt': [event(0, (line) => ({ ...line, salt: toBase64(new Uint8Array(31)) })), /INVALID/],
  'wanted a text in another form': [event(0, (line) => section(line, 'data.language', ' "en"')), /INVALID/],
  'wanted to backdate': [event(0, (line) => withEntry(line, { at: '2020-01-01T00:00:00.000Z' })), /INVALID/],
  'wanted another place': [event(0, (line) => withEntry(line, { position: 1 })), /INVALID/],
  'wanted another type': [event(0, (line) => withEntry(line, { type: 'claim.declined' })), /INVALID/],
  'wanted another version': [event(0, (line) => withEntry(line, { version: 7 })), /INVALID/],
  'wanted to mend the chain': [event(-1, (line) => withEntry(line, { prev: 0 })), /INVALID/],
  'wanted a public event to be of the desk': [
    event(0, (line) => withEntry(line, { audience: 'desk' })),
    /INVALID/,
  ],
  'wanted the digest of other sections': [
    event(0, (line) => withEntry(line, { sections: otherHash })),
    /INVALID/,
  ],
  'wanted an entry with a member more': [event(0, (line) => withEntry(line, { zzz: 1 })), /INVALID/],
  'wanted an entry that is not canonical': [
    event(0, (line) => ({ ...line, entry: ` ${String(line['entry'])}` })),
    /INVALID/,
  ],
  'wanted the first event gone': [event(0, () => undefined), /INVALID|INCOMPLETE/],
  'wanted a middle event gone': [event(1, () => undefined), /INVALID|INCOMPLETE/],
  'wanted the newest event gone': [event(-1, () => undefined), /INVALID|INCOMPLETE/],
  'wanted all events gone': [
    ({ lines }) => lines.filter(({ kind }) => kind !== 'event'),
    /INVALID|INCOMPLETE/,
  ],
  'wanted an event twice': [
    ({ lines, events }) => lines.flatMap((line) => (line === events[0] ? [line, line] : [line])),
    /INVALID/,
  ],
  'wanted events in another order': [
    ({ first, events, heads }) => [first, ...events.toReversed(), heads],
    /INVALID/,
  ],
  'wanted an event of another claim': [
    ({ lines, events, other }) =>
      lines.flatMap((line) =>
        line === events[0] ? [line, other.find(({ kind }) => kind === 'event') ?? line] : [line],
      ),
    /INVALID/,
  ],
  'wanted the record of another claim': [
    kind('proof', (line, { other }) => ({ ...line, claim: other[0]?.['claim'] })),
    /INVALID/,
  ],
  'wanted a hash changed': [
    kind('proof', (line) => ({
      ...line,
      paths: [flipped(line['paths'][0] as string), ...line['paths'].slice(1)],
    })),
    /INVALID/,
  ],
  'wanted a hash less': [kind('proof', (line) => ({ ...line, paths: line['paths'].slice(1) })), /INVALID/],
  'wanted a hash more': [
    kind('proof', (line) => ({ ...line, paths: [...line['paths'], otherHash] })),
    /INVALID/,
  ],
  'wanted hashes exchanged': [
    kind('proof', (line) => ({ ...line, paths: line['paths'].toReversed() })),
    /INVALID/,
  ],
  'wanted another size': [kind('proof', (line) => ({ ...line, size: Number(line['size']) - 1 })), /INVALID/],
  'wanted another name of the log': [
    kind('proof', (line) => ({ ...line, origin: 'evil.example/main' })),
    /UNTRUSTED|INVALID/,
  ],
  'wanted another root': [
    kind('proof', (line) => ({ ...line, checkpoint: replaced(line['checkpoint'] as string, 2, flipped) })),
    /INVALID/,
  ],
  'wanted a larger tree in the checkpoint': [
    kind('proof', (line) => ({
      ...line,
      checkpoint: replaced(line['checkpoint'] as string, 1, (size) => `${size}0`),
    })),
    /INVALID/,
  ],
  'wanted a size with a leading zero': [
    kind('proof', (line) => ({
      ...line,
      checkpoint: replaced(line['checkpoint'] as string, 1, (size) => `0${size}`),
    })),
    /INVALID/,
  ],
  'wanted no signature': [
    kind('proof', (line) => ({
      ...line,
      checkpoint: `${String(line['checkpoint']).split('\n\n')[0] ?? ''}\n\n`,
    })),
    /INVALID|UNTRUSTED/,
  ],
  'wanted another signature': [
    kind('proof', (line) => ({
      ...line,
      checkpoint: replaced(line['checkpoint'] as string, 4, (sig) => sig.replace(/.{6}$/, 'AAAA==')),
    })),
    /INVALID|UNTRUSTED/,
  ],
  'wanted an extension line': [
    kind('proof', (line) => ({
      ...line,
      checkpoint: String(line['checkpoint']).replace('\n\n', '\nmore\n\n'),
    })),
    /INVALID/,
  ],
  'wanted the checkpoint of the heads for that of the events': [
    kind('proof', (line, { heads }) => ({ ...line, checkpoint: heads['checkpoint'] })),
    /INVALID|UNTRUSTED/,
  ],
  'wanted heads of an older size': [
    kind('heads', (_, { earlier }) => earlier.find((each) => each.kind === 'heads')),
    /INVALID|UNTRUSTED|INCOMPLETE/,
  ],
  'wanted heads that tell of an older event': [
    kind('heads', (line) => {
      const bucket = Buffer.from(line['bucket'] as string, 'base64');
      bucket[39] = (bucket[39] ?? 0) ^ 1;
      return { ...line, bucket: bucket.toString('base64') };
    }),
    /INVALID/,
  ],
  'wanted an empty bucket': [kind('heads', (line) => ({ ...line, bucket: '' })), /INVALID|INCOMPLETE/],
  'wanted another leaf of heads': [
    kind('heads', (line) => ({
      ...line,
      leaf: JSON.stringify({ ...JSON.parse(line['leaf'] as string), streams: 1 }),
    })),
    /INVALID/,
  ],
  'wanted heads at another index': [
    kind('heads', (line) => ({ ...line, index: Number(line['index']) + 1 })),
    /INVALID|UNTRUSTED/,
  ],
  'pretended an erasure': [
    event(0, (line) => {
      const { salt: _, ...rest } = section(line, 'data.wording', undefined);
      return { ...rest, salts: {}, erased: { 'data.wording': otherHash } };
    }),
    /INVALID|INCOMPLETE/,
  ],
  'wanted a public section withheld': [
    event(0, (line) => ({
      ...section(line, 'data.wording', undefined),
      withheld: { 'data.wording': otherHash },
    })),
    /INVALID|INCOMPLETE/,
  ],
  'wanted an old record to pass for the present one, with the present heads': [
    ({ earlier, heads }) => [...earlier.filter((each) => each.kind !== 'heads'), heads],
    /INVALID|INCOMPLETE|UNTRUSTED/,
  ],
  'wanted a member of ours more': [kind('proof', (line) => ({ ...line, note: 'trust me' })), /INVALID/],
  'wanted a later format': [kind('proof', (line) => ({ ...line, format: 2 })), /INVALID/],
  'wanted a line of another kind': [
    ({ lines }) => [...lines, { kind: 'remark', text: 'trust me' }],
    /INVALID/,
  ],
  'cut the file': [({ lines }) => written(lines).slice(0, -30), /INVALID/],
  'cut whole lines': [
    ({ lines }) =>
      `${lines
        .slice(0, 3)
        .map((line) => JSON.stringify(line))
        .join('\n')}\n`,
    /INVALID/,
  ],
  'changed the ends of lines': [({ lines }) => written(lines).replaceAll('\n', '\r\n'), /INVALID/],
  'named a member twice': [
    ({ lines }) => written(lines).replace('{"kind":"proof"', '{"kind":"proof","kind":"proof"'),
    /INVALID/,
  ],
  'loosened the base64': [({ lines }) => written(lines).replace(/("salt":"[^"]*)="/, '$1"'), /INVALID/],
};
