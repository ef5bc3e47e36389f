import t from 'tap';
import { confusables, confusablesVersion } from '../../../src/domain/terms/confusables.ts';
import { looksLike, skeletonOf } from '../../../src/domain/terms/skeleton.ts';

t.test('the table of confusable characters is that of the named version of Unicode', async (t) => {
  t.equal(confusablesVersion, '15.0');
  const entries = confusables.trim().split(/,\s*/);
  t.equal(entries.length, 2412, 'texts');
  // Examples of confusables.txt, in several scripts.
  const pairs = ['m rn', 'l I', 'l |', 'O 0', 'a а', 'ь ƅ', 'ο o', '一 ⼀', 'ա w', 'ß β', 'ſ f'];
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.split(' ');
    t.equal(skeletonOf(one), skeletonOf(other), pair);
  }
});

t.test('names look alike by characters, case, compatible forms and blanks', async (t) => {
  const alike: readonly (readonly [string, string])[] = [
    ['Ana', 'ANA'],
    ['Ana', 'Аnа'],
    ['Ana', 'Ａｎａ'],
    ['Ana', '𝐀𝐧𝐚'],
    ['Ana', 'A\u200bna'],
    ['Ben Kim', 'Ben\u00a0\u2003Kim'],
    ['BORIS', 'ВОRIS'],
    ['Bill', 'BiII'],
    ['Carmen', 'Carrnen'],
    ['Иван', 'ИВАН'],
    ['Θάνος', 'ϴάνος'],
    ['José', 'Jose\u0301'],
    ['Groß', 'GROSS'],
    ['foo', 'ſoo'],
  ];
  for (const [one, other] of alike) {
    t.ok(looksLike(one)(other), `${one} and ${other}`);
    t.ok(looksLike(other)(one), `${other} and ${one}`);
  }
  const different: readonly (readonly [string, string])[] = [
    ['Ana', 'Ann'],
    ['José', 'Jose'],
    ['Иван', 'Иванов'],
    ['王伟', '王芳'],
    ['Ana Salas', 'AnaSalas'],
  ];
  for (const [one, other] of different) t.notOk(looksLike(one)(other), `${one} and ${other}`);
});
