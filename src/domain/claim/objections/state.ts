import { z } from 'zod';
import { objectionAbout, objectionText } from './events.ts';

const unseen = z
  .strictObject({ state: z.enum(['waiting', 'set-aside']), about: objectionAbout, text: objectionText })
  .readonly();

/** An objection of a claim. One that waits for its release carries what the release makes public. */
export const objectionItem = z.union([
  z.strictObject({ state: z.enum(['open', 'resolved']) }).readonly(),
  unseen,
]);
export type ObjectionItem = z.output<typeof objectionItem>;

/** Whether it came without a key and was never released, so that the desk alone knows of it. */
export const isUnseen = (item: ObjectionItem): item is z.output<typeof unseen> =>
  item.state === 'waiting' || item.state === 'set-aside';
