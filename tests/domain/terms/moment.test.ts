import fc from 'fast-check';
import t from 'tap';
import { moment } from '../../../src/domain/terms/dates.ts';

const two = (number: number): string => String(number).padStart(2, '0');

t.test('a time in any zone and precision is normalised to UTC with milliseconds', async (t) => {
  const same = {
    '2026-11-22T10:00:00Z': '2026-11-22T10:00:00.000Z',
    '2026-11-22T10:00:00.000Z': '2026-11-22T10:00:00.000Z',
    '2026-11-22T12:00:00+02:00': '2026-11-22T10:00:00.000Z',
    '2026-11-21T23:30:00.5-10:30': '2026-11-22T10:00:00.500Z',
    '2026-11-22T10:00:00.1239999Z': '2026-11-22T10:00:00.123Z',
    '2024-02-29T23:59:59-00:01': '2024-03-01T00:00:59.000Z',
  };
  for (const [written, recorded] of Object.entries(same)) t.equal(moment.parse(written), recorded, written);
  const bad = [
    ...[
      '',
      '2026-11-22',
      '2026-11-22T10:00:00',
      '2026-11-22T10:00Z',
      '2026-11-22 10:00:00Z',
      '1795341600',
      0,
    ],
    ...['2026-02-30T10:00:00Z', '2026-11-22T24:00:00Z', '2016-12-31T23:59:60Z', '2026-11-22T10:00:00+24:00'],
    ...['0000-01-01T00:00:00+00:01', '9999-12-31T23:59:59-00:01', `2026-11-22T10:00:00.${'0'.repeat(300)}Z`],
  ];
  for (const value of bad) t.notOk(moment.safeParse(value).success, `refuses ${JSON.stringify(value)}`);
  const instants = fc.date({
    min: new Date('0001-01-02'),
    max: new Date('9999-12-30'),
    noInvalidDate: true,
  });
  const isTheSame = fc.property(instants, fc.integer({ min: -1_439, max: 1_439 }), (time, minutes) => {
    const there = new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, -1);
    const zone = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
    return moment.parse(`${there}${zone}`) === time.toISOString();
  });
  t.doesNotThrow(() => fc.assert(isTheSame, { numRuns: 1_000 }));
});
