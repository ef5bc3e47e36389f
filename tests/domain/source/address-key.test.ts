import t from 'tap';
import { addressKey } from '../../../src/domain/source/address-key.ts';

const same: readonly (readonly [why: string, ...addresses: string[]])[] = [
  [
    'scheme, host in capitals, default port, fragment and trailing slash',
    'https://example.org/a',
    'http://EXAMPLE.org:80/a/',
    'https://example.org./a#part',
  ],
  [
    'hosts of the same pages',
    'https://example.org/a',
    'https://www.example.org/a',
    'https://m.example.org/a',
    'https://amp.example.org/a',
    'https://www.m.example.org/a',
  ],
  [
    'parameters of tracking, and the order of the others',
    'https://example.org/a?x=1&y=2',
    'https://example.org/a?y=2&utm_source=z&x=1&fbclid=q&gclid=1&ref=home',
  ],
  [
    'mobile pages',
    'https://example.org/a',
    'https://example.org/a/amp',
    'https://example.org/a/amp/',
    'https://example.org/a?amp=1',
    'https://cdn.ampproject.org/c/s/example.org/a',
    'https://example-org.cdn.ampproject.org/v/s/www.example.org/a',
    'https://www.google.com/amp/s/example.org/a',
    'https://google.co.uk/amp/s/amp.example.org/a',
  ],
  [
    'archived copies',
    'https://example.org/a?x=1',
    'https://web.archive.org/web/20200101000000/https://example.org/a?x=1',
    'https://web.archive.org/web/20200101000000id_/http:/www.example.org/a?x=1',
    'https://archive.ph/20200101/https://example.org/a?x=1',
    'https://archive.today/2020/https://web.archive.org/web/2020/https://example.org/a?x=1',
  ],
  [
    'videos',
    'https://youtu.be/aB-1_c',
    'https://www.youtube.com/watch?v=aB-1_c&t=30s',
    'https://m.youtube.com/watch?list=9&v=aB-1_c',
    'https://youtube.com/shorts/aB-1_c',
    'https://www.youtube.com/embed/aB-1_c?start=3',
  ],
  [
    'posts',
    'https://twitter.com/a/status/1',
    'https://x.com/a/status/1',
    'https://mobile.twitter.com/a/status/1?ref_src=x',
  ],
  ['names in other scripts', 'https://bücher.example/straße', 'https://xn--bcher-kva.example/stra%c3%9fe'],
  ['escapes that mean a plain character', 'https://example.org/%7Ea', 'https://example.org/~a'],
];

for (const [why, first, ...others] of same)
  t.test(`these addresses are one: ${why}`, async (t) => {
    for (const each of others) t.equal(addressKey(each), addressKey(first!), each);
  });

t.test('other documents have other keys', async (t) => {
  const others = [
    'https://example.org/a',
    'https://example.org/A',
    'https://example.org/a?id=1',
    'https://example.org/a?id=2',
    'https://example.org:8443/a',
    'https://news.example.org/a',
    'https://m.com/a',
    'https://com/a',
    'https://example.org/amped',
    'https://youtu.be/',
    'https://youtube.com/watch?v=a',
    'https://youtube.com/watch?v=A',
    'https://web.archive.org/',
    'https://archive.ph/AbCd1',
  ];
  const keys = others.map(addressKey);
  t.equal(new Set(keys).size, others.length, keys.join('\n'));
});

t.test('no address is an error, however strange', async (t) => {
  for (const each of [
    'no address',
    'https://web.archive.org/web/2020/%',
    'https://example.org/%zz%',
    `https://web.archive.org/${'web/2020/https://web.archive.org/'.repeat(50)}x`,
    `https://example.org/${'amp/'.repeat(400)}`,
    'https://[::1]/a',
  ])
    t.doesNotThrow(() => addressKey(each), each.slice(0, 60));
  t.equal(addressKey('no address'), undefined);
});
