import type { FastifyRequest } from 'fastify';
import type { ReaderAudience } from '../../projections/engine/projection.ts';

/**
 * The strong ETag of a representation (RFC 9110, section 8.8.3): the version, and the audience where it is the public.
 * Desk and public get other bytes at the same address, so a tag without the audience would lead to a wrong 304.
 */
export const etagOf = (version: number, audience: ReaderAudience): string =>
  audience === 'public' ? `"${version}-public"` : `"${version}"`;

/** A tag of ours. */
const tagOfVersion = /^"(0|[1-9][0-9]{0,15})(-public)?"$/;

/** The version in a tag of ours, as its audience counts; undefined for any other tag. */
export const versionOfTag = (tag: unknown): number | undefined => {
  const version = typeof tag === 'string' ? tagOfVersion.exec(tag)?.[1] : undefined;
  return version === undefined ? undefined : Number(version);
};

const publicTags = /(?<!W\/)"([1-9][0-9]{0,15})-public(?:\+(?:br|gzip))?"/g;

/**
 * The public versions in If-Match. The desk may act on what it read without a key: the public's tag still names a
 * version, in the public's count.
 */
export const publicVersionsIn = ({ headers: { 'if-match': tags } }: FastifyRequest): readonly number[] =>
  tags === undefined ? [] : Array.from(tags.matchAll(publicTags), ([, version]) => Number(version));
