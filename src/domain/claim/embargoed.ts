import type { z } from 'zod';
import type { CommandOf } from '../terms/define.ts';
import { isRefusal, refuse, type Refusal } from '../terms/refusal.ts';
import type { publishVerdict } from './verdicts/commands.ts';
import type { CorrectionEvent, releasedEarly, VerdictEvent } from './verdicts/events.ts';
import type { VerdictItem } from './verdicts/state.ts';

/** Whether the act would keep a verdict under embargo from being published at its time, without the caller saying so. */
export const endsEmbargoUnasked = (
  { endsEmbargo }: { readonly endsEmbargo?: true | undefined },
  until: string | undefined,
): Refusal | undefined =>
  until === undefined || endsEmbargo === true
    ? undefined
    : refuse(
        'embargoed',
        `A verdict is under an embargo until ${until} and would not be published then. Say that the embargo ends (endsEmbargo).`,
        { state: 'embargoed', pointer: '#/endsEmbargo' },
      );

/**
 * The release of a verdict before its embargo ends: publication now, or an embargo until an earlier time. It cannot be
 * undone, so the caller has to say it, with the reason. Undefined where no embargo is cut short.
 */
export const earlyRelease = (
  { releaseEarly, reason }: Pick<CommandOf<typeof publishVerdict>, 'releaseEarly' | 'reason'>,
  { embargo }: VerdictItem,
  now: string,
  at: string,
): z.output<typeof releasedEarly> | Refusal | undefined => {
  if (embargo === undefined || embargo.until <= at || embargo.until <= now)
    return releaseEarly === undefined && reason === undefined
      ? undefined
      : refuse('invalid-combination', 'The verdict is not under an embargo that could end early.', {
          pointer: releaseEarly === undefined ? '#/reason' : '#/releaseEarly',
        });
  if (releaseEarly === undefined)
    return refuse(
      'embargoed',
      `The verdict is under an embargo until ${embargo.until}. Say that it is released before that (releaseEarly), and why.`,
      { state: 'embargoed', pointer: '#/releaseEarly' },
    );
  if (reason === undefined)
    return refuse('invalid-combination', 'An early release needs a reason, which readers see.', {
      pointer: '#/reason',
    });
  return { until: embargo.until, reason };
};

type Publishing = (VerdictEvent | CorrectionEvent)[] | Refusal;

/** Puts an early release into the publication, so that readers learn of it. */
export const naming = (
  early: z.output<typeof releasedEarly> | undefined,
  decision: Publishing,
): Publishing =>
  early === undefined || isRefusal(decision)
    ? decision
    : decision.map((event) =>
        event.type === 'verdict.published'
          ? { ...event, data: { ...event.data, releasedEarly: early } }
          : event,
      );
