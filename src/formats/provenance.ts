import { z } from 'zod';
import type { ShownEvent } from '../domain/events.ts';
import { claimAddress, sourceAddress, type Site } from './site.ts';

const records = z.record(z.string(), z.record(z.string(), z.unknown()));

/** The subset of PROV-JSON (W3C member submission of 24 April 2013) that a claim's history needs. */
export const provenance = z
  .object({
    prefix: z.record(z.string(), z.string()).describe('The namespaces of the prefixes.'),
    entity: records.describe('The versions of the claim, its evidence and its verdicts, and the sources.'),
    activity: records.describe('The activities, one for each event.'),
    agent: records.describe('The agents: members, programs and the ledger.'),
    wasGeneratedBy: records.describe('The activity that generated each entity.'),
    wasAssociatedWith: records.describe('The agent of each activity.'),
    wasDerivedFrom: records.describe(
      'The derivations: a version from the previous one, evidence from its source, a verdict from its evidence.',
    ),
    wasInvalidatedBy: records.describe('The activity that invalidated an entity.'),
  })
  .meta({ id: 'Provenance', description: "A claim's history as PROV-JSON." });
export type Provenance = z.output<typeof provenance>;

type Records = Record<string, Record<string, unknown>>;

interface ProvDocument {
  readonly entity: Records;
  readonly activity: Records;
  readonly agent: Records;
  readonly wasGeneratedBy: Records;
  readonly wasAssociatedWith: Records;
  readonly wasDerivedFrom: Records;
  readonly wasInvalidatedBy: Records;
}

/** Builds a PROV document event by event. */
interface ProvenanceBuilder {
  add(event: ShownEvent): void;
  document(): Provenance;
}

/**
 * A claim's history as PROV: each event is an activity that generates the next version of the claim. Names are the same in
 * each document, so the documents of a long history join to one.
 */
export const createProvenance = (site: Site, claim: string): ProvenanceBuilder => {
  const document: ProvDocument = {
    entity: {},
    activity: {},
    agent: {},
    wasGeneratedBy: {},
    wasAssociatedWith: {},
    wasDerivedFrom: {},
    wasInvalidatedBy: {},
  };
  const versionName = (version: number): string => `claim:${claim}@${version}`;
  return {
    add: (event) => {
      const relate = relationsOf(event);
      addActivity(document, event, relate);
      const version = versionName(event.version);
      document.entity[version] = { 'prov:type': 'ledger:Claim', 'ledger:version': event.version };
      relate(document.wasGeneratedBy, { 'prov:entity': version, 'prov:activity': activityOf(event) });
      // Versions have no gaps, so a document that continues another one knows the version before its first event.
      if (event.version > 1)
        relate(document.wasDerivedFrom, {
          'prov:generatedEntity': version,
          'prov:usedEntity': versionName(event.version - 1),
          'prov:type': 'prov:Revision',
        });
      addItem(document, event, site, relate);
    },
    document: () => ({
      prefix: {
        ledger: 'https://claim-ledger.invalid/terms#',
        claim: claimAddress(site, ''),
        event: `${site.address}/events/`,
        member: `${site.address}/members/`,
        program: `${site.address}/programs/`,
        source: sourceAddress(site, ''),
        item: `${claimAddress(site, claim)}/`,
      },
      ...document,
    }),
  };
};

const activityOf = ({ id }: ShownEvent): string => `event:${id}`;

/** Adds a relation of an event to those of a kind. */
type Relate = (relations: Records, fields: Record<string, unknown>) => void;

/** Relations have no ids in the record, so they are numbered within their event. */
const relationsOf = ({ position }: ShownEvent): Relate => {
  let count = 0;
  return (relations, fields) => {
    relations[`_:${position}-${count}`] = fields;
    count += 1;
  };
};

const addActivity = (document: ProvDocument, event: ShownEvent, relate: Relate): void => {
  document.activity[activityOf(event)] = {
    'prov:startTime': event.recordedAt,
    'prov:endTime': event.recordedAt,
    'prov:type': `ledger:${event.type}`,
    'ledger:position': event.position,
  };
  const agent = addAgent(document, event);
  relate(document.wasAssociatedWith, { 'prov:activity': activityOf(event), 'prov:agent': agent });
};

/** The id of an agent within the document. Members without a name and a pseudonym cannot be told apart. */
const agentOf = (actor: ShownEvent['actor']): { name: string; label?: string } => {
  if ('member' in actor) return { name: actor.member, label: actor.name };
  if ('pseudonym' in actor) return { name: actor.pseudonym, label: `${actor.role} ${actor.pseudonym}` };
  return { name: 'unnamed' };
};

const addAgent = ({ agent }: ProvDocument, { actor }: ShownEvent): string => {
  if (actor.kind === 'system' || actor.kind === 'anonymous') {
    const name = `ledger:${actor.kind}`;
    agent[name] = { 'prov:type': actor.kind === 'system' ? 'prov:SoftwareAgent' : 'prov:Person' };
    return name;
  }
  // An act of a machine with a person's key is attributed to a software agent, not to the person.
  const isPerson = actor.kind === 'person';
  const { name: id, label } = agentOf(actor);
  const name = isPerson ? `member:${id}` : `program:${id}`;
  const type = isPerson ? 'prov:Person' : 'prov:SoftwareAgent';
  agent[name] = { 'prov:type': type, ...(label === undefined ? {} : { 'prov:label': label }) };
  return name;
};

/** Evidence is derived from its source, a verdict from its evidence. Withdrawn and retracted items are invalidated. */
const addItem = (document: ProvDocument, event: ShownEvent, site: Site, relate: Relate): void => {
  const made = (item: string, type: string, from: readonly string[]): void => {
    document.entity[item] = { 'prov:type': type };
    relate(document.wasGeneratedBy, { 'prov:entity': item, 'prov:activity': activityOf(event) });
    for (const each of from)
      relate(document.wasDerivedFrom, { 'prov:generatedEntity': item, 'prov:usedEntity': each });
  };
  const ended = (item: string): void =>
    relate(document.wasInvalidatedBy, {
      'prov:entity': item,
      'prov:activity': activityOf(event),
      'prov:time': event.recordedAt,
    });
  switch (event.type) {
    case 'evidence.offered': {
      const source = `source:${event.data.source}`;
      document.entity[source] = { 'prov:location': sourceAddress(site, event.data.source) };
      made(`item:evidence/${event.data.evidence}`, 'ledger:Evidence', [source]);
      return;
    }
    case 'evidence.withdrawn': {
      ended(`item:evidence/${event.data.evidence}`);
      return;
    }
    case 'verdict.published': {
      made(
        `item:verdicts/${event.data.verdict}`,
        'ledger:Verdict',
        event.data.reliedOn.map((each) => `item:evidence/${each.evidence}`),
      );
      return;
    }
    case 'verdict.superseded':
    case 'verdict.retracted': {
      ended(`item:verdicts/${event.data.verdict}`);
      return;
    }
    default:
      return undefined;
  }
};
