import type { RecordedClaim } from '../claim.ts';
import type { EvidenceEvent } from './events.ts';
import type { EvidenceItem } from './state.ts';

const withEvidence = (
  claim: RecordedClaim,
  id: string,
  change: (item: EvidenceItem) => EvidenceItem,
): RecordedClaim => {
  const item = claim.evidence[id];
  return item === undefined ? claim : { ...claim, evidence: { ...claim.evidence, [id]: change(item) } };
};

export const evolveEvidence = (claim: RecordedClaim, event: EvidenceEvent): RecordedClaim => {
  const id = event.data.evidence;
  switch (event.type) {
    case 'evidence.offered':
      return {
        ...claim,
        evidence: {
          ...claim.evidence,
          [id]: {
            state: 'offered',
            stance: event.data.stance,
            source: event.data.source,
            challenges: [],
            openChallenges: [],
          },
        },
      };
    case 'evidence.accepted':
      return withEvidence(claim, id, (item) => ({ ...item, state: 'accepted' }));
    case 'evidence.declined':
      return withEvidence(claim, id, (item) => ({ ...item, state: 'declined' }));
    case 'evidence.challenged':
      return withEvidence(claim, id, (item) => ({
        ...item,
        state: 'challenged',
        challenges: [...item.challenges, event.data.challenge],
        openChallenges: [...item.openChallenges, event.data.challenge],
      }));
    case 'evidence.challenge-dismissed':
      return withEvidence(claim, id, (item) => {
        const openChallenges = item.openChallenges.filter((each) => each !== event.data.challenge);
        return { ...item, state: openChallenges.length === 0 ? 'accepted' : 'challenged', openChallenges };
      });
    case 'evidence.withdrawn':
      return withEvidence(claim, id, (item) => ({ ...item, state: 'withdrawn', openChallenges: [] }));
    default:
      return event satisfies never;
  }
};
