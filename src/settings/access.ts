import { z } from 'zod';

/** Authentication: keys and tokens. */
export const accessSettings = {
  ADMIN_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{20,200}$/, 'must be 20 to 200 visible ASCII characters')
    .optional()
    .describe('The first admin key; without it the first start creates one'),
  CLAIM_LEDGER_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'must be visible ASCII characters')
    .optional()
    .describe('The key that `claims`, `corrections`, `whoami` and `mcp` send to the service they ask'),
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
  OIDC_NAME_CLAIM: z
    .string()
    .min(1)
    .max(200)
    .default('name')
    .describe('The JWT claim with the holder’s name for the record, which the public reads'),
};
