import { publicFormOf } from './attribution.ts';
import type { RecordedEvent, ShownEvent } from './events.ts';
import { system } from './terms/actor.ts';
import type { Audience } from './terms/define.ts';
import { withholdingOf, type Withheld } from './withheld.ts';

/** How many of these events are public. */
export const countPublic = (events: readonly { readonly audience: Audience }[]): number =>
  events.reduce((count, { audience }) => count + (audience === 'public' ? 1 : 0), 0);

/** Whether a reader sees public events alone, and so knows the log by the public's numbers. */
export const isPublicAlone = (audiences: readonly Audience[]): boolean =>
  audiences.length === 1 && audiences[0] === 'public';

/**
 * A public event as the public gets it: with the numbers that count public events alone, and with what the public sees
 * of the actor. In place of one that is withheld it gets a placeholder. Whatever tells the public of an event passes it
 * through here.
 */
export const asThePublic = (event: RecordedEvent, withheld: Withheld): ShownEvent => {
  const { public: numbers, ...shown } = publicFormOf(event);
  const { position, version } = numbers;
  const by = withholdingOf(withheld, event);
  if (by === undefined) return { ...shown, position, version };
  const { id, ledger, stream, recordedAt, audience } = event;
  const place = { id, ledger, stream, recordedAt, audience, position, version, actor: system };
  return { ...place, type: 'position.withheld', data: { withholding: by.withholding } };
};
