import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Command } from '../../domain/commands.ts';
import { streamOf } from '../../domain/deciders.ts';
import { acceptsEncodingOf, plainTag } from '../middleware/compress.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { publicVersionsIn } from './entity-tag.ts';

/** Limit of the field, in characters: room for some fifty tags. */
export const preconditionMaxCharacters = 1_000;

/** Reads and acts describe the field alike, so that the document holds it once. */
export const ifMatchText =
  'The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.';

/** The header fields of a conditional read, which can answer 304 or 412. */
export const conditionalHeaders = z.looseObject({
  'if-match': z.string().max(preconditionMaxCharacters).optional().describe(ifMatchText),
  'if-none-match': z
    .string()
    .max(preconditionMaxCharacters)
    .optional()
    .describe('The ETag you have. Where it is still current, the answer is 304 without a body.'),
});

const listOf = (header: string): string[] => header.split(',').map((each) => each.trim());

/** Pattern of an ETag of ours, with the version in it. */
const versionTag = /^"([1-9][0-9]{0,15})"$/;

/** An entity tag (RFC 9110, section 8.8.3). Header fields are latin1. */
const entityTag = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/** The tags in If-Match, or `*`. Throws where it is neither, for example where the quotes are missing. */
const tagsIn = (ifMatch: string): '*' | readonly string[] => {
  if (ifMatch.trim() === '*') return '*';
  const tags = ifMatch.match(entityTag) ?? [];
  const between = ifMatch.replaceAll(entityTag, '"').split(',');
  if (tags.length > 0 && between.every((each) => ['', '"'].includes(each.trim()))) return tags;
  throw new Problem(
    'malformed-request',
    'If-Match must be *, or ETags in their quotes with commas between them, for example: If-Match: "4".',
  );
};

/** The versions in If-Match, for things whose ETag is the version. */
const expectedVersions = (request: FastifyRequest, isRequired: boolean): number[] | undefined =>
  matchedVersions(request, isRequired, versionTag);

/**
 * The versions in If-Match (RFC 9110, section 13.1.1), any of which may match. `*` matches any version, so it returns
 * undefined. Weak and foreign tags never match and are left out, so the list may be empty.
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
  const tags = tagsIn(header);
  if (tags === '*') return undefined;
  return tags.flatMap((each) => {
    const version = tag.exec(plainTag(each))?.[1];
    return version === undefined ? [] : [Number(version)];
  });
};

/** Throws where If-Match names other tags than that of the answer. */
const requireMatch = (request: FastifyRequest, tag: string): void => {
  const header = request.headers['if-match'];
  const tags = header === undefined ? '*' : tagsIn(header);
  if (tags !== '*' && !tags.some((each) => plainTag(each) === tag))
    throw new Problem('stale-version', `If-Match does not name the ETag of this answer, which is ${tag}.`);
};

const digestCharacters = 16;

/** A strong ETag of a thing without a version. */
export const tagOf = (thing: object): string => `"${digestOf(thing)}"`;

/** Ignores the order of fields, since jsonb does not keep it. */
export const digestOf = (thing: object): string => {
  const fields = Object.entries(thing).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, digestCharacters);
};

/**
 * Sets the ETag and evaluates the conditions of a read. Returns true where If-None-Match matched and 304 was set. Throws
 * where If-Match did not match.
 */
export const hasTag = (request: FastifyRequest, reply: FastifyReply, tag: string): boolean => {
  requireMatch(request, tag);
  void reply.header('etag', tag);
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  const known = listOf(header)
    .map((each) => each.replace(/^W\//, ''))
    .find((each) => each === '*' || (plainTag(each) === tag && acceptsEncodingOf(each, request)));
  if (known === undefined) return false;
  // The 304 names the representation that the reader has, which may be an encoded one.
  void reply.code(304).header('etag', known === '*' ? tag : known);
  return true;
};

/** The versions in If-Match. A tag of the public stands for the current version while nothing public has happened since. */
export const versionsExpected = async (
  { log }: Pick<Services, 'log'>,
  request: FastifyRequest,
  ledger: string,
  command: Command,
  { changes }: { readonly changes: boolean },
): Promise<number[] | undefined> => {
  const named = expectedVersions(request, changes);
  const seen = publicVersionsIn(request);
  if (named === undefined || seen.length === 0) return named;
  const { stream } = streamOf(command);
  const now = await log.versions(ledger, stream);
  const meant = seen.map(async (each) =>
    each === now.public ? now.version : log.versionOfPublic(ledger, stream, each),
  );
  return [...named, ...(await Promise.all(meant))];
};
