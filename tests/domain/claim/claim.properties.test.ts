import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import type { Claim, RecordedClaim } from '../../../src/domain/claim/claim.ts';
import { claimCommands } from '../../../src/domain/claim/commands.ts';
import type { ClaimEvent, ClaimEventOf } from '../../../src/domain/claim/events.ts';
import { claimEvents } from '../../../src/domain/claim/events.ts';
import { definitionOf, type DomainEvent } from '../../../src/domain/events.ts';
import { isSamePerson } from '../../../src/domain/terms/actor.ts';
import { isRefusal } from '../../../src/domain/terms/refusal.ts';
import type { EventByActor } from '../given.ts';
import { history } from './histories.ts';
import { decider, decideOn, forEveryTurn, turnsOf } from './turns.ts';

/** Commands that rest on other claims, on the clock or on readers have tests of their own. */
const testedElsewhere =
  /relat|merge|absorbed|separated|author-left|sources-too-few|assign|objection|reply|embargo|release|appearance\.(corrected|withdrawn)|(correct|withdraw)-appearance|rate-verdict|open-ratings|verdict\.rat|end-withholding/;

t.test(
  'random histories reach every command carried out and every event, or they would prove little',
  async (t) => {
    const turns = fc.sample(history, { numRuns: 500, seed: 20_001_122 }).flatMap(turnsOf);
    const happened = new Set(turns.flatMap(({ events }) => events.map(({ type }) => type)));
    t.strictSame(
      claimEvents
        .filter(({ type }) => !happened.has(type) && !testedElsewhere.test(type))
        .map(({ type }) => type),
      [],
    );
    const carriedOut = new Set(
      turns.flatMap(({ events, step }) => (events.length > 0 ? [step.command.type] : [])),
    );
    const types = claimCommands.map(({ shape }) => shape.type.value);
    t.strictSame(
      types.filter((type) => !carriedOut.has(type) && !testedElsewhere.test(type)),
      [],
    );
    const refused = new Set(turns.flatMap(({ decision }) => (isRefusal(decision) ? [decision.refused] : [])));
    t.ok(refused.size >= 17, `refusals reached: ${[...refused].join(', ')}`);
  },
);

t.test(
  'decide and evolve never throw and never change what they are given; the same question has the same answer',
  forEveryTurn(({ step, before, decision }) => assert.deepEqual(decideOn(step, before), decision)),
);

t.test(
  'a command leads to events or to a refusal with a sentence, never to nothing',
  forEveryTurn(({ decision }) => {
    if (isRefusal(decision)) assert.match(decision.detail, /^[A-Z].*\.$/);
    else assert.ok(decision.length > 0);
  }),
);

t.test(
  'every event is one its own schema takes as it is, and JSON gives back',
  forEveryTurn(({ events }) => {
    for (const event of events) {
      assert.deepEqual(definitionOf(event.type).data.parse(event.data), event.data);
      assert.deepEqual(JSON.parse(JSON.stringify(event)), event);
    }
  }),
);

t.test(
  'the state survives JSON and its own schema, so that it can be stored as a snapshot',
  forEveryTurn(({ after }) => {
    const stored: unknown = JSON.parse(JSON.stringify(after));
    assert.deepEqual(stored, after);
    assert.deepEqual(decider.state.parse(stored), stored);
  }),
);

const recordedOf = (claim: Claim): RecordedClaim[] => (claim.kind === 'recorded' ? [claim] : []);

t.test(
  'at most one verdict is in force, and it is the one that the claim says is',
  forEveryTurn(({ after }) => {
    for (const claim of recordedOf(after)) {
      const published = Object.keys(claim.verdicts).filter(
        (each) => claim.verdicts[each]?.state === 'published',
      );
      assert.deepEqual(published, claim.inForce === null ? [] : [claim.inForce.verdict]);
    }
  }),
);

t.test(
  'the open proposals are those that are proposed or returned, each once, and a declined claim has none',
  forEveryTurn(({ after }) => {
    for (const claim of recordedOf(after)) {
      const open = Object.keys(claim.verdicts).filter((each) =>
        ['proposed', 'returned'].includes(claim.verdicts[each]?.state ?? ''),
      );
      assert.deepEqual(claim.openProposals.toSorted(), open.toSorted());
      if (claim.declined) assert.ok(open.length === 0 && claim.inForce === null);
    }
  }),
);

