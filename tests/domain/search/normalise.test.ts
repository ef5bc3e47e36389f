import fc from 'fast-check';
import t from 'tap';
import { normaliseQuery, normaliseText, splitByline } from '../../../src/domain/search/normalise.ts';
import { textConfigurationOf } from '../../../src/domain/search/text-configuration.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
t.comment(`SEED=${String(seed)}`);

t.test('text is normalised so that the ways of writing one word meet', (t) => {
  const same = {
    'McDonald’s “any size” fries': `McDonald's "any size" fries`,
    'Tea &amp; rain &#38; &quot;hail&quot;': 'Tea & rain & "hail"',
    '1,377 of 2,000,000 in 1,2': '1377 of 2000000 in 1,2',
    'The U.S. and the U.S.A. left': 'The US and the USA left',
    'anti-war and/or peace–time': 'anti war and or peace time',
    'See https://example.org/a?b=c now': 'See now',
    'the White Housepic.twitter.com/AbC12': 'the White House',
    '#AustralianFires burn': 'AustralianFires Australian Fires burn',
    '@realName said': 'realName real Name said',
    'ﬁre ½ Ⅳ': 'fire 1⁄2 IV',
    'zero\u200bwidth \u202eoverride': 'zero width override',
    'lone \ud800 half': 'lone half',
    'a\0b': 'a b',
  };
  for (const [text, expected] of Object.entries(same)) t.equal(normaliseText(text, 'english'), expected);
  t.equal(normaliseText('Ólafur Café Ωμέγα', 'simple'), 'Olafur Cafe Ωμεγα', 'without a stemmer');
  t.equal(normaliseText('eleição', 'portuguese'), 'eleição', 'a stemmer needs the accents');
  t.equal(normaliseText('हिन्दी में', 'hindi'), 'हिन्दी में', 'signs of other scripts stay');
  t.end();
});

t.test('runs of scripts without blanks become overlapping pairs', (t) => {
  const words = (text: string) => normaliseText(text, 'simple').split(' ');
  t.equal(words('选举舞弊').length, 3);
  t.same(words('舞弊'), words('选举舞弊').slice(2));
  t.equal(words('水').length, 1);
  t.same(words('การ'), words('การ'));
  t.ok(words('選挙 2000 fraud').includes('2000'));
  t.ok(
    words('選挙').every((word) => /^[a-z0-9]+$/.test(word)),
    'words that every parser leaves whole',
  );
  t.end();
});

t.test('a query keeps quotes, or, and a minus before a word', (t) => {
  const same = {
    '"stolen election" -recount or fraud': '"stolen election" -recount or fraud',
    'anti-war - peace -': 'anti war peace',
    '“stolen election”': '"stolen election"',
    '--x': 'x',
  };
  for (const [query, expected] of Object.entries(same)) t.equal(normaliseQuery(query, 'english'), expected);
  t.end();
});

t.test('a byline is told from the text of a post', (t) => {
  t.same(splitByline('Rain fell — Ana Torres (@ana_t) June 1, 2019'), {
    text: 'Rain fell',
    byline: { name: 'Ana Torres', handle: 'ana_t', date: '2019-06-01' },
  });
  t.same(splitByline('Rain fell — Ana (@ana)'), {
    text: 'Rain fell',
    byline: { name: 'Ana', handle: 'ana' },
  });
  for (const text of ['Rain — said Ana', 'Rain fell (@ana) June 1, 2019', ''])
    t.same(splitByline(text), { text });
  t.end();
});

t.test('normalising is stable and never fails, whatever the text', (t) => {
  const property = fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    const once = normaliseText(text, 'simple');
    normaliseQuery(text, 'english');
    splitByline(text);
    return !/[\0-\x1f]/.test(once) && once.isWellFormed() && once.trim() === once;
  });
  fc.assert(property, { seed, numRuns: 500 });
  t.end();
});

t.test('each language has a configuration that PostgreSQL 15 and 18 have', (t) => {
  t.equal(textConfigurationOf('es-PE'), 'spanish');
  t.equal(textConfigurationOf('PT'), 'portuguese');
  t.equal(textConfigurationOf('zh-Hant'), 'simple');
  t.equal(textConfigurationOf('constructor'), 'simple');
  t.end();
});
