import fc from 'fast-check';
import t from 'tap';
import {
  defineScale,
  ratingOn,
  type ScaleCommand,
  type ScaleEvent,
  truthScale,
} from '../../../src/domain/scale/scale.ts';
import { isRefusal } from '../../../src/domain/terms/refusal.ts';
import { given, truth } from '../given.ts';

const { type: _, ...first } = truthScale;
const defined = (version: number, more: Partial<ScaleEvent['data']> = {}): ScaleEvent => ({
  type: 'scale.defined',
  data: { ...first, version, ...more },
});

t.test('a scale begins with version 1, and each new definition is the next version', async () => {
  given().when(truthScale).then(defined(1));
  given(defined(1, { name: 'Truth, in other words' }))
    .when(truthScale)
    .then(defined(2));
  given(defined(1), defined(2, { name: 'Truth, in other words' }))
    .when(truthScale)
    .then(defined(3));
});

t.test('a scale that is defined as it is already gets no new version', async () => {
  given(defined(4)).when(truthScale).thenRefused('nothing-changes');
});

t.test('a rating names each language once, whatever its case', async (t) => {
  const inLanguages = (...languages: string[]) => ({
    ...truthScale,
    ratings: truthScale.ratings.map((each) => ({
      ...each,
      translations: languages.map((language) => ({ language, label: each.label })),
    })),
  });
  t.ok(defineScale.safeParse(inLanguages('es', 'es-PE', 'qu')).success);
  t.notOk(defineScale.safeParse(inLanguages('es', 'ES')).success);
  t.notOk(defineScale.safeParse(inLanguages('not a language')).success);
  const command = defineScale.parse(inLanguages('es'));
  const { type: _, ...data } = command;
  given(defined(1))
    .when(command)
    .then({ type: 'scale.defined', data: { ...data, version: 2 } });
});

t.test('the first scale is the one the product promises', async () => {
  const values = Object.fromEntries(truthScale.ratings.map(({ code, value }) => [code, value ?? null]));
  t.strictSame(values, {
    true: 5,
    'mostly-true': 4,
    'half-true': 3,
    'mostly-false': 2,
    false: 1,
    misleading: 2,
    unsupported: null,
    unverifiable: null,
    'not-a-claim': null,
  });
});

t.test('a rating off the axis has no number, not even an undefined one', async (t) => {
  for (const { code, value, label } of truthScale.ratings) {
    const rating = ratingOn(truth, code);
    t.notOk(isRefusal(rating), code);
    t.equal('value' in rating, value !== undefined, code);
    t.match(rating, { scale: 'truth', scaleVersion: 1, code, label });
  }
});

t.test('a code that is not on the scale is refused with those that are', async (t) => {
  t.match(ratingOn(truth, 'half-false'), {
    refused: 'unknown-rating',
    allowed: truthScale.ratings.map(({ code }) => code),
  });
  t.match(ratingOn(undefined, 'true'), { refused: 'unknown-scale' });
  t.match(ratingOn({ kind: 'absent' }, 'true'), { refused: 'unknown-scale' });
});

const scaleOf = (codes: readonly string[]): ScaleCommand => ({
  type: 'define-scale',
  scale: 'own',
  name: 'Our own',
  ratings: codes.map((code) => ({ code, label: code })),
});

t.test('a scale names each of its two to thirty ratings once', async (t) => {
  const codes = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,3}$/), { maxLength: 32 });
  const asPromised = fc.property(codes, (codes) => {
    const good = codes.length >= 2 && codes.length <= 30 && new Set(codes).size === codes.length;
    return defineScale.safeParse(scaleOf(codes)).success === good;
  });
  t.doesNotThrow(() => fc.assert(asPromised));
  t.notOk(defineScale.safeParse(scaleOf(['a', 'b', 'a'])).success);
  t.notOk(defineScale.safeParse(scaleOf(['a'])).success);
  t.ok(defineScale.safeParse(scaleOf(['a', 'b'])).success);
});
