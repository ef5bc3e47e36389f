import { z } from 'zod';
import { limits } from './limits.ts';

/**
 * Text as people write it: not blank, well-formed Unicode, no NUL. PostgreSQL cannot store the rest unchanged,
 * and what is stored must be what was sent.
 */
export const text = (maxCharacters: number) =>
  z
    .string()
    .min(1)
    .max(maxCharacters)
    .regex(/\S/, 'must not be blank')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')
    .refine((value) => !value.includes('\0'), 'must not contain NUL');

export const reason = text(limits.reasonMaxCharacters).describe('Why, in words.');
export const name = text(limits.nameMaxCharacters).describe('A name, as people write it.');
/** What a person may add to a command. */
export const comment = text(limits.reasonMaxCharacters).describe('Additional remarks.');

/** An http(s) address, stored exactly as it was sent. The check of zod itself would trim it first. */
export const webAddress = z
  .string()
  .max(limits.urlMaxCharacters)
  .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\u0000-\u001f\u007f-\u009f]+$/u, 'must be an http or https address')
  .refine((value) => URL.canParse(value), 'must be an http or https address')
  .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')
  .meta({ format: 'uri' });

// The length is checked before the pattern: a pattern with a repeated group runs out of stack on some megabytes.

/** The one form of a language tag (`PT-br` is `pt-BR`, `iw` is `he`); undefined where the text is no tag. */
const canonicalTag = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/**
 * A language tag as in BCP 47 (RFC 5646), for example `en`, `es-PE` or `zh-Hant`. Parsing turns it into its canonical form, so
 * that two spellings of one language are equal.
 */
export const language = z
  .string()
  .max(35, { abort: true })
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'must be a BCP 47 language tag', abort: true })
  .refine((tag) => canonicalTag(tag) !== undefined, 'must be a BCP 47 language tag')
  .overwrite((tag) => canonicalTag(tag) ?? tag)
  .describe(
    'A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`.',
  );

/** A topic is a short lower-case slug, so that two spellings of one topic cannot split a list. */
export const topic = z
  .string()
  .max(60, { abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case slug such as `elections-2000`')
  .describe('A topic, as a lower-case slug such as `elections-2000`.');

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest in lower-case hexadecimal')
  .meta({ description: 'A SHA-256 digest in lower-case hexadecimal.', maxLength: 64 });
