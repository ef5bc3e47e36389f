import type { TokenRules } from '../access/tokens.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { openEmbedder } from '../embedding/open.ts';
import type { StreamStateCacheLimits } from '../commands/stream-state-cache.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppendQueueLimits } from '../event-store/append/queue.ts';
import type { IntakeLimits } from '../http/middleware/rate-limit/intake.ts';
import { createShares } from '../http/middleware/rate-limit/shares.ts';
import type { HttpLimits, Services } from '../http/services.ts';

export const appendLimits = (settings: Settings): AppendQueueLimits => ({
  appendBatchMaxCommands: settings.APPEND_BATCH_MAX_COMMANDS,
  appendBatchMaxBytes: settings.APPEND_BATCH_MAX_BYTES,
  appendQueueMaxCommands: settings.APPEND_QUEUE_MAX_COMMANDS,
});

export const streamStateCacheLimits = (settings: Settings): StreamStateCacheLimits => ({
  streamStateCacheMax: settings.KNOWN_STREAMS_MAX,
  streamStateCacheMaxBytes: settings.KNOWN_STREAMS_MAX_BYTES,
});

export const httpLimits = (settings: Settings): HttpLimits => ({
  bodyMaxBytes: settings.BODY_MAX_BYTES,
  importBodyMaxBytes: settings.IMPORT_BODY_MAX_BYTES,
  pageMaxItems: settings.PAGE_MAX_ITEMS,
  shownPatienceMs: settings.SHOWN_PATIENCE_MS,
  publicUrl: settings.PUBLIC_URL,
  securityContact: settings.SECURITY_CONTACT,
  trustProxy: settings.TRUST_PROXY,
  corsOrigins: settings.CORS_ORIGINS,
  keyNoticeDays: settings.KEY_NOTICE_DAYS,
});

export const intakeLimits = (settings: Settings): IntakeLimits => ({
  burstMaxRequests: settings.INTAKE_BURST_MAX_REQUESTS,
  requestsPerHour: settings.INTAKE_REQUESTS_PER_HOUR,
  claimRequestsPerDay: settings.INTAKE_REQUESTS_PER_CLAIM_PER_DAY,
  addressesMax: settings.INTAKE_ADDRESSES_MAX,
});

export const createCallerShares = (settings: Settings): Services['shares'] => ({
  requests: createShares({
    what: 'unanswered requests',
    max: settings.REQUESTS_MAX,
    perCallerMax: settings.REQUESTS_PER_CALLER_MAX,
  }),
  streams: createShares({
    what: 'open streams',
    max: settings.FEED_STREAMS_MAX,
    perCallerMax: settings.FEED_STREAMS_PER_CALLER_MAX,
  }),
});

export const rateLimits = (settings: Settings) => ({
  keyRequestsPerMinute: settings.RATE_KEY_REQUESTS_PER_MINUTE,
  addressRequestsPerMinute: settings.RATE_ADDRESS_REQUESTS_PER_MINUTE,
  callersMax: settings.RATE_CALLERS_MAX,
  trustProxy: settings.TRUST_PROXY,
});

/** The embedder that the settings choose; undefined for none. `onOpen` hears of one that fails again and again. */
export const embedderOf = (
  settings: Settings,
  onOpen: (error: unknown) => void,
): Promise<Embedder | undefined> =>
  openEmbedder(
    {
      url: settings.EMBEDDER_URL,
      model: settings.EMBEDDER_MODEL,
      key: settings.EMBEDDER_KEY,
      sees: settings.EMBEDDER_SEES,
      module: settings.EMBEDDER_MODULE,
    },
    onOpen,
  );

/** The rules for bearer tokens; undefined if only keys are accepted. */
export const tokenRules = (settings: Settings): TokenRules | undefined =>
  settings.OIDC_ISSUER === ''
    ? undefined
    : {
        issuer: settings.OIDC_ISSUER,
        audience: settings.OIDC_AUDIENCE,
        roleClaim: settings.OIDC_ROLE_CLAIM,
        personClaim: settings.OIDC_PERSON_CLAIM,
        mustSayType: settings.OIDC_TOKEN_TYPE === 'stated',
      };
