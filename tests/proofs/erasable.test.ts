import { readFileSync } from 'node:fs';
import t from 'tap';
import type { z } from 'zod';
import { eventDefinitions } from '../../src/domain/events.ts';
import { mayBeErased } from '../../src/proofs/verify/erasable.ts';

const members = eventDefinitions.flatMap(({ type, audience, data }) =>
  Object.entries(data.shape as Record<string, z.ZodType>).map(([member, schema]) => ({
    type,
    audience,
    member,
    schema,
  })),
);

/** Texts that describe a thing and no person: the medium of an appearance, the beginning of a key, an account at an issuer. */
const stays = new Set(['medium', 'prefix', 'subject']);

t.test(
  'every text of an event may be erased by law, and nothing that the course of a record needs',
  async (t) => {
    for (const { type, member, schema } of members) {
      const mayGo = mayBeErased(type, `data.${member}`);
      // Free text takes any words, alone or in a list. Ids, dates, ratings and other fixed values take none.
      const isText = [schema.safeParse('[erased]'), schema.safeParse(['[erased]'])].some(
        (each) => each.success,
      );
      if (isText && !stays.has(member)) t.ok(mayGo, `${type}: ${member}`);
      if (
        /^(verdict|evidence|claim|source|claimant|rating|stance|strength|scale|version|position)$/.test(
          member,
        )
      )
        t.notOk(mayGo, `${type}: ${member}`);
    }
    t.ok(mayBeErased('claim.recorded', 'actor.name'));
    t.notOk(mayBeErased('claim.recorded', 'actor'));
  },
);

t.test('every section that may be erased is one of an event', async (t) => {
  const source = readFileSync(new URL('../../src/proofs/verify/erasable.ts', import.meta.url), 'utf8');
  const known = new Set(members.map(({ member }) => member));
  const names = [...source.matchAll(/'([a-zA-Z]+)'/g)].map(([, name = '']) => name);
  t.ok(names.length > 30);
  t.same(
    names.filter((name) => !known.has(name)),
    [],
  );
});
