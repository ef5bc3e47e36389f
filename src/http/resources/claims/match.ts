import { z } from 'zod';
import { claimFilters } from '../../../projections/claims/claim-filters.ts';
import { whereOf } from '../../../projections/engine/filters.ts';
import { claimMatch, matchAsked, matchClaims } from '../../../projections/findable/claim-matches.ts';
import { readOptionsOf, readQuery } from '../../operations/read-options.ts';
import { addRoute, refuseMethods, type None, type Register } from '../../operations/route.ts';

const matchBody = matchAsked
  .extend({ asOf: readQuery.asOf })
  .meta({ id: 'MatchBody', description: 'A text to look for among the claims on record.' });

const matches = z
  .object({
    matches: z.array(claimMatch).describe('The likeliest first; empty where nothing is like the text.'),
    method: z
      .object({
        ranking: z.literal('1').describe('The version of the ranking.'),
        embedder: z
          .string()
          .nullable()
          .describe('The embedder that took part; null: the order rests on words alone.'),
      })
      .describe('How the matches were ranked.'),
  })
  .meta({ id: 'ClaimMatches', description: 'The claims on record that may be what a text says.' });

/** Reads through `POST`, since a text may be longer than an address and must not be in logs of addresses. */
export const matchRead: Register = (routes, services) => {
  refuseMethods(routes, { url: '/claims/match', methods: ['GET', 'PATCH'], allowed: ['POST'] });
  addRoute<None, None, z.output<typeof matchBody>>(routes, services, {
    method: 'POST',
    path: '/claims/match',
    operationId: 'matchClaims',
    cache: 'never',
    cost: 'search',
    tag: 'claims',
    summary: 'Find claims that a text repeats',
    description:
      'Answers “has this been checked before?”. Records nothing, and the text is not kept. A merged claim is answered as the claim that replaces it.',
    body: matchBody,
    answers: { 200: matches },
    document: { problems: ['invalid-fields', 'not-recorded-yet', 'unknown-parameter'] },
    handler: async (asked) => {
      const { text, saidOn, limit, status, topic, claimant, asOf } = asked.body;
      const options = await readOptionsOf(asked, { asOf });
      const where = whereOf(claimFilters, { status, topic, claimant }, options);
      const { views, embedder, wordCounter: counter } = asked.services;
      const asking = { text, saidOn, limit, where, embedder, counter };
      const found = await matchClaims(views, options, asking);
      return { matches: found.matches, method: { ranking: '1', embedder: found.embedder } };
    },
  });
};
