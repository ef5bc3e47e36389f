import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Site } from '../../formats/site.ts';
import { ledgerId } from '../../domain/terms/ids.ts';
import type { ReadOptions } from '../../projections/engine/read-rows.ts';
import { openToAll } from './route-document.ts';
import { readOptionsOf, readQuery, type ReadQuery } from './read-options.ts';
import { conditionalHeaders, hasTag } from './preconditions.ts';
import { Problem } from '../problems/problem.ts';
import type { Read } from './read.ts';
import type { Services } from '../services.ts';
import { siteOf } from '../resources/formats/site.ts';
import type { Routes } from './zod-types.ts';

interface ReadAs extends Read {
  /** What the answer is sent as. */
  readonly mediaType: string;
  readonly answer: z.ZodType;
  readonly filters?: Readonly<Record<string, z.ZodType>>;
  /** The document, as an object that becomes JSON or as text; undefined where there is nothing to tell of. */
  readonly make: (asked: {
    readonly options: ReadOptions;
    readonly site: Site;
    readonly params: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, string | undefined>>;
    /** The address that was asked, in full. */
    readonly self: string;
  }) => Promise<object | string | undefined>;
}

/** What tells whether two answers are the same where they are made of many streams and so have no version. */
const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** Reads something in the form of others. Its tag is a digest of what is sent, since it comes from many streams. */
export const readAs = (routes: Routes, services: Services, spec: ReadAs): void => {
  const { url, operationId, tag, summary, description, params = {}, filters = {}, problems = [] } = spec;
  routes.route({
    method: 'GET',
    url,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description,
      security: openToAll,
      params: z.object({ ledger: ledgerId, ...params }),
      querystring: z.strictObject({ ...filters, ...readQuery }),
      headers: conditionalHeaders,
      response: { 200: spec.answer },
    },
    config: {
      document: {
        problems: ['not-found', 'unknown-parameter', 'not-recorded-yet', ...problems],
        headers: ['etag', 'link', 'memento-datetime'],
        answeredAs: spec.mediaType.replace(/;.*/, ''),
        deprecated: spec.deprecated,
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, ...named } = request.params as Record<string, string> & { ledger: string };
      const query = request.query as ReadQuery & Record<string, string | undefined>;
      const options = await readOptionsOf(services, request, ledger, query);
      const site = await siteOf(services, request, ledger);
      const self = new URL(request.url, site.address).href;
      const made = await spec.make({ options, site, params: named, filters: query, self });
      if (made === undefined)
        throw new Problem('not-found', 'There is nothing with such an id, or not for you to see.');
      const body = typeof made === 'string' ? made : JSON.stringify(made);
      if (hasTag(request, reply, `"${digestOf(body)}"`)) return reply.send();
      return reply.type(spec.mediaType).send(body);
    },
  });
};
