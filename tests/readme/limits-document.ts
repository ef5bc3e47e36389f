import type { DomainEvent } from '../../src/domain/events.ts';
import { claimGrowth } from '../../src/domain/growth/claim.ts';
import { inWords, type Growth } from '../../src/domain/growth/collection.ts';
import { claimantGrowth, ledgerGrowth, scaleGrowth, sourceGrowth } from '../../src/domain/growth/others.ts';
import { limits } from '../../src/domain/terms/limits.ts';
import { costClasses } from '../../src/http/middleware/rate-limit/cost.ts';
import { table } from './tables.ts';

type LimitName = keyof typeof limits;

/** The limits of every kind of stream: of its collections and of its history. */
const ofStreams = [claimGrowth, sourceGrowth, claimantGrowth, scaleGrowth, ledgerGrowth].flatMap(
  ({ collections, eventsLimit, eventsOf }) => [
    ...Object.values(collections as Growth<never, DomainEvent>['collections']).map((each) => ({
      name: each.limit,
      sentence: inWords(each),
    })),
    {
      name: eventsLimit,
      sentence: `The history of ${eventsOf} has at most ${limits[eventsLimit].toLocaleString('en')} events.`,
    },
  ],
);

const units: readonly (readonly [ending: string, unit: string])[] = [
  ['MaxCharacters', 'characters'],
  ['MaxItems', 'items'],
  ['MaxMinutes', 'minutes'],
  ['MaxDays', 'days'],
  ['Max', 'items'],
];

/** `quoteMaxCharacters` as “quote”, “characters”. */
const spelledOut = (name: string): readonly [string, string] => {
  const [ending, unit] = units.find(([each]) => name.endsWith(each)) ?? ['', ''];
  const words = name
    .slice(0, name.length - ending.length)
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [words, unit];
};

const ofValues = (Object.keys(limits) as LimitName[]).filter(
  (name) => !ofStreams.some((each) => each.name === name),
);

/** The generated tables of docs/limits.md. */
export const limitTables: Readonly<Record<string, () => string>> = {
  'classes of cost': () =>
    table(
      ['class', 'counts as', 'of'],
      Object.entries(costClasses).map(([name, { requests, what }]) => [
        `\`${name}\``,
        `${requests} request${requests === 1 ? '' : 's'}`,
        what,
      ]),
    ),
  'limits of streams': () =>
    table(
      ['limit', 'what it says'],
      ofStreams.map(({ name, sentence }) => [`\`${name}\``, sentence]),
    ),
  'limits of values': () =>
    table(
      ['limit', 'of what', 'at most'],
      ofValues.map((name) => {
        const [what, unit] = spelledOut(name);
        return [`\`${name}\``, what, `${limits[name].toLocaleString('en')} ${unit}`];
      }),
    ),
};
