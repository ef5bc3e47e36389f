import { isIP } from 'node:net';
import { z } from 'zod';

/** A text that is a whole number within bounds. A text that is no number is reported as it was given. */
const wholeNumber = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
};

/** A whole number within bounds. The description names the bounds. */
export const whole = (min: number, max: number, usual: number, what: string) =>
  wholeNumber(min, max).default(usual).describe(`${what} (${min}–${max})`);

/** A whole number that may be absent, or empty as in a file of settings. */
export const optionalWhole = (min: number, max: number, what: string) =>
  z
    .preprocess((given) => (given === '' ? undefined : given), wholeNumber(min, max).optional())
    .describe(`${what} (${min}–${max})`);

/** Whether a text is an address or a network such as 10.0.0.0/8. */
export const isNetwork = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  const bitsMax = isIP(address) === 4 ? 32 : 128;
  return (
    isIP(address) !== 0 && (bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= bitsMax))
  );
};
