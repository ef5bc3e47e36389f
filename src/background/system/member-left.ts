import type { Queryable } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { ledgerStream } from '../../domain/deciders.ts';
import { isOfTheDesk } from '../../domain/ledger/members.ts';
import type { ProcessManager, SystemCommand } from './process-manager.ts';

/**
 * When a member leaves the desk, unassigns their claims and flags their open proposals. A member leaves by removal, or
 * by a role that is not of the desk. Assignments and proposals recorded just after the departure are found as well: the
 * command that made them may have been judged before it.
 */
export const memberLeft: ProcessManager = {
  name: 'reaction:member-left',
  commandsFor: async (sql, ledger, events) => {
    const members = [...new Set(events.flatMap(concerned))];
    if (members.length === 0) return [];
    const departures = await departuresOf(sql, ledger, members);
    if (departures.size === 0) return [];
    const gone = [...departures.keys()];
    const [assignments, proposals] = await Promise.all([
      assignmentsOf(sql, ledger, gone),
      proposalsOf(sql, ledger, gone),
    ]);
    return [
      ...assignments.map(({ claim, member, event }): SystemCommand => ({
        id: `reaction:${departures.get(member)}:${event}`,
        command: { type: 'assign-claim', claim, member: null, reason: 'The assignee left the desk.' },
      })),
      ...proposals.map(({ claim, member, verdict }): SystemCommand => ({
        id: `reaction:${departures.get(member)}:${verdict}`,
        command: { type: 'report-author-left', claim, verdict, member },
      })),
    ];
  },
};

/** The members of whom an event says that they left, or who may have left before it. */
const concerned = (event: RecordedEvent): string[] => {
  if (event.type === 'member.removed') return [event.data.member];
  if (event.type === 'member.role-changed') return isOfTheDesk(event.data.role) ? [] : [event.data.member];
  if (event.type === 'claim.assigned')
    return event.data.assignee === null ? [] : [event.data.assignee.member];
  if (event.type === 'verdict.proposed' && 'member' in event.actor) return [event.actor.member];
  return [];
};

/**
 * The event by which each of the members left, where they are not back. Holders of tokens are in no list of members,
 * so they never leave.
 */
const departuresOf = async (
  sql: Queryable,
  ledger: string,
  members: string[],
): Promise<Map<string, string>> => {
  const rows = await sql<{ member: string; event: string; isGone: boolean }[]>`
    select distinct on (data ->> 'member') data ->> 'member' as member, event_id as event,
      type = 'member.removed' or (type = 'member.role-changed' and data ->> 'role' = 'reader') as "isGone"
    from log.events
    where ledger_id = ${ledger} and stream_id = ${ledgerStream}
      and type in ('member.added', 'member.role-changed', 'member.removed') and data ->> 'member' = any(${members})
    order by data ->> 'member', position desc`;
  return new Map(rows.flatMap(({ member, event, isGone }) => (isGone ? [[member, event]] : [])));
};

interface Assignment {
  readonly claim: string;
  readonly member: string;
  readonly event: string;
}

/** The claims whose last assignment is to one of the members. Reads the log, since a projection may lag. */
const assignmentsOf = (sql: Queryable, ledger: string, members: string[]): Promise<Assignment[]> =>
  sql<Assignment[]>`
    select a.stream_id as claim, a.event_id as event, a.data #>> '{assignee,member}' as member
    from log.events a
    where a.ledger_id = ${ledger} and a.type = 'claim.assigned' and a.data #>> '{assignee,member}' = any(${members})
      and not exists (
        select from log.events later
        where later.ledger_id = a.ledger_id and later.stream_id = a.stream_id and later.version > a.version
          and later.type = 'claim.assigned')
    order by a.position`;

interface Proposal {
  readonly claim: string;
  readonly verdict: string;
  readonly member: string;
}

/** The proposals of the members that were not published yet. */
const proposalsOf = (sql: Queryable, ledger: string, members: string[]): Promise<Proposal[]> =>
  sql<Proposal[]>`
    select distinct p.stream_id as claim, p.item_id as verdict, p.actor ->> 'member' as member
    from log.events p
    where p.ledger_id = ${ledger} and p.type = 'verdict.proposed' and p.actor ->> 'member' = any(${members})
      and not exists (
        select from log.events done
        where done.ledger_id = p.ledger_id and done.item_id = p.item_id and done.type = 'verdict.published')
    order by claim, verdict`;