const ofType = <T extends DomainEvent['type']>(events: readonly ClaimEvent[], type: T) =>
  events.filter((event) => event.type === type) as unknown as ClaimEventOf<Extract<T, ClaimEvent['type']>>[];

t.test(
  'a published verdict has the approvals policy demands, each of another person, none of them an author',
  forEveryTurn(({ step, events, priorEvents }) => {
    for (const { data } of ofType(events, 'verdict.published')) {
      const { proposedBy, approvedBy } = data;
      assert.ok(approvedBy.length >= step.policy.approvalsNeeded);
      assert.equal(
        new Set(approvedBy.map((each) => ('member' in each ? each.member : ''))).size,
        approvedBy.length,
      );
      for (const approver of approvedBy) {
        assert.equal(approver.kind, 'person');
        assert.ok(!proposedBy.some((author) => isSamePerson(author, approver)));
      }
      // By the events alone, not by the state: every proposer is an author, and approvals follow the last proposal.
      const proposals = priorEvents.filter((eventBy) => about(eventBy, 'verdict.proposed', data.verdict));
      const last = priorEvents.indexOf(proposals.at(-1)!);
      const approvals = priorEvents
        .slice(last)
        .filter((eventBy) => about(eventBy, 'verdict.approved', data.verdict));
      assert.deepEqual(
        approvals.map((eventBy) => eventBy.by),
        approvedBy,
      );
      for (const { by: author } of proposals)
        assert.ok(!approvedBy.some((each) => isSamePerson(each, author)));
    }
  }),
);

const about = ({ event }: EventByActor, type: string, verdict: string): boolean =>
  event.type === type && (event.data as { verdict?: string }).verdict === verdict;

t.test(
  'a published verdict rests on evidence in force, is for the words of the claim, and numbers nothing on nothing',
  forEveryTurn(({ events, before }) => {
    for (const { data } of ofType(events, 'verdict.published')) {
      const [claim] = recordedOf(before);
      assert.equal(data.wording, claim?.wording);
      for (const { evidence } of data.reliedOn)
        assert.match(claim?.evidence[evidence]?.state ?? 'unknown', /^(accepted|challenged)$/);
      assert.ok(data.rating.value === undefined || data.reliedOn.length > 0);
    }
  }),
);

t.test(
  'what was published changes only together with a correction, substantial where the rating changes',
  forEveryTurn(({ events, before }) => {
    const changed = [...ofType(events, 'verdict.superseded'), ...ofType(events, 'verdict.retracted')];
    const corrections = ofType(events, 'correction.published');
    assert.deepEqual(
      corrections.map(({ data }) => data.verdict),
      changed.map(({ data }) => data.verdict),
    );
    const [next] = ofType(events, 'verdict.published');
    for (const { data } of corrections) {
      const old = recordedOf(before)[0]?.inForce;
      assert.equal(old?.verdict, data.verdict);
      if (next === undefined || next.data.rating.code !== old.rating.code)
        assert.equal(data.class, 'substantial');
    }
  }),
);

t.test(
  'nothing is ever lost: what was brought, proposed or seen once is there for ever, and challenges keep their ids',
  forEveryTurn(({ before, after }) => {
    for (const claim of recordedOf(before))
      for (const kind of ['evidence', 'verdicts', 'appearances'] as const)
        for (const item of Object.keys(claim[kind]))
          assert.ok(item in (recordedOf(after)[0]?.[kind] ?? {}), item);
  }),
);

t.test(
  'no event of a desk claim is public, and desk events are public on no claim',
  forEveryTurn(({ events, after }) => {
    for (const { type } of events) {
      const usual = definitionOf(type).audience;
      const audience = decider.audience(usual, after);
      const isOfTheDesk = usual === 'desk' || recordedOf(after)[0]?.visibility === 'desk';
      assert.equal(audience, isOfTheDesk ? 'desk' : 'public');
    }
  }),
);
