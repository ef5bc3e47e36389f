import { NotReady } from './not-ready.ts';
import { z } from 'zod';
import { accessSettings } from './access.ts';
import { contactSettings } from './contact.ts';
import { databaseSettings, plaintextRefusal } from './database.ts';
import { optionalWhole, whole } from './kinds.ts';
import { embeddingSettings } from './embedding.ts';
import { rateSettings } from './rates.ts';
import { wordsOf } from '../validation/issue-sentences.ts';

/** Every setting of the service, read from the environment once. A test compares README's table with this. */
const fields = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on'),
  PORT: whole(0, 65_535, 4000, 'The port to listen on; 0 takes any free one and prints it'),
  PUBLIC_URL: z
    .preprocess(
      (given) => (given === '' ? undefined : given),
      z
        .url({ protocol: /^https?$/, error: 'must be an http or https address' })
        .refine((url) => !url.endsWith('/'), 'must not end with a slash')
        .optional(),
    )
    .describe(
      'The public address of the service, which feeds and ClaimReviews name; without it, that of the request',
    ),
  ...contactSettings,
  DATA_DIR: z
    .string()
    .min(1)
    .default('./.data')
    .describe('The folder of the embedded database and of the first admin key'),
  LOG_SIGNER_DIR: z
    .string()
    .default('')
    .describe(
      'The folder of the key and the marks that sign the verifiable log; empty for `DATA_DIR/signer`. Back up its key, and never its marks; see [docs/verifying.md](docs/verifying.md)',
    ),
  LOG_ORIGIN: z
    .string()
    .regex(
      /^([a-z0-9][a-z0-9.:-]*(\/[A-Za-z0-9._~-]+)*)?$/,
      'must be empty, or a name such as ledger.example.org/2026',
    )
    .default('')
    .describe(
      'The beginning of the names of verifiable logs, before `/<ledger>`. Empty for the name of the first start, which never changes; a new one begins new logs',
    ),
  ...databaseSettings,
  ...accessSettings,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('The lowest level of log lines to write'),
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
  IMPORT_LINES_MAX: whole(
    1,
    10_000_000,
    200_000,
    'Lines of an import over HTTP, the empty ones too; a longer one is answered 413',
  ),
  IMPORT_BAD_LINES_MAX: whole(
    0,
    1_000_000,
    10_000,
    'Bad lines of an import over HTTP; with one more it is given up',
  ),
  IMPORT_MAX_MINUTES: whole(
    1,
    1_440,
    120,
    'How long an import over HTTP may be carried out, in minutes; then it is given up',
  ),
  IMPORTS_WAITING_MAX: whole(1, 1_000, 10, 'Unfinished imports over HTTP of one ledger, at most'),
  IMPORTS_PER_SENDER_MAX: whole(
    1,
    1_000,
    3,
    'Unfinished imports over HTTP of one member in a ledger; the next is answered 429',
  ),
  APPEND_BATCH_MAX_COMMANDS: whole(1, 2_000, 256, 'Commands written by one statement at most'),
  APPEND_BATCH_MAX_BYTES: whole(
    65_536,
    67_108_864,
    4_194_304,
    'Bytes written by one statement at most, unless one command is larger',
  ),
  APPEND_QUEUE_MAX_COMMANDS: whole(
    1,
    100_000,
    2_000,
    'Commands of one ledger that may wait; the next is answered 503',
  ),
  VIEW_BATCH_MAX_EVENTS: whole(1, 10_000, 500, 'Events that the views apply in one transaction at most'),
  SHOWN_PATIENCE_MS: whole(
    0,
    60_000,
    2_000,
    'How long a write waits until the views show it, in milliseconds',
  ),
  PROJECTION_LEASE_MS: whole(
    500,
    600_000,
    4_000,
    'How long the lease of a silent process keeps others from projecting, in milliseconds; one value for all processes of a ledger',
  ),
  CLOCK_INTERVAL_MS: whole(
    10,
    600_000,
    1_000,
    'Time between two checks of what is due (embargoes, replies), in milliseconds',
  ),
  ...rateSettings,
  ...embeddingSettings,
  KNOWN_STREAMS_MAX: whole(100, 10_000_000, 20_000, 'Claims and other streams whose state is cached'),
  KNOWN_STREAMS_MAX_BYTES: whole(
    1_024,
    4_294_967_296,
    50_331_648,
    'Size of these cached states, as JSON, in bytes; in memory they take about twice that',
  ),
  WARM_ANSWERS_MAX_BYTES: whole(1_024, 1_073_741_824, 16_777_216, 'Size of the response cache, in bytes'),
  PAGE_MAX_ITEMS: whole(1, 1_000, 200, 'Items of one page at most'),
  METRICS_PORT: optionalWhole(
    0,
    65_535,
    'The port of `/metrics` for Prometheus; 0 takes any free one and prints it; empty for none',
  ),
  METRICS_HOST: z.string().min(1).default('127.0.0.1').describe('The address of `/metrics` to listen on'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^(https?:\/\/[^\s?#]+)?$/, 'must be empty or begin with http:// or https://')
    .default('')
    .describe('The address to which OpenTelemetry traces are sent, by OTLP over HTTP; empty for none'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('The share of traces begun here that are recorded (0–1)'),
  STOP_NOTICE_MS: whole(
    0,
    600_000,
    0,
    'How long the service takes requests after SIGTERM while `/readyz` answers 503, so that a load balancer notices, in milliseconds',
  ),
  WEBHOOK_TIMEOUT_MS: whole(100, 30_000, 20_000, 'How long a webhook may take to answer, in milliseconds'),
  WEBHOOK_REQUESTS_MAX: whole(1, 10_000, 512, 'Concurrent requests to webhooks, for each ledger'),
  WEBHOOK_KEPT_DAYS: whole(1, 3_650, 30, 'Days for which settled deliveries are kept'),
  WEBHOOK_PRIVATE_ADDRESSES: z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe('`allow` lets webhooks use plain HTTP and private addresses, for development'),
  WEBHOOK_HOSTS: z
    .string()
    .toLowerCase()
    .regex(
      /^((\*\.)?[a-z0-9]([a-z0-9.:-]*[a-z0-9])?(,(\*\.)?[a-z0-9]([a-z0-9.:-]*[a-z0-9])?)*)?$/,
      'must be empty, or names of hosts with commas between them, such as hooks.example.org or *.example.org',
    )
    .default('')
    .describe(
      'The hosts to which webhooks may lead, with commas; `*.example.org` is every name below it; empty for all of the open internet',
    ),
  FEED_STREAMS_MAX: whole(
    1,
    100_000,
    2_000,
    'Open streams of events, in each process; the next is answered 503. A tenth of them is kept for the desk',
  ),
  FEED_STREAMS_PER_CALLER_MAX: whole(
    1,
    100_000,
    50,
    'Open streams of one key, or of one address without a key; the next is answered 429',
  ),
  FEED_BUFFER_MAX_BYTES: whole(
    1_024,
    67_108_864,
    1_048_576,
    'Bytes of events that may wait for one reader of a stream; with more it is disconnected',
  ),
  FEED_HEARTBEAT_MS: whole(100, 50_000, 15_000, 'Longest silence of a stream of events, in milliseconds'),
  STOP_PATIENCE_MS: whole(
    100,
    600_000,
    10_000,
    'How long a stop waits for requests in flight, in milliseconds',
  ),
});
export const settings = fields.refine(
  ({ OIDC_ISSUER, OIDC_AUDIENCE }) => OIDC_ISSUER === '' || OIDC_AUDIENCE !== '',
  { path: ['OIDC_AUDIENCE'], error: 'is required with an issuer: the audience that a token must have' },
);
export type Settings = z.output<typeof settings>;

/** Settings are invalid. Nothing was started. */
export class WrongSettings extends NotReady {
  override readonly name = 'WrongSettings';
}

/** The addresses of databases that would be used without TLS. Defaults in the environment count. */
const plaintextIn = (read: Settings, environment: NodeJS.ProcessEnv): string[] => {
  if (read.DATABASE_PLAINTEXT === 'allow') return [];
  return (['DATABASE_URL', 'MIGRATE_DATABASE_URL'] as const).flatMap((name) => {
    const refusal = plaintextRefusal(read[name], environment);
    return refusal === undefined ? [] : [`  ${name}: ${refusal}`];
  });
};

/** Reads all settings. Throws `WrongSettings`, which names every wrong setting at once. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const parsed = settings.safeParse(environment, { reportInput: true });
  const lines = parsed.success
    ? plaintextIn(parsed.data, environment)
    : wordsOf(parsed.error.issues, 'environment').map((sentence) => `  ${sentence}`);
  if (parsed.success && lines.length === 0) return parsed.data;
  throw new WrongSettings(`These settings are wrong:\n${lines.join('\n')}`);
};
