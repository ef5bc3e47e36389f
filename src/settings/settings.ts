import { z } from 'zod';
import { accessSettings } from './access.ts';
import { databaseSettings } from './database.ts';
import { optionalWhole, whole } from './kinds.ts';
import { rateSettings } from './rates.ts';

/** All settings of the service, read from the environment once. A test compares README's table with them. */
const fields = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on'),
  PORT: whole(0, 65_535, 4000, 'The port to listen on; 0 takes any free one and prints it'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine((url) => !url.endsWith('/'), 'must not end with a slash')
    .optional()
    .describe(
      'Where the service is reached from outside; feeds and ClaimReviews name it. Usually as the request says',
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./.data')
    .describe('Where the embedded database and the first admin key are kept'),
  ...databaseSettings,
  ...accessSettings,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('The least serious log line to write'),
  CORS_ORIGINS: z
    .string()
    .regex(
      /^(\*|https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)?$/,
      'must be *, empty, or origins like https://example.org with commas between them',
    )
    .default('*')
    .describe(
      'The origins whose scripts may use the API in a browser: `*` for all, or a list with commas; empty for none',
    ),
  BODY_MAX_BYTES: whole(1_024, 16_777_216, 1_048_576, 'The largest request body, in bytes'),
  IMPORT_LINE_MAX_BYTES: whole(
    1_024,
    67_108_864,
    2_097_152,
    'The longest line of an imported file, in bytes',
  ),
  IMPORT_BODY_MAX_BYTES: whole(
    65_536,
    1_073_741_824,
    33_554_432,
    'The largest import over HTTP, unpacked, in bytes',
  ),
  IMPORTS_WAITING_MAX: whole(1, 1_000, 10, 'Imports over HTTP of one ledger that are not over, at most'),
  APPEND_BATCH_MAX_COMMANDS: whole(1, 2_000, 256, 'Commands written by one statement at most'),
  APPEND_BATCH_MAX_BYTES: whole(
    65_536,
    67_108_864,
    4_194_304,
    'Bytes written by one statement, at most, unless one command is larger',
  ),
  APPEND_QUEUE_MAX_COMMANDS: whole(
    1,
    100_000,
    2_000,
    'Commands of one ledger that may wait before the next is answered 503',
  ),
  VIEW_BATCH_MAX_EVENTS: whole(1, 10_000, 500, 'Events taken up by the views in one transaction at most'),
  SHOWN_PATIENCE_MS: whole(
    0,
    60_000,
    2_000,
    'How long a write waits for the views to show it, in milliseconds',
  ),
  PROJECTION_LEASE_MS: whole(
    500,
    600_000,
    4_000,
    'How long a silent process keeps others from projecting, in milliseconds',
  ),
  CLOCK_INTERVAL_MS: whole(
    10,
    600_000,
    1_000,
    'How long to wait between two looks at what is due (embargoes, replies), in milliseconds',
  ),
  ...rateSettings,
  KNOWN_STREAMS_MAX: whole(100, 10_000_000, 20_000, 'Claims and other streams whose state is kept in memory'),
  KNOWN_STREAMS_MAX_BYTES: whole(
    1_024,
    4_294_967_296,
    50_331_648,
    'What their state may come to, as JSON, in bytes; in memory it is about twice that',
  ),
  WARM_ANSWERS_MAX_BYTES: whole(
    1_024,
    1_073_741_824,
    16_777_216,
    'Answers of hot claims that are kept in memory, in bytes',
  ),
  PAGE_MAX_ITEMS: whole(1, 1_000, 200, 'Items on one page at most'),
  METRICS_PORT: optionalWhole(
    0,
    65_535,
    'The port for Prometheus to read `/metrics` from; 0 takes any free one and prints it; empty for none',
  ),
  METRICS_HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on for Prometheus'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^(https?:\/\/[^\s?#]+)?$/, 'must be empty or begin with http:// or https://')
    .default('')
    .describe('Where OpenTelemetry traces are sent, by OTLP over HTTP; empty for nowhere'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('The share of traces that are recorded, of those that begin here (0–1)'),
  STOP_NOTICE_MS: whole(
    0,
    600_000,
    0,
    'How long after SIGTERM the service still takes requests while `/readyz` answers 503, so that a load balancer notices, in milliseconds',
  ),
  WEBHOOK_TIMEOUT_MS: whole(100, 30_000, 20_000, 'How long a webhook may take to answer, in milliseconds'),
  WEBHOOK_REQUESTS_MAX: whole(1, 10_000, 512, 'Requests to webhooks under way at once, for each ledger'),
  WEBHOOK_KEPT_DAYS: whole(1, 3_650, 30, 'For how many days settled deliveries are kept'),
  WEBHOOK_PRIVATE_ADDRESSES: z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe(
      'Whether webhooks may have plain HTTP and addresses of one’s own network (`allow`), for development',
    ),
  FEED_STREAMS_MAX: whole(1, 100_000, 2_000, 'Streams of events open at once; the next is answered 503'),
  FEED_BUFFER_MAX_BYTES: whole(
    1_024,
    67_108_864,
    1_048_576,
    'Bytes of events that may wait for one reader of a stream before it is let go',
  ),
  FEED_HEARTBEAT_MS: whole(
    100,
    50_000,
    15_000,
    'How long a stream of events is silent at most, in milliseconds',
  ),
  STOP_PATIENCE_MS: whole(
    100,
    600_000,
    10_000,
    'How long a stop waits for requests under way, in milliseconds',
  ),
});
export const settings = fields.refine(
  ({ OIDC_ISSUER, OIDC_AUDIENCE }) => OIDC_ISSUER === '' || OIDC_AUDIENCE !== '',
  { path: ['OIDC_AUDIENCE'], error: 'must say for whom a token has to be meant, since there is an issuer' },
);
export type Settings = z.output<typeof settings>;

/** Settings are invalid. Nothing was started. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

/** Parses all settings. Throws `WrongSettings` with every problem at once. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const parsed = settings.safeParse(environment);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new WrongSettings(`These settings are wrong:\n${lines.join('\n')}`);
};
