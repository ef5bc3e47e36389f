import { z } from 'zod';
import { whole } from './kinds.ts';

const keyBytes = 32;
const isSealingKey = (text: string): boolean =>
  /^[A-Za-z0-9+/_-]+=*$/.test(text) && Buffer.from(text, 'base64').length === keyBytes;

/** Authentication and its log; secrets that are kept. */
export const accessSettings = {
  ACCESS_LOG: z
    .string()
    .min(1)
    .default('stderr')
    .describe(
      'Where the access log goes, as JSON lines: `stderr`, `stdout`, `none`, or a file; see [docs/runbook.md](docs/runbook.md#the-access-log)',
    ),
  SEALING_KEYS: z
    .string()
    .refine(
      (list) => list === '' || list.split(',').every(isSealingKey),
      `must be empty, or keys of ${keyBytes} bytes in base64 with commas between them`,
    )
    .default('')
    .describe(
      'The keys that seal the secrets of webhooks in the database, 32 bytes each in base64. The first seals; all open. Empty for the key in `DATA_DIR/sealing-key`, which the first start makes',
    ),
  ADMIN_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{20,200}$/, 'must be 20 to 200 visible ASCII characters')
    .optional()
    .describe('The first admin key; without it the first start creates one'),
  CLAIM_LEDGER_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'must be visible ASCII characters')
    .optional()
    .describe('The key that the commands that ask a service send to it, before that of `login`'),
  KEY_ENVIRONMENT: z
    .enum(['live', 'test'])
    .default('live')
    .describe(
      'The kind of keys that are issued and accepted: `cl_live_…` in production, `cl_test_…` for trials',
    ),
  OIDC_ISSUER: z
    .string()
    .regex(
      /^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^\s?#]*)?)?$/,
      'must be empty or an https address',
    )
    .default('')
    .describe('The issuer whose tokens (OpenID Connect, JWT) are accepted beside keys; empty for none'),
  OIDC_AUDIENCE: z
    .string()
    .max(1_000)
    .default('')
    .describe('The audience that a token must have (`aud`); required with an issuer'),
  OIDC_ROLE_CLAIM: z
    .string()
    .min(1)
    .max(200)
    .default('roles')
    .describe(
      'The JWT claim that names roles; dots lead into nested claims. `editor` is a role in the ledger `main`, `sports:editor` in `sports`',
    ),
  OIDC_PERSON_CLAIM: z
    .string()
    .max(200)
    .default('')
    .describe(
      'A JWT claim that only tokens of persons have, where the issuer sends none of `auth_time`, `amr`, `sid`, the scope `openid`; other tokens are a program’s',
    ),
  OIDC_TOKEN_TYPE: z
    .enum(['stated', 'unstated'])
    .default('stated')
    .describe(
      '`stated`: a token must say that it is an access token (`typ`: `at+jwt`, or `token_use`); `unstated` also accepts one that says nothing and does not look like an ID token',
    ),
  KEY_NOTICE_DAYS: whole(
    0,
    3_650,
    30,
    'Days before a key expires in which answers carry `Key-Expires` and the log warns; 0 for no notice',
  ),
};
