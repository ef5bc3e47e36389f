import type { FastifyBaseLogger } from 'fastify';
import type { Settings } from './config.ts';
import { createFeed, type Feed } from './delivery/feed/feed.ts';
import type { FeedLimits } from './delivery/feed/reading.ts';
import type { Log } from './event-store/log.ts';

/** The ways by which others hear of what happens, without asking. */
export interface Outlets {
  readonly feed: Feed;
}

interface OutletsOf {
  readonly log: Log;
  readonly logger: () => FastifyBaseLogger;
}

export const createOutlets = ({ log, logger }: OutletsOf, settings: Settings): Outlets => ({
  feed: createFeed(log, feedLimits(settings), (error) => logger().warn({ err: error }, 'the feed is behind')),
});

const feedLimits = (settings: Settings): FeedLimits => ({
  streamsMax: settings.FEED_STREAMS_MAX,
  bufferMaxBytes: settings.FEED_BUFFER_MAX_BYTES,
  heartbeatMs: settings.FEED_HEARTBEAT_MS,
  pageMaxItems: 200,
  scanMaxPositions: 10_000,
  followBatchMaxEvents: 500,
  followPatienceMs: 100,
  pieceMaxBytes: Math.floor(settings.FEED_BUFFER_MAX_BYTES / 16),
  recentMaxEvents: 1_000,
  // All of it may wait for a reader who has just come.
  recentMaxBytes: Math.floor(settings.FEED_BUFFER_MAX_BYTES / 4),
});
