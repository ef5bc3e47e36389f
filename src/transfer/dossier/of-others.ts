import type { ClaimantEvent } from '../../domain/claimant/events.ts';
import { claimantDescription, office } from '../../domain/claimant/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { SourceEvent } from '../../domain/source/events.ts';
import { sourceDescription } from '../../domain/source/values.ts';
import { wholly } from './of-claim.ts';

/** The command that reproduces an event of a source; undefined where another event of the same act brings it. */
export const ofSource = ({ type, data }: RecordedEvent & SourceEvent): object | undefined => {
  switch (type) {
    case 'source.registered':
      return { ...data, type: 'register-source' };
    case 'source.described':
      return { ...wholly(sourceDescription, data), ...data, type: 'describe-source' };
    case 'source.captured':
      return { ...data, type: 'capture-source' };
    case 'source.capture-failed':
      return { ...data, type: 'report-capture-failure' };
    case 'source.changed':
      return { source: data.source, description: data.description, type: 'report-source-change' };
    case 'source.gone':
      return { ...data, type: 'report-source-gone' };
    case 'source.withdrawn':
      return { ...data, type: 'withdraw-source' };
    case 'source.restored':
      return { ...data, type: 'restore-source' };
    case 'source.capture-withdrawn':
      return { source: data.source, capture: data.capture, reason: data.reason, type: 'withdraw-capture' };
    case 'source.merged':
      return { ...data, type: 'merge-source' };
    case 'source.unmerged':
      return { source: data.source, reason: data.reason, type: 'unmerge-source' };
    case 'source.absorbed':
    case 'source.separated':
      return undefined;
    default:
      return type satisfies never;
  }
};

/** The commands that reproduce an event of a claimant. */
export const ofClaimant = ({ type, data }: RecordedEvent & ClaimantEvent): object => {
  switch (type) {
    case 'claimant.registered':
      return { ...data, type: 'register-claimant' };
    case 'claimant.described':
      return { ...wholly(claimantDescription, data), ...data, type: 'describe-claimant' };
    case 'claimant.role-held':
      return { ...data, type: 'record-role' };
    case 'claimant.role-corrected':
      return { ...wholly(office, data), ...data, type: 'correct-role' };
    case 'claimant.role-withdrawn':
      return { ...data, type: 'withdraw-role' };
    case 'claimant.merged':
      return { ...data, type: 'merge-claimant' };
    case 'claimant.unmerged':
      return { claimant: data.claimant, reason: data.reason, type: 'unmerge-claimant' };
    default:
      return type satisfies never;
  }
};
