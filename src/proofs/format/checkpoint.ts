import { fromBase64, HASH_LENGTH, toBase64, type Bytes } from './bytes.ts';
import { parseNote, type SignedNote } from './signed-note.ts';

/** A checkpoint (c2sp.org/tlog-checkpoint): what a log commits to at one size. */
export interface Checkpoint {
  /** The name of the log. It never changes. */
  readonly origin: string;
  /** The number of entries. */
  readonly size: number;
  readonly root: Bytes;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: SignedNote;
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${String(size)}\n${toBase64(root)}\n`;

/** Reads the text of a checkpoint: three lines, no extension lines, no second form of a size or root. */
const parseCheckpointText = (text: string): Checkpoint | undefined => {
  const [origin = '', digits = '', encoded = '', rest, ...more] = text.split('\n');
  if (rest !== '' || more.length > 0 || origin === '') return undefined;
  const size = Number(digits);
  const root = fromBase64(encoded);
  if (!/^(0|[1-9]\d*)$/.test(digits) || !Number.isSafeInteger(size)) return undefined;
  return root?.length === HASH_LENGTH ? { origin, size, root } : undefined;
};

/** Reads a signed checkpoint. Answers undefined if it is malformed. Its signatures are not verified here. */
export const parseCheckpoint = (text: string): SignedCheckpoint | undefined => {
  const note = parseNote(text);
  const checkpoint = note && parseCheckpointText(note.text);
  return checkpoint && { ...checkpoint, note };
};
