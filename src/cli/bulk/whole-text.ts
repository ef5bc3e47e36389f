import { linesOf } from '../../transfer/lines/lines.ts';
import { InputFault, type Encoding } from '../../transfer/lines/encoding.ts';
import { BadData } from '../failures.ts';

/** The text of a file that is needed whole, by the same strict decoder as that of all imports. */
export const wholeText = async (file: string, bytes: Buffer, encoding?: Encoding): Promise<string> => {
  async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
    yield bytes;
  }
  const texts: string[] = [];
  try {
    for await (const { number, text, problem } of linesOf(pieces(), bytes.length, encoding)) {
      if (problem !== undefined) throw new BadData(`${file}, line ${number}: ${problem}.`);
      texts.push(text);
    }
  } catch (error) {
    if (error instanceof InputFault) throw new BadData(`${file}, ${error.message}.`);
    throw error;
  }
  return texts.join('\n');
};
