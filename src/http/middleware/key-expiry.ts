import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import { daysAfter } from '../../domain/terms/dates.ts';
import type { Services } from '../services.ts';
import { knownPrincipal } from './authenticate.ts';

/** The log warns of each key once in this time, in milliseconds. */
const warnEveryMs = 86_400_000;
const keysRememberedMax = 10_000;

/**
 * Announces the expiry of a key in the days before it, so that it is rotated in time: `Key-Expires` in each answer, and
 * a warning in the log once a day.
 */
export const announceKeyExpiry = (
  app: FastifyInstance,
  { clock, limits: { keyNoticeDays } }: Pick<Services, 'clock' | 'limits'>,
): void => {
  if (keyNoticeDays === 0) return;
  const warned = new LRUCache<string, true>({ max: keysRememberedMax, ttl: warnEveryMs });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { by, key, member, expiresAt } = knownPrincipal(request) ?? {};
    if (by === 'key' && expiresAt !== undefined && expiresAt <= daysAfter(clock(), keyNoticeDays)) {
      void reply.header('key-expires', expiresAt);
      if (key !== undefined && !warned.has(key)) {
        warned.set(key, true);
        request.log.warn({ key, member, expiresAt }, 'a key expires soon; rotate it');
      }
    }
    done();
  });
};
