import type { Service } from '../support/service.ts';
import { openDesk, type Desk } from '../support/story.ts';

/** A small public record, with one claim in each state that a page shows differently. */
export interface PublicRecord {
  readonly desk: Desk;
  /** Rated, with evidence on both sides. */
  readonly checked: string;
  /** Rated, corrected to another rating. */
  readonly corrected: string;
  readonly unchecked: string;
}

export const recordInPublic = async (service: Service): Promise<PublicRecord> => {
  const desk = await openDesk(service);
  const checked = await desk.claim('Water boils at 90 °C at sea level.', { topics: ['physics'] });
  const against = await desk.evidence(checked, 'refutes', { strength: 'strong' });
  await desk.evidence(checked, 'supports', { strength: 'weak' });
  const verdict = await desk.proposal(checked, 'false', [against]);
  await desk.approve(checked, verdict);
  await desk.publish(checked, verdict);
  const corrected = await desk.claim('The bridge was built in 1901.', { topics: ['history'] });
  const evidence = await desk.evidence(corrected, 'supports');
  const first = await desk.proposal(corrected, 'true', [evidence]);
  await desk.approve(corrected, first);
  await desk.publish(corrected, first);
  const notice = {
    class: 'substantial',
    reason: 'our-error',
    responsible: 'checker',
    text: 'We had overlooked the year on the plaque, which is 1902.',
  };
  const second = await desk.proposal(corrected, 'mostly-true', [evidence]);
  await desk.approve(corrected, second);
  const published = await desk.publish(corrected, second, { notice });
  if (published.status !== 200) throw new Error(JSON.stringify(published.body));
  const unchecked = await desk.claim('A cat slept through the earthquake.', { topics: ['animals'] });
  return { desk, checked, corrected, unchecked };
};
