import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { attribute, attributeData, type AttributionTerms } from '../domain/attribution.ts';
import type { Command } from '../domain/commands.ts';
import { ledgerStream } from '../domain/deciders.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { roleNeeded } from '../domain/ledger/may.ts';
import type { Role } from '../domain/ledger/members.ts';
import { moreReserved, policyInFull, type Attribution, type Policy } from '../domain/ledger/policy.ts';
import type { NamedActor } from '../domain/terms/actor.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';
import type { Judged } from './judge.ts';

/** The alphabet of Crockford's base 32, in lower case. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const pseudonymCharacters = 16;

/**
 * The pseudonym of a member: HMAC-SHA256 under the key of the ledger, five bits of each of 16 bytes in base 32. Without
 * the key it cannot be derived from the member, and tells nothing of the member.
 */
export const pseudonymOf = (key: Uint8Array, member: string): string =>
  Array.from(createHmac('sha256', key).update(member).digest().subarray(0, pseudonymCharacters), (byte) =>
    alphabet.charAt(byte & 31),
  ).join('');

const pseudonymsMax = 10_000;

/** The role in which an author acted, where that was fixed then. */
const publishedRoleOf = ({ shown }: NamedActor): Role | undefined =>
  shown !== undefined && 'role' in shown ? shown.role : undefined;

/** An act that hides names from now on does not name its own actor. */
const attributionFor = (policy: Policy, command: Command): Attribution => {
  const { attribution } = policyInFull(policy);
  const next = command.type === 'set-policy' ? command.policy.attribution : undefined;
  return next === undefined ? attribution : moreReserved(attribution, next);
};

/** What the public sees of the members who act, by the policy as this process knows it when the command begins. */
export const createAttribution = ({ log }: Pick<Dependencies, 'log'>) => {
  const keys = new Map<string, Uint8Array>();
  const pseudonyms = new LRUCache<string, string>({ max: pseudonymsMax });
  return async (
    { streamStates }: Pick<Dependencies, 'streamStates'>,
    { ledger, envelope: { by, role, command } }: CommandContext,
  ): Promise<AttributionTerms> => {
    const { version, state } = await streamStates.get(ledger, 'ledger', ledgerStream);
    const { members, policy } = state as Ledger;
    const key = keys.get(ledger) ?? (await log.pseudonymKey(ledger));
    // An empty ledger may be given another key by the restoration of an export.
    if (version > 0) keys.set(ledger, key);
    return {
      attribution: attributionFor(policy, command),
      // A holder of a token is in no list of members, and an author may have left: the role that the act needed.
      roleOf: (actor) =>
        (actor === by ? role : publishedRoleOf(actor)) ??
        members[actor.member]?.role ??
        roleNeeded[command.type],
      pseudonymOf: (member) => {
        const name = `${ledger} ${member}`;
        const made = pseudonyms.get(name) ?? pseudonymOf(key, member);
        pseudonyms.set(name, made);
        return made;
      },
    };
  };
};

/** A command with the public form of its actor, and the public form of the actors that its events name. */
export const attributedBy = (terms: AttributionTerms) => ({
  context: (context: CommandContext): CommandContext => ({
    ...context,
    envelope: { ...context.envelope, by: attribute(context.envelope.by, terms) },
  }),
  judged: (judged: Judged): Judged => ({
    ...judged,
    events: judged.events.map((event) => attributeData(event, terms)),
    beside: judged.beside.map((each) => ({
      ...each,
      events: each.events.map((event) => attributeData(event, terms)),
    })),
  }),
});
