import type { ClaimEvent } from '../../domain/claim/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { sourceEvents, type SourceEvent } from '../../domain/source/events.ts';
import type { Names } from './names.ts';

type OtherEvent = Exclude<RecordedEvent, ClaimEvent>;

const isOfSource = isEventOf(sourceEvents);

type FamilyEvent = Extract<SourceEvent, { type: 'source.absorbed' | 'source.separated' }>;

const sourcesIn = ({ data }: FamilyEvent, names: Names): string =>
  data.sources.map((each) => `“${names.source(each.source)}”`).join(' and ');

const sourceAction = (event: SourceEvent, names: Names): string => {
  switch (event.type) {
    case 'source.registered':
      return `registered the source “${event.data.title}”`;
    case 'source.described':
      return `described the source anew: “${event.data.title}”`;
    case 'source.captured':
      return `put a captured copy of the source on record${event.data.text === undefined ? '' : ', with its text'}`;
    case 'source.capture-failed':
      return `could not keep a copy of the source (${event.data.tried})`;
    case 'source.changed':
      return `found that the source had changed: ${withoutStop(event.data.description)}`;
    case 'source.gone':
      return 'found that the source was gone from its address';
    case 'source.withdrawn':
      return 'recorded that the publisher withdrew the source';
    case 'source.restored':
      return 'found that the source is available after all';
    case 'source.capture-withdrawn':
      return 'withdrew a captured copy of the source';
    case 'source.merged':
      return `found the source to be the same document as “${names.source(event.data.into)}”`;
    case 'source.unmerged':
      return `found the source not to be the same document as “${names.source(event.data.from)}” after all`;
    case 'source.absorbed':
      return `merged ${sourcesIn(event, names)} into this source`;
    case 'source.separated':
      return `let ${sourcesIn(event, names)} stand apart from this source again`;
    default:
      return event satisfies never;
  }
};

/** The predicate for events of sources, claimants, scales and the ledger. */
export const otherAction = (event: OtherEvent, names: Names): string => {
  if (isOfSource(event)) return sourceAction(event, names);
  switch (event.type) {
    case 'claimant.registered':
      return `put the claimant ${event.data.name} on record`;
    case 'claimant.described':
      return `described the claimant ${event.data.name} anew`;
    case 'claimant.merged':
      return `found the claimant to be the same as ${names.claimant(event.data.into)}`;
    case 'claimant.unmerged':
      return `found the claimant not to be the same as ${names.claimant(event.data.from)} after all`;
    case 'claimant.role-held':
      return `recorded an office of the claimant: ${event.data.title}`;
    case 'claimant.role-corrected':
      return `corrected an office of the claimant: ${event.data.title}`;
    case 'claimant.role-withdrawn':
      return 'withdrew an office of the claimant';
    case 'scale.defined':
      return `defined version ${event.data.version} of the rating scale “${event.data.name}”`;
    case 'policy.set':
      return 'set the policy of the ledger';
    case 'member.added':
      return `added ${event.data.name} as ${event.data.role}`;
    case 'member.role-changed':
      return `gave a member the role ${event.data.role}`;
    case 'member.renamed':
      return `gave a member the name ${event.data.name}`;
    case 'member.removed':
      return 'removed a member';
    case 'member.identity-linked':
      return 'linked an account at an issuer of tokens to a member';
    case 'member.sessions-ended':
      return 'ended the sessions of a member';
    case 'key.issued':
      return `issued the key ${event.data.prefix}…`;
    case 'key.rotated':
      return `issued the key ${event.data.prefix}… in place of another`;
    case 'key.narrowed':
      return `lowered a key to the role ${event.data.role}`;
    case 'key.revoked':
      return 'revoked a key';
    case 'ledger.created':
      return `created the ledger ${event.data.ledger}`;
    case 'position.withheld':
      return 'left out what the origin does not show';
    default:
      return event satisfies never;
  }
};

export const withoutStop = (text: string): string => text.replace(/\.$/, '');
