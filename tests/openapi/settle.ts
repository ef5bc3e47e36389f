import { digestOf } from '../../src/access/key.ts';
import type { RecordedEvent } from '../../src/domain/events.ts';
import { resolveAliases } from '../../src/transfer/import/aliases.ts';

const anId = /\b([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g;
const anInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
/** The day of the one deadline that the ledger sets itself, as the history words it. */
const aDueDay = /(?<=an answer is due by )\d{4}-\d\d-\d\d/g;
/** The random key of the pseudonyms of a ledger. */
const aPseudonymKey = /("pseudonymKey\\?":\\?")[0-9a-f]{64}/g;
/** How long the seed's claims waited for their verdicts. By the times written here, it is zero. */
const someHours = /("(?:median|p90)Hours"):[\d.]+/g;
/** When a key was last used, which is no event. */
const aUse = /("lastUsedAt"):"[^"]+"/g;
/** How probable a match is. Its last digits depend on when the words of the ledger were last counted. */
const aScore = /("score"):([\d.]+)/g;
/** The identity of the ledger in the ids of feeds (RFC 4151): random, and the day on which it was made. */
const aFeedId = /\btag:[0-9a-z]+\.claim-ledger\.invalid,\d{4}-\d\d-\d\d:/g;
const aKey = /\bcl_live_[0-9A-Za-z]{38}\b/g;
/** The digest of a real key, which differs between captures. It follows the beginning of the key. */
const aKeyDigest = /("prefix":"[^"]+","sha256"):"[0-9a-f]{64}"/g;
const aPrefix = /\bcl_live_[0-9A-Za-z]{4}\b/g;

/** It has the right form and checksum, and is obviously made up. */
export const fakeKey = 'cl_test_000000000000000000000000000000004elP0n';

/** Values of webhooks come from no event: their addresses, secrets and delivery times. */
const aReceiver = /\bhttp:\/\/127\.0\.0\.1:\d+(\/hooks)/g;
const aWebhookSecret = /\bwhsec_[\w+/]+=*/g;
const aTimeOfDelivery = /("(?:createdAt|finishedAt|nextAt|overlapUntil|keptUntil)"):"[^"]+"/g;
/** The secret in the examples of the standard itself. */
const fakeWebhookSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** The seed is recorded at this moment, and each later act one minute after the previous one. */
const seededAt = Date.parse('2026-11-22T09:00:00.000Z');

export interface Recorded {
  /** Every event of the ledger. */
  readonly events: readonly RecordedEvent[];
  /** How many of them existed before the first call. */
  readonly seeded: number;
  /** The seed with its ids resolved. The items it names keep their ids. */
  readonly seed: string;
}

/**
 * Replaces real ids, times and keys, which differ between captures. The replacements depend only on the place in the
 * log or in the capture. So a second capture writes the same file.
 */
export const settle = (text: string, { events, seeded, seed }: Recorded): string => {
  const times = timesOf(events, seeded);
  const ids = new Map(
    events.map(({ id, position }) => [id, resolveAliases('events', `@event/at-${position}`) as string]),
  );
  const counts = new Map<string, number>();
  const idOf = (id: string, kind: string): string => {
    if (seed.includes(id)) return id;
    const known = ids.get(id);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const fresh = resolveAliases('examples', `@${kind}/number-${count}`) as string;
    ids.set(id, fresh);
    return fresh;
  };
  const pseudonyms = pseudonymsOf(events);
  return text
    .replace(aPseudonym, (word) => pseudonyms.get(word) ?? word)
    .replace(aPseudonymKey, (_, name: string) => name + digestOf(fakeKey))
    .replace(aFeedId, 'tag:01m808tx00eccsa88bj0gtgymb.claim-ledger.invalid,2026-11-22:')
    .replace(aReceiver, 'https://news.example$1')
    .replace(aWebhookSecret, fakeWebhookSecret)
    .replace(aTimeOfDelivery, `$1:"${new Date(seededAt).toISOString()}"`)
    .replace(anInstant, (time) => times.get(time) ?? time)
    .replace(aDueDay, (due) => times.get(due) ?? due)
    .replace(someHours, '$1:0')
    .replace(aScore, (_, name: string, score: string) => `${name}:${Math.floor(Number(score) * 10) / 10}`)
    .replace(aUse, `$1:"${new Date(seededAt).toISOString()}"`)
    .replace(anId, idOf)
    .replace(aKeyDigest, `$1:"${digestOf(fakeKey)}"`)
    .replace(aKey, fakeKey)
    .replace(aPrefix, fakeKey.slice(0, 12));
};

const aPseudonym = /\b[0-9a-hjkmnp-tv-z]{16}\b/g;

/** The pseudonyms in the order in which the log has them, and what stands for each. */
const pseudonymsOf = (events: readonly RecordedEvent[]): Map<string, string> => {
  const settled = new Map<string, string>();
  for (const { actor } of events)
    if ('shown' in actor && actor.shown !== undefined && 'pseudonym' in actor.shown) {
      const made = resolveAliases('examples', `@member/pseudonym-${settled.size + 1}`) as string;
      const { pseudonym } = actor.shown;
      if (!settled.has(pseudonym)) settled.set(pseudonym, made.slice(-16));
    }
  return settled;
};

const day = 86_400_000;
const roundedToMinute = (ms: number): number => Math.round(ms / 60_000) * 60_000;

const timesOf = (events: readonly RecordedEvent[], seeded: number): Map<string, string> => {
  const times = new Map<string, string>();
  let minute = 0;
  for (const event of events) {
    const { recordedAt, position } = event;
    if (!times.has(recordedAt)) {
      if (position > seeded) minute += 1;
      times.set(recordedAt, new Date(seededAt + minute * 60_000).toISOString());
    }
    if (event.type === 'key.rotated') {
      const overlap = Date.parse(event.data.until) - Date.parse(recordedAt);
      times.set(
        event.data.until,
        new Date(seededAt + minute * 60_000 + roundedToMinute(overlap)).toISOString(),
      );
    }
    // The expiry that the policy gives to a key: a number of days later.
    if ((event.type === 'key.issued' || event.type === 'key.rotated') && event.data.expiresAt !== undefined) {
      const days = Math.round((Date.parse(event.data.expiresAt) - Date.parse(recordedAt)) / day);
      times.set(event.data.expiresAt, new Date(seededAt + minute * 60_000 + days * day).toISOString());
    }
    if (event.type === 'member.sessions-ended')
      times.set(event.data.before, times.get(recordedAt) ?? recordedAt);
    // The deadlines that the ledger sets itself: a number of days later.
    if (
      event.type === 'objection.lodged' ||
      event.type === 'objection.received' ||
      event.type === 'objection.released'
    ) {
      const days = Math.round((Date.parse(event.data.dueAt) - Date.parse(recordedAt)) / day);
      const settled = new Date(seededAt + minute * 60_000 + days * day).toISOString();
      times.set(event.data.dueAt, settled);
      times.set(event.data.dueAt.slice(0, 10), settled.slice(0, 10));
    }
  }
  return times;
};
