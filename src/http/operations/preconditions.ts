import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from '../problems/problem.ts';

/** Room for a list of some fifty tags. */
export const preconditionMaxCharacters = 1_000;

/** What a read that answers 304 may be asked with. */
export const conditionalHeaders = z.looseObject({
  'if-none-match': z
    .string()
    .max(preconditionMaxCharacters)
    .optional()
    .describe('The ETag you have. Where it is still the one, the answer is 304 and has no body.'),
});

/** A strong tag: the version of the stream. */
export const etagOf = (version: number): string => `"${version}"`;

const listOf = (header: string): string[] => header.split(',').map((each) => each.trim());

/** One of our tags, and the version in it. */
const versionTag = /^"([1-9][0-9]{0,15})"$/;

/** The version that one of our tags is of; undefined where it is none of them. */
export const versionOfTag = (tag: unknown): number | undefined => {
  const version = typeof tag === 'string' ? versionTag.exec(tag)?.[1] : undefined;
  return version === undefined ? undefined : Number(version);
};

/** The versions that If-Match names, of things whose tag is the version. */
export const expectedVersions = (request: FastifyRequest, isRequired: boolean): number[] | undefined =>
  matchedVersions(request, isRequired, versionTag);

/**
 * The versions that If-Match names (RFC 9110, section 13.1.1), any of which will do. `*` is any version at all, for
 * which nothing is expected. A tag that is not one of ours matches nothing, so it leads to a 412, not to an error.
 */
export const matchedVersions = (
  request: FastifyRequest,
  isRequired: boolean,
  tag: RegExp,
): number[] | undefined => {
  const header = request.headers['if-match'];
  if (header === undefined) {
    if (!isRequired) return undefined;
    throw new Problem(
      'version-required',
      'Send the ETag you last read as If-Match, or * for whatever there is.',
    );
  }
  const tags = listOf(header);
  if (tags.includes('*')) return undefined;
  return tags.map((each) => Number(tag.exec(each)?.[1] ?? -1));
};

const digestCharacters = 16;

/** A strong tag of something that has no version. */
export const tagOf = (thing: object): string => `"${digestOf(thing)}"`;

/** The order of the fields has no part in it: what was kept as jsonb comes back in another. */
export const digestOf = (thing: object): string => {
  const fields = Object.entries(thing).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, digestCharacters);
};

/** Sends the tag; answers true where the reader has this version already (If-None-Match) and was told so with 304. */
export const hasTag = (request: FastifyRequest, reply: FastifyReply, tag: string): boolean => {
  void reply.header('etag', tag);
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  const isKnown = listOf(header).some((each) => each === '*' || each.replace(/^W\//, '') === tag);
  if (isKnown) void reply.code(304);
  return isKnown;
};
