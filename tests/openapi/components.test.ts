import t from 'tap';
import { shareRepeated } from '../../src/http/openapi/components.ts';

t.test('a value used twice becomes a component, and a value used once stays inline', async (t) => {
  const twice = { name: 'Twice', value: { description: 'This.' } };
  const again = { name: 'Twice', value: { description: 'This.' } };
  const once = { name: 'Once', value: { description: 'That.' } };
  const { components, refer } = shareRepeated('responses', [twice, once, again]);
  t.strictSame(components, { Twice: { description: 'This.' } });
  t.strictSame([twice, again].map(refer), Array(2).fill({ $ref: '#/components/responses/Twice' }));
  t.equal(refer(once), once.value);
});

t.test('a name stands for one value, the most frequent one, in any order of occurrence', async (t) => {
  const rare = { name: 'State', value: { enum: ['open'] } };
  const often = { name: 'State', value: { enum: ['lodged'] } };
  for (const all of [
    [rare, rare, often, often, often],
    [often, often, often, rare, rare],
  ]) {
    const { components, refer } = shareRepeated('parameters', all);
    t.strictSame(components, { State: often.value });
    t.strictSame(refer(often), { $ref: '#/components/parameters/State' });
    t.equal(refer(rare), rare.value, 'the other one stays inline');
  }
});

t.test('equal values under two names are two components', async (t) => {
  const value = { description: 'This.' };
  const all = ['One', 'One', 'Other', 'Other'].map((name) => ({ name, value }));
  const { components, refer } = shareRepeated('responses', all);
  t.strictSame(Object.keys(components), ['One', 'Other'], 'sorted by name');
  t.strictSame(refer({ name: 'Other', value }), { $ref: '#/components/responses/Other' });
});
