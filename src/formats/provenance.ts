import { z } from 'zod';
import type { RecordedEvent } from '../domain/events.ts';
import { claimAddress, sourceAddress, type Site } from './site.ts';

const records = z.record(z.string(), z.record(z.string(), z.unknown()));

/** The subset of PROV-JSON (W3C member submission of 24 April 2013) that a claim's history needs. */
export const provenance = z
  .object({
    prefix: z.record(z.string(), z.string()).describe('What the prefixes of names stand for.'),
    entity: records.describe('The versions of the claim, its evidence and its verdicts, and the sources.'),
    activity: records.describe('What happened: one activity for each event.'),
    agent: records.describe('Who did it.'),
    wasGeneratedBy: records.describe('Which activity made which entity.'),
    wasAssociatedWith: records.describe('Which agent carried out which activity.'),
    wasDerivedFrom: records.describe(
      'Which entity came from which: a version from the one before, evidence from its source, a verdict from its evidence.',
    ),
    wasInvalidatedBy: records.describe('Which activity took an entity out of force.'),
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

/** A claim's history as PROV: each event is an activity that generates the next version of the claim. */
export const toProvenance = (events: readonly RecordedEvent[], site: Site, claim: string): Provenance => {
  const document: ProvDocument = {
    entity: {},
    activity: {},
    agent: {},
    wasGeneratedBy: {},
    wasAssociatedWith: {},
    wasDerivedFrom: {},
    wasInvalidatedBy: {},
  };
  let before: string | undefined;
  for (const event of events) {
    addActivity(document, event);
    const version = `claim:${claim}@${event.version}`;
    document.entity[version] = { 'prov:type': 'ledger:Claim', 'ledger:version': event.version };
    relate(document.wasGeneratedBy, event, { 'prov:entity': version, 'prov:activity': activityOf(event) });
    if (before !== undefined)
      relate(document.wasDerivedFrom, event, {
        'prov:generatedEntity': version,
        'prov:usedEntity': before,
        'prov:type': 'prov:Revision',
      });
    before = version;
    addItem(document, event, site);
  }
  const prefix = {
    ledger: 'https://claim-ledger.invalid/terms#',
    claim: claimAddress(site, ''),
    event: `${site.address}/events/`,
    member: `${site.address}/members/`,
    program: `${site.address}/programs/`,
    source: sourceAddress(site, ''),
    item: `${claimAddress(site, claim)}/`,
  };
  return { prefix, ...document };
};

const activityOf = ({ id }: RecordedEvent): string => `event:${id}`;

/** Relations have no ids in the record, so they are numbered by the position of their event. */
const relate = (relations: Records, { position }: RecordedEvent, fields: Record<string, unknown>): void => {
  relations[`_:${position}-${Object.keys(relations).length}`] = fields;
};

const addActivity = (document: ProvDocument, event: RecordedEvent): void => {
  document.activity[activityOf(event)] = {
    'prov:startTime': event.recordedAt,
    'prov:endTime': event.recordedAt,
    'prov:type': `ledger:${event.type}`,
    'ledger:position': event.position,
  };
  const agent = addAgent(document, event);
  relate(document.wasAssociatedWith, event, { 'prov:activity': activityOf(event), 'prov:agent': agent });
};

const addAgent = ({ agent }: ProvDocument, { actor }: RecordedEvent): string => {
  if (!('member' in actor)) {
    const name = `ledger:${actor.kind}`;
    agent[name] = { 'prov:type': actor.kind === 'system' ? 'prov:SoftwareAgent' : 'prov:Person' };
    return name;
  }
  // An act of a machine with a person's key is attributed to a software agent, not to the person.
  const isPerson = actor.kind === 'person';
  const name = isPerson ? `member:${actor.member}` : `program:${actor.member}`;
  const type = isPerson ? 'prov:Person' : 'prov:SoftwareAgent';
  agent[name] = { 'prov:type': type, 'prov:label': actor.name };
  return name;
};

/** Evidence is derived from its source, a verdict from its evidence. Withdrawn and retracted items are invalidated. */
const addItem = (document: ProvDocument, event: RecordedEvent, site: Site): void => {
  const made = (item: string, type: string, from: readonly string[]): void => {
    document.entity[item] = { 'prov:type': type };
    relate(document.wasGeneratedBy, event, { 'prov:entity': item, 'prov:activity': activityOf(event) });
    for (const each of from)
      relate(document.wasDerivedFrom, event, { 'prov:generatedEntity': item, 'prov:usedEntity': each });
  };
  const ended = (item: string): void =>
    relate(document.wasInvalidatedBy, event, {
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
