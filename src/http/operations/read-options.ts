import { z } from 'zod';
import type { ReadOptions } from '../../projections/engine/read-rows.ts';
import { audienceOf, principalOf } from '../middleware/authenticate.ts';
import { rememberPast } from '../middleware/headers/memento.ts';
import { Problem } from '../problems/problem.ts';
import { notYet, positionFor, positionFrom } from './positions.ts';
import { anyTime, asRecorded } from '../../domain/terms/dates.ts';
import type { Services } from '../services.ts';
import type { OperationRequest, None } from './route.ts';

const asOf = z
  .union([
    z
      .string()
      .regex(/^(0|[1-9][0-9]{0,15})$/, 'must be a position or a time')
      .meta({ maxLength: 16 }),
    anyTime('must be a position or a time (RFC 3339)'),
  ])
  .optional()
  .meta({ description: 'Read the state as of then: a position of the ledger, or a time (RFC 3339).' });

const atLeast = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,15})$/, 'must be a position')
  .meta({ maxLength: 16 })
  .optional()
  .meta({ description: 'Wait, for a limited time, until reads include this position of the ledger.' });

/** Query parameters of every read that can show the past. */
export const readQuery = { asOf, atLeast };

export interface ReadQuery {
  readonly asOf?: string | undefined;
  readonly atLeast?: string | undefined;
}

/** The caller and the ledger. */
type ReadBy = Pick<OperationRequest<None>, 'services' | 'request' | 'ledger'>;

/** Read options of the present, for the caller's audience. */
export const presentOf = async ({ services, request, ledger }: ReadBy): Promise<ReadOptions> => ({
  ledger,
  audience: audienceOf(await principalOf(services.access, request, ledger)),
});

/** Read options: the caller's audience and the position. It marks the answer as a memento where it shows the past. */
export const readOptionsOf = async (asked: ReadBy, query: ReadQuery): Promise<ReadOptions> => {
  const options = await pastOptionsOf(asked, query);
  const { services, request } = asked;
  if (query.asOf !== undefined)
    await rememberPast(services.log, request, { ...options, asOf: options.asOf ?? 0 }, query.asOf);
  return options;
};

/**
 * Like `readOptionsOf`, for an answer that is no past state itself. It waits, within limits, for the views to catch
 * up.
 */
export const pastOptionsOf = async (asked: ReadBy, { asOf, atLeast }: ReadQuery): Promise<ReadOptions> => {
  const { log, progress, limits } = asked.services;
  const { ledger } = asked;
  const present = await presentOf(asked);
  const position = asOf === undefined ? undefined : await positionOf(log, present, asOf);
  const wanted = Math.max(position ?? 0, await inLog(log, present, Number(atLeast ?? 0)));
  if (wanted > progress.position(ledger)) {
    // The wait would be in vain for a position that is not in the log yet.
    if (wanted > (await log.head(ledger))) throw notYet(wanted);
    if (!(await progress.waitFor(ledger, wanted, limits.shownPatienceMs)))
      throw new Problem(
        'overloaded',
        `What is shown has not come to position ${await positionFor(log, present, wanted)} yet.`,
        {},
        { 'retry-after': '1' },
      );
  }
  return { ...present, asOf: position };
};

/** The position in the log that the reader means. Throws `not-recorded-yet` where the public has not come to it. */
const inLog = async (log: Services['log'], reader: ReadOptions, number: number): Promise<number> => {
  const position = await positionFrom(log, reader, number);
  if (position === undefined) throw notYet(number);
  return position;
};

/** Resolves `asOf` to a position. A future time resolves to the present, since nothing later is known. */
const positionOf = async (log: Services['log'], reader: ReadOptions, asOf: string): Promise<number> => {
  if (/^[0-9]+$/.test(asOf)) return inLog(log, reader, Number(asOf));
  return log.positionAt(reader.ledger, asRecorded(Date.parse(asOf)));
};
