import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from '../problems/problem.ts';

/** Limit of the field, in characters: room for some fifty tags. */
export const preconditionMaxCharacters = 1_000;

/** The header fields of a read that can answer 304. */
export const conditionalHeaders = z.looseObject({
  'if-none-match': z
    .string()
    .max(preconditionMaxCharacters)
    .optional()
    .describe('The ETag you have. Where it is still current, the answer is 304 without a body.'),
});

/** A strong ETag: the version of the stream. */
export const etagOf = (version: number): string => `"${version}"`;

const listOf = (header: string): string[] => header.split(',').map((each) => each.trim());

/** Pattern of an ETag of ours, with the version in it. */
const versionTag = /^"([1-9][0-9]{0,15})"$/;

/** The version in an ETag of ours; undefined for any other. */
export const versionOfTag = (tag: unknown): number | undefined => {
  const version = typeof tag === 'string' ? versionTag.exec(tag)?.[1] : undefined;
  return version === undefined ? undefined : Number(version);
};

/** The versions in If-Match, for things whose ETag is the version. */
export const expectedVersions = (request: FastifyRequest, isRequired: boolean): number[] | undefined =>
  matchedVersions(request, isRequired, versionTag);

/**
 * The versions in If-Match (RFC 9110, section 13.1.1), any of which may match. `*` matches any version, so it returns
 * undefined. A foreign tag matches nothing and leads to a 412, not to an error.
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

/** A strong ETag of a thing without a version. */
export const tagOf = (thing: object): string => `"${digestOf(thing)}"`;

/** Ignores the order of fields, since jsonb does not keep it. */
export const digestOf = (thing: object): string => {
  const fields = Object.entries(thing).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, digestCharacters);
};

/** Sets the ETag. Returns true where If-None-Match matched and 304 was set. */
export const hasTag = (request: FastifyRequest, reply: FastifyReply, tag: string): boolean => {
  void reply.header('etag', tag);
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  const isKnown = listOf(header).some((each) => each === '*' || each.replace(/^W\//, '') === tag);
  if (isKnown) void reply.code(304);
  return isKnown;
};
