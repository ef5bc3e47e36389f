import t from 'tap';
import { z } from 'zod';
import { actorsInData, attribute, attributeData, publicFormOf } from '../../src/domain/attribution.ts';
import { eventDefinitions } from '../../src/domain/events.ts';
import { moreReserved, type Attribution } from '../../src/domain/ledger/policy.ts';
import { actor, system, type NamedActor } from '../../src/domain/terms/actor.ts';
import { keyId, memberId } from '../../src/domain/terms/ids.ts';
import { ana, ben, person } from './builders/people.ts';

const terms = (attribution: Attribution) => ({
  attribution,
  roleOf: () => 'checker' as const,
  pseudonymOf: (member: string) => member.slice(-16),
});

/** Whether a schema has a place for a member, a key or an actor. */
const namesMember = (schema: z.ZodType, seen = new Set<z.ZodType>()): boolean => {
  if (schema === actor || schema === memberId || schema === keyId) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  const { def } = schema as z.ZodType & { def: Record<string, unknown> };
  const parts = Object.values({ ...def, ...(schema instanceof z.ZodObject ? schema.shape : {}) }).flat();
  return parts.some((part) => part instanceof z.ZodType && namesMember(part, seen));
};

t.test(
  'no public event names a member in its data but where its public form leaves the name out',
  async (t) => {
    for (const { type, audience, data } of eventDefinitions) {
      if (audience !== 'public') continue;
      const naming = Object.entries(data.shape)
        .filter(([, schema]) => namesMember(schema as z.ZodType))
        .map(([name]) => name);
      t.same(naming, actorsInData[type] ?? [], type);
    }
    t.ok(namesMember(z.object({ by: z.array(actor).optional() })), 'the search finds what is deep');
    t.ok(namesMember(z.object({ each: z.array(z.strictObject({ key: keyId })) })));
  },
);

t.test(
  'the public form shows a name, a role or nothing, and never turns a program into a person',
  async (t) => {
    const program = person('program', 9, 'A bot');
    for (const each of [ana, program]) {
      const named = attribute(each, terms('names'));
      t.same(named, each);
      t.same(publicFormOf({ type: 'claim.recorded', actor: named, data: {} }).actor, each);
      for (const attribution of ['roles', 'none'] as const) {
        const kept = attribute(each, terms(attribution)) as NamedActor;
        t.equal(kept.name, (each as NamedActor).name, 'the desk keeps the name');
        const { actor: shown } = publicFormOf({ type: 'claim.recorded', actor: kept, data: {} });
        t.same(Object.keys(shown), attribution === 'roles' ? ['kind', 'role', 'pseudonym'] : ['kind']);
        t.equal(shown.kind, each.kind);
        t.ok(actor.safeParse(shown).success);
      }
    }
    t.equal(attribute(system, terms('none')), system);
  },
);

t.test('authors of a published verdict are shown by the policy at its publication', async (t) => {
  const proposed = attribute(ana, terms('names'));
  const data = { verdict: 'x', proposedBy: [proposed], approvedBy: [attribute(ben, terms('none'))] };
  const recorded = attributeData({ type: 'verdict.published', data }, terms('roles'));
  const shown = publicFormOf({ ...recorded, actor: system }).data;
  t.match(shown, { proposedBy: [{ role: 'checker' }], approvedBy: [{ role: 'checker' }] });
  t.notMatch(JSON.stringify(shown), /Ana|Ben|member_|key_/);
  const other = { type: 'claim.recorded', data };
  t.equal(attributeData(other, terms('roles')), other);
});

t.test('of two policies the one that shows less is the more reserved', async (t) => {
  t.equal(moreReserved('names', 'roles'), 'roles');
  t.equal(moreReserved('none', 'roles'), 'none');
  t.equal(moreReserved('names', 'names'), 'names');
});
