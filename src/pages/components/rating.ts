import { html } from 'hono/html';
import type { Words } from '../messages/words.ts';
import type { Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';

type Rating = Schemas['Rating'];

/** The scales of a ledger, by their ids. */
export type Scales = ReadonlyMap<string, Schemas['Scale']>;

const tones = 5;
const pipPitch = 12;

/** The steps of a scale from the worst to the best; misleading and mostly false may share one. */
const stepsOf = (scale: Schemas['Scale'] | undefined): number[] =>
  [...new Set(scale?.ratings.flatMap(({ value }) => (value === undefined ? [] : [value])))].toSorted(
    (one, other) => one - other,
  );

/** The step of a rating on its scale, counted from 1; undefined for a rating outside the order. */
const stepOf = ({ scale, value }: Rating, scales: Scales): { step: number; of: number } | undefined => {
  const steps = stepsOf(scales.get(scale));
  const step = value === undefined ? 0 : steps.indexOf(value) + 1;
  return step === 0 ? undefined : { step, of: steps.length };
};

/** The class of the colour of a rating: `r1` for the worst to `r5` for the best, `r0` outside the order. */
export const toneOf = (rating: Rating | null | undefined, scales: Scales): string => {
  const place = rating ? stepOf(rating, scales) : undefined;
  if (place === undefined) return 'r0';
  return `r${place.of === 1 ? tones : 1 + Math.round(((place.step - 1) / (place.of - 1)) * (tones - 1))}`;
};

const pips = (words: Words, place: { step: number; of: number } | undefined): Html => {
  if (place === undefined)
    return html`<svg
      width="0.7em"
      viewBox="0 0 10 10"
      role="img"
      aria-label="${words.say('rating.offScale')}"
    >
      <path class="off" d="M5 1l4 4-4 4-4-4z" />
    </svg>`;
  const { step, of } = place;
  const label = words.say('rating.position', { value: step, of });
  const width = of * pipPitch - 2;
  return html`<svg width="${width * 0.07}em" viewBox="0 0 ${width} 10" role="img" aria-label="${label}">
    ${Array.from(
      { length: of },
      (_, index) =>
        html`<rect
          class="${index < step ? 'on' : 'off'}"
          x="${index * pipPitch + 0.5}"
          y="0.5"
          width="9"
          height="9"
          rx="1.5"
        />`,
    )}
  </svg>`;
};

/** A rating: its place on the scale as a picture, and its word. */
export const ratingBadge = (words: Words, rating: Rating, scales: Scales): Html =>
  html`<span class="rating ${toneOf(rating, scales)}"
    >${pips(words, stepOf(rating, scales))}<span dir="auto">${rating.label}</span></span
  >`;
