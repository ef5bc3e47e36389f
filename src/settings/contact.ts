import { z } from 'zod';

/** Who answers for the deployment. */
export const contactSettings = {
  SECURITY_CONTACT: z
    .preprocess(
      (given) => (given === '' ? undefined : given),
      z
        .string()
        .max(300)
        .regex(
          /^(?:https:\/\/|mailto:)[\x21-\x7e]+$/,
          'must be an address that begins with https:// or mailto:',
        )
        .optional(),
    )
    .describe(
      'Where to report vulnerabilities, as `mailto:` or `https:` address; `/.well-known/security.txt` (RFC 9116) names it, and is absent without it',
    ),
};
