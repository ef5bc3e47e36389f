import { isIP } from 'node:net';
import { z } from 'zod';

/** A whole number within bounds. The description names the bounds. */
export const whole = (min: number, max: number, usual: number, what: string) =>
  z.coerce.number().int().min(min).max(max).default(usual).describe(`${what} (${min}–${max})`);

/** A whole number that may be absent, or empty as in a file of settings. */
export const optionalWhole = (min: number, max: number, what: string) =>
  z
    .preprocess(
      (given) => (given === '' ? undefined : given),
      z.coerce.number().int().min(min).max(max).optional(),
    )
    .describe(`${what} (${min}–${max})`);

/** Whether a text is an address or a network such as 10.0.0.0/8. */
export const isNetwork = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  const bitsMax = isIP(address) === 4 ? 32 : 128;
  return (
    isIP(address) !== 0 && (bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= bitsMax))
  );
};
