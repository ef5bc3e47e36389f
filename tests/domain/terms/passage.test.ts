import fc from 'fast-check';
import t from 'tap';
import { nearestPassage } from '../../../src/domain/terms/nearest-passage.ts';
import { misfitOf } from '../../../src/domain/terms/quote.ts';

const text = 'One  fish,\ntwo fish. Red cafe\u0301, blue fish. One fish more.';

t.test('a quote stands in a text whatever its spacing and however its accents are encoded', async (t) => {
  t.equal(misfitOf({ exact: 'One fish, two fish.' }, text), undefined);
  t.equal(misfitOf({ exact: 'Red caf\u00e9,\tblue' }, text), undefined);
  t.match(misfitOf({ exact: 'Red cafe' }, text), { field: 'exact' }, 'an accent is part of its letter');
  t.match(misfitOf({ exact: 'one fish' }, text), { field: 'exact' }, 'and case matters');
});

t.test('what stands around a quote is looked for at the same occurrence', async (t) => {
  t.equal(misfitOf({ exact: 'One fish', suffix: 'more' }, text), undefined);
  t.equal(misfitOf({ exact: 'One fish', prefix: 'blue fish. ', suffix: ' more.' }, text), undefined);
  t.equal(misfitOf({ exact: 'b', prefix: '(' }, '(b)'), undefined, 'at the beginning of the text');
  t.equal(misfitOf({ exact: 'two fish', suffix: '. Red' }, text), undefined, 'without a blank between');
  t.match(misfitOf({ exact: 'One fish', prefix: 'two' }, text), { field: 'prefix' });
  t.match(misfitOf({ exact: 'One fish', prefix: 'blue fish.', suffix: ', two' }, text), { field: 'suffix' });
});

t.test('a position is counted in the text as it was captured', async (t) => {
  const start = text.indexOf('two');
  t.equal(misfitOf({ exact: 'two fish', position: { start, end: start + 8 } }, text), undefined);
  t.match(misfitOf({ exact: 'two fish', position: { start: 0, end: 8 } }, text), { field: 'position' });
});

t.test('every passage of a text stands in it, cut at blanks', async () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, count) => {
      const parts = all.filter((each) => /\S/.test(each));
      fc.pre(parts.length > 0);
      const first = from % parts.length;
      const exact = parts.slice(first, first + 1 + (count % parts.length)).join('\n ');
      return misfitOf({ exact }, parts.join(' ')) === undefined;
    }),
  );
});

t.test('the nearest passage', async (t) => {
  t.equal(
    nearestPassage('Red coffee, blue fishes', 'One fish. Red café, blue fish. More.'),
    'Red café, blue fish',
  );
  t.equal(nearestPassage('zebra', text), undefined, 'is none where no word is shared');
  t.equal(nearestPassage('北京人口多', '上海。北京人口很多。'), '北京人口');
  t.ok((nearestPassage('x '.repeat(500), `x ${'y'.repeat(400_000)} x`) ?? '').length <= 1_000, 'is bounded');
});
