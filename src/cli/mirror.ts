import { openLedger, type Ledger } from '../../clients/typescript/src/open-ledger.ts';
import { FeedContradiction } from '../../clients/typescript/src/follow.ts';
import type { Settings } from '../settings/settings.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { ledgerId } from '../domain/terms/ids.ts';
import { newId } from '../event-store/new-id.ts';
import { Contradiction } from '../transfer/mirror/copied.ts';
import {
  compare,
  nearTheEnd,
  pages,
  copyNewEvents,
  type CopyOptions,
  type Origin,
} from '../transfer/mirror/keep-copy.ts';
import { startProgressLine } from './bulk/progress-line.ts';
import { inWords, type Asking } from './remote/ask.ts';
import { untilSignal } from './until-signal.ts';
import { NotDone, UsageError } from './failures.ts';
import { withCore } from './with-core.ts';

interface Mirroring {
  /** The address of the origin. */
  readonly origin: string;
  /** The name of the copy. */
  readonly ledger: string;
  readonly once: boolean;
  readonly check: boolean;
}

/** Parses the address of a service or of one of its ledgers. A service stands for its first ledger. */
const originAt = (address: string): Asking => {
  const [url = '', ledger = firstLedger] = address.replace(/\/+$/, '').split('/v1/ledgers/');
  if (!ledgerId.safeParse(ledger).success)
    throw new UsageError(`${address} is not the address of one ledger.`);
  return { url, ledger };
};

/** Reads the origin without a key, even if the environment has one. A copy holds only public events. */
const originOf = (origin: Asking, ledger: Ledger): Origin => ({
  page: (after) =>
    inWords(origin, ledger.get('/events', { params: { query: { after: String(after), limit: '200' } } })),
  follow: (after, signal) => ledger.events({ after, signal }),
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Creates a copy of another ledger's public record, or continues it, until a signal. */
export const mirror = async (
  { ledger, once, check, ...asked }: Mirroring,
  settings: Settings,
): Promise<void> => {
  const origin = originAt(asked.origin);
  const address = `${origin.url}/v1/ledgers/${origin.ledger}`;
  const from = originOf(origin, openLedger(origin));
  await withCore(settings, ({ log }) =>
    untilSignal(async (signal) => {
      // Requested first, so that a wrong address leaves no empty ledger behind.
      await from.page(0);
      const copied = await log.beginMirror(ledger, address);
      if (copied !== address)
        throw new NotDone(
          copied === null
            ? `The ledger ${ledger} belongs to this deployment and is not a copy.`
            : `The ledger ${ledger} is a copy of ${copied}.`,
        );
      const reached = { position: await log.head(ledger) };
      const onProgress = (position: number): void => void Object.assign(reached, { position });
      const keeping: CopyOptions = {
        log,
        ledger,
        origin: from,
        newEventId: () => newId('event'),
        onProgress,
      };
      try {
        const place = await compare(keeping, check ? 0 : nearTheEnd(reached.position));
        if (check) say(`${ledger}: the copy equals ${address}.`);
        await followOrigin(keeping, place, reached, once, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Contradiction || error instanceof FeedContradiction)
          throw new NotDone(error.message);
        throw error;
      } finally {
        say(`${ledger}: copied up to position ${reached.position}.`);
      }
    }),
  );
};

const followOrigin = async (
  keeping: CopyOptions,
  place: Parameters<typeof copyNewEvents>[1],
  reached: { readonly position: number },
  once: boolean,
  signal: AbortSignal,
): Promise<void> => {
  const what = `positions of ${keeping.ledger}`;
  const line = startProgressLine(() => ({ share: undefined, done: reached.position, what }));
  const past = copyNewEvents(keeping, place, pages(keeping.origin, place.position));
  const there = await past.finally(() => line.stop());
  if (once) return;
  say(`${keeping.ledger}: copied up to position ${there.position}, and follows.`);
  await copyNewEvents(keeping, there, keeping.origin.follow(there.position, signal));
};
