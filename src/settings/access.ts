import { z } from 'zod';

/** Settings of authentication. */
export const accessSettings = {
  ADMIN_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{20,200}$/, 'must be 20 to 200 visible ASCII characters')
    .optional()
    .describe('The first admin key; without it one is made'),
  CLAIM_LEDGER_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'must be visible ASCII characters')
    .optional()
    .describe('The key that `claims`, `corrections`, `whoami` and `mcp` send to the service they ask'),
  KEY_ENVIRONMENT: z
    .enum(['live', 'test'])
    .default('live')
    .describe(
      'Which keys are issued and taken: `cl_live_…` where it is meant, `cl_test_…` where it is tried out',
    ),
  OIDC_ISSUER: z
    .string()
    .regex(
      /^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^\s?#]*)?)?$/,
      'must be empty or an https address',
    )
    .default('')
    .describe('The issuer whose tokens (OpenID Connect, JWT) open the ledgers beside keys; empty for none'),
  OIDC_AUDIENCE: z
    .string()
    .max(1_000)
    .default('')
    .describe('For whom a token must be meant (`aud`); needed where there is an issuer'),
  OIDC_ROLE_CLAIM: z
    .string()
    .min(1)
    .max(200)
    .default('roles')
    .describe(
      'The claim that names roles, with dots on the way to it: `editor` counts in the ledger `main`, `sports:editor` in `sports`',
    ),
  OIDC_NAME_CLAIM: z
    .string()
    .min(1)
    .max(200)
    .default('name')
    .describe('The claim by whose value its holder is called on the record, which the public reads'),
};
