import { fromBase64, HASH_LENGTH, type Bytes } from '../format/bytes.ts';
import { SECTION_NAME } from '../format/entry.ts';

/** The lines of a proof bundle (`application/x-ndjson`). They are read strictly, since two readings could both verify. */

export const MAX_BUNDLE_BYTES = 256 * 1024 * 1024;

export type Texts = Readonly<Record<string, string>>;
export type Hashes = ReadonlyMap<string, Bytes>;

export interface ProofLine {
  readonly kind: 'proof';
  readonly format: 1;
  readonly origin: string;
  /** The stream whose events follow: a claim, or a source, claimant, scale or ledger. */
  readonly claim: string;
  readonly size: number;
  readonly checkpoint: string;
  readonly paths: readonly Bytes[];
}

/** The salts of the shown sections: one from which they derive, or each. */
export type Salts = { readonly all: Bytes } | { readonly each: Hashes };

export interface EventLine {
  readonly kind: 'event';
  readonly entry: string;
  readonly salts: Salts;
  readonly sections: Texts;
  readonly erased: Hashes;
  readonly withheld: Hashes;
}

export interface SealedLine {
  readonly kind: 'sealed';
  readonly position: number;
  readonly entry: string;
  readonly sealSalt: Bytes;
  readonly header: string;
  readonly salts: Salts;
  readonly sections: Texts;
  readonly erased: Hashes;
  readonly withheld: Hashes;
}

export interface EarlierLine {
  readonly kind: 'earlier';
  readonly checkpoint: string;
  readonly consistency: readonly Bytes[];
}

export interface HeadsLine {
  readonly kind: 'heads';
  readonly leaf: string;
  readonly index: number;
  readonly proof: readonly Bytes[];
  readonly checkpoint: string;
  readonly bucket: Bytes;
  readonly path: readonly Bytes[];
}

export interface Bundle {
  readonly proof: ProofLine;
  readonly events: readonly (EventLine | SealedLine)[];
  readonly earlier: readonly EarlierLine[];
  readonly heads?: HeadsLine;
}

/** What is wrong with a line, in words. */
export class MalformedBundle extends Error {
  override readonly name = 'MalformedBundle';
}

const malformed = (why: string): never => {
  throw new MalformedBundle(why);
};

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown, what: string): string =>
  typeof value === 'string' ? value : malformed(`${what} must be a string`);

