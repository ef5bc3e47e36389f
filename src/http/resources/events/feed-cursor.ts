import { createHash } from 'node:crypto';
import type { Item } from '../../../delivery/event-stream/entry.ts';
import type { Log } from '../../../event-store/log.ts';
import { Problem } from '../../problems/problem.ts';

/**
 * A place in the feed: a position, and the event there. The event is named by its id where the reader has seen it, and
 * otherwise by a digest, since the id of a hidden event tells its time. A position alone is accepted too.
 */
export const feedCursorPattern =
  /^(0|[1-9][0-9]{0,15})(\.(event_[0-7][0-9a-hjkmnp-tv-z]{25}|[0-9a-f]{16}))?$/;
export const feedCursorMaxCharacters = 49;

/** The hexadecimal digits of a digest: enough that two events of one position do not share it by chance. */
const digestCharacters = 16;
const digestOf = (id: string): string =>
  createHash('sha256').update(id).digest('hex').slice(0, digestCharacters);

/** The cursor of an event that the reader has seen. */
export const cursorOfItem = ({ number, event }: Pick<Item, 'number' | 'event'>): string =>
  `${number}.${event.id}`;

/** The cursor of a position whose event the reader may not see. */
export const cursorOfPlace = (position: number, id: string | undefined): string =>
  id === undefined ? String(position) : `${position}.${digestOf(id)}`;

const wentBack = (position: number): Problem =>
  new Problem(
    'log-went-back',
    `The event that you read at position ${position} is not there any more: the ledger was restored from an older copy. ` +
      'Read from an earlier event that you hold, until the ledger has it. Discard what you hold after it, and continue from there.',
  );

/**
 * Compares the event that a cursor names with the one at its position. Throws `log-went-back` if the ledger has another
 * event there, or none. A position alone is not compared.
 */
export const compareCursor = async (
  log: Pick<Log, 'eventId'>,
  ledger: string,
  cursor: string,
  position: number | undefined,
): Promise<void> => {
  const [digits = '0', named] = cursor.split('.');
  if (named === undefined || digits === '0') return;
  const id = position === undefined ? undefined : await log.eventId(ledger, position);
  if (id === undefined || (named !== id && named !== digestOf(id))) throw wentBack(Number(digits));
};
