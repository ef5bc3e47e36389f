import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../decision-context.ts';
import { patched } from '../terms/patch.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import { isMerged, merge, unmerge } from './merging.ts';
import type { SourceCommand, SourceCommandOf } from './commands.ts';
import type { SourceEvent } from './events.ts';
import type { RegisteredSource, Source } from './source.ts';

/** The decider of a source: answers events or a refusal. */
export const decide = (
  command: SourceCommand,
  source: Source,
  given: DecisionContext,
): SourceEvent[] | Refusal => {
  if (command.type === 'register-source') {
    if (source.kind !== 'absent')
      return refuse('already-recorded', `The source ${command.source} is already on record.`);
    const { type: _, ...data } = command;
    return [{ type: 'source.registered', data }];
  }
  if (source.kind === 'absent')
    return refuse('unknown-source', `There is no source ${command.source} in this ledger.`);
  if (command.type === 'unmerge-source') return unmerge(command, source);
  if (source.mergedInto !== null) return isMerged(command.source, source.mergedInto);
  if (command.type === 'merge-source') return merge(command, source, given);
  return decideRegistered(command, source);
};

const decideRegistered = (
  command: Exclude<SourceCommand, { type: 'register-source' | 'merge-source' | 'unmerge-source' }>,
  source: RegisteredSource,
): SourceEvent[] | Refusal => {
  switch (command.type) {
    case 'describe-source':
      return describe(command, source);
    case 'capture-source':
      return capture(command, source);
    case 'report-capture-failure': {
      const { type: _, ...data } = command;
      return [{ type: 'source.capture-failed', data }];
    }
    case 'report-source-change':
      return change(command, source);
    case 'report-source-gone':
      if (source.state === 'gone' || source.state === 'withdrawn') return isAlready(source);
      return [{ type: 'source.gone', data: { source: command.source, reason: command.reason } }];
    case 'withdraw-source':
      if (source.state === 'withdrawn') return isAlready(source);
      return [{ type: 'source.withdrawn', data: { source: command.source, reason: command.reason } }];
    case 'restore-source':
      if (source.state === 'available') return isAlready(source);
      return [{ type: 'source.restored', data: { source: command.source, reason: command.reason } }];
    case 'withdraw-capture':
      return withdrawCapture(command, source);
    default:
      return command satisfies never;
  }
};

const withdrawCapture = (
  { source: id, capture, reason }: SourceCommandOf<'withdraw-capture'>,
  { captures, archived: was }: RegisteredSource,
): SourceEvent[] | Refusal => {
  const item = captures.find((each) => each.capture === capture);
  if (item === undefined)
    return refuse('unknown-item', `The source has no capture ${capture} that could be withdrawn.`);
  // Where the withdrawn one was no copy, nothing changes: an earlier copy may be on record beyond those at hand.
  const archived = item.isKept ? captures.some((each) => each.isKept && each !== item) : was;
  return [{ type: 'source.capture-withdrawn', data: { source: id, capture, archived, reason } }];
};

const isAlready = ({ state }: RegisteredSource): Refusal =>
  refuse('wrong-state', `The source is ${state} already.`, { state });

const describe = (
  { type: _, source: id, reason, ...patch }: SourceCommandOf<'describe-source'>,
  source: RegisteredSource,
): SourceEvent[] | Refusal => {
  const description = patched(source.description, patch);
  if (isDeepStrictEqual(description, source.description))
    return refuse('nothing-changes', 'The source is described so already.');
  return [{ type: 'source.described', data: { source: id, ...description, reason } }];
};

/** The same bytes again say nothing new, unless their text comes with them for the first time. */
const capture = (
  command: SourceCommandOf<'capture-source'>,
  source: RegisteredSource,
): SourceEvent[] | Refusal => {
  const bringsText = command.text !== undefined && source.textOf?.sha256 !== command.sha256;
  if (source.latest?.sha256 === command.sha256 && !bringsText)
    return refuse('nothing-changes', 'The latest capture has the same digest.');
  const { type: _, ...data } = command;
  return [{ type: 'source.captured', data }];
};

const change = (
  { source: id, description }: SourceCommandOf<'report-source-change'>,
  { latest }: RegisteredSource,
): SourceEvent[] | Refusal => {
  if (latest === null || latest.undescribedSince === null)
    return refuse(
      'nothing-changes',
      'No capture has another digest than the one before, or how they differ is on record already. Record a capture first.',
    );
  const { capture, sha256: is, undescribedSince: was } = latest;
  return [{ type: 'source.changed', data: { source: id, capture, was, is, description } }];
};