const count = (value: unknown, what: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : malformed(`${what} must be a whole number that is not negative`);

const base64 = (value: unknown, what: string): Bytes =>
  fromBase64(text(value, what)) ?? malformed(`${what} must be standard base64`);

const hash = (value: unknown, what: string): Bytes => {
  const bytes = base64(value, what);
  return bytes.length === HASH_LENGTH ? bytes : malformed(`${what} must have ${String(HASH_LENGTH)} bytes`);
};

const hashes = (value: unknown, what: string): Bytes[] =>
  Array.isArray(value)
    ? value.map((each) => hash(each, `a hash of ${what}`))
    : malformed(`${what} must be a list`);

const named = (value: unknown, what: string): [string, unknown][] => {
  if (!isObject(value)) return malformed(`${what} must be an object`);
  const members = Object.entries(value);
  const odd = members.find(([name]) => !SECTION_NAME.test(name));
  return odd === undefined
    ? members
    : malformed(`${what} names ${JSON.stringify(odd[0])}, which is no section`);
};

const hashesByName = (value: unknown, what: string): Hashes =>
  new Map(named(value ?? {}, what).map(([name, member]) => [name, hash(member, `${what}.${name}`)]));

const textsByName = (value: unknown): Texts =>
  Object.fromEntries(
    named(value, 'sections').map(([name, member]) => [name, text(member, `section ${name}`)]),
  );

const onlyMembers = (line: Members, allowed: readonly string[]): void => {
  const odd = Object.keys(line).find((name) => !allowed.includes(name));
  if (odd !== undefined)
    malformed(`a line of kind ${String(line['kind'])} has no member ${JSON.stringify(odd)}`);
};

const salts = (line: Members): Salts =>
  'salt' in line
    ? {
        all:
          'salts' in line ? malformed('a line has one salt, or salts by name') : hash(line['salt'], 'a salt'),
      }
    : { each: hashesByName(line['salts'], 'salts') };

const content = (line: Members) => ({
  salts: salts(line),
  sections: textsByName(line['sections']),
  erased: hashesByName(line['erased'], 'erased'),
  withheld: hashesByName(line['withheld'], 'withheld'),
});

const contentMembers = ['salt', 'salts', 'sections', 'erased', 'withheld'];

const proofLine = (line: Members): ProofLine => {
  onlyMembers(line, ['kind', 'format', 'origin', 'claim', 'size', 'checkpoint', 'paths']);
  if (line['format'] !== 1) malformed('this program reads format 1 of a proof');
  return {
    kind: 'proof',
    format: 1,
    origin: text(line['origin'], 'origin'),
    claim: text(line['claim'], 'claim'),
    size: count(line['size'], 'size'),
    checkpoint: text(line['checkpoint'], 'checkpoint'),
    paths: hashes(line['paths'], 'paths'),
  };
};

const eventLine = (line: Members): EventLine => {
  onlyMembers(line, ['kind', 'entry', ...contentMembers]);
  return { kind: 'event', entry: text(line['entry'], 'entry'), ...content(line) };
};

const sealedLine = (line: Members): SealedLine => {
  onlyMembers(line, ['kind', 'position', 'entry', 'sealSalt', 'header', ...contentMembers]);
  return {
    kind: 'sealed',
    position: count(line['position'], 'position'),
    entry: text(line['entry'], 'entry'),
    sealSalt: hash(line['sealSalt'], 'sealSalt'),
    header: text(line['header'], 'header'),
    ...content(line),
  };
};

const earlierLine = (line: Members): EarlierLine => {
  onlyMembers(line, ['kind', 'checkpoint', 'consistency']);
  return {
    kind: 'earlier',
    checkpoint: text(line['checkpoint'], 'checkpoint'),
    consistency: hashes(line['consistency'], 'consistency'),
  };
};

const headsLine = (line: Members): HeadsLine => {
  onlyMembers(line, ['kind', 'leaf', 'index', 'proof', 'checkpoint', 'bucket', 'path']);
  return {
    kind: 'heads',
    leaf: text(line['leaf'], 'leaf'),
    index: count(line['index'], 'index'),
    proof: hashes(line['proof'], 'proof'),
    checkpoint: text(line['checkpoint'], 'checkpoint'),
    bucket: base64(line['bucket'], 'bucket'),
    path: hashes(line['path'], 'path'),
  };
};

/** One text has one reading: what is parsed and written again must be the same text. */
const parseLine = (line: string, at: number): Members => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return malformed(`line ${String(at + 1)} is not JSON`);
  }
  if (!isObject(value) || JSON.stringify(value) !== line) {
    return malformed(`line ${String(at + 1)} is not one JSON object without white space and repeated names`);
  }
  return value;
};

const checkEnd = (line: Members | undefined, before: number): void => {
  if (line?.['kind'] !== 'end') return malformed('the last line is missing, so the file was cut short');
  onlyMembers(line, ['kind', 'lines']);
  if (line['lines'] !== before)
    malformed(`the last line tells of ${String(line['lines'])} lines; there are ${String(before)}`);
};

/** Reads a bundle. Throws MalformedBundle for anything that is not one, with what is wrong in words. */
export const parseBundle = (file: string): Bundle => {
  if (!file.endsWith('\n')) malformed('the file does not end with a line feed, so it was cut short');
  const lines = file.slice(0, -1).split('\n').map(parseLine);
  const end = lines.pop();
  checkEnd(end, lines.length);
  const [first, ...rest] = lines;
  if (first?.['kind'] !== 'proof') return malformed('the first line must be of kind proof');
  const proof = proofLine(first);
  const events: (EventLine | SealedLine)[] = [];
  const earlier: EarlierLine[] = [];
  let heads: HeadsLine | undefined;
  for (const line of rest) {
    switch (line['kind']) {
      case 'event':
        events.push(eventLine(line));
        break;
      case 'sealed':
        events.push(sealedLine(line));
        break;
      case 'earlier':
        earlier.push(earlierLine(line));
        break;
      case 'heads':
        if (heads !== undefined) malformed('there must be one line of heads');
        heads = headsLine(line);
        break;
      default:
        malformed(`a bundle has no lines of kind ${JSON.stringify(line['kind'])}`);
    }
  }
  return { proof, events, earlier, ...(heads && { heads }) };
};
