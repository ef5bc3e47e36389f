import type { Desk } from '../support/desk.ts';

/** Words that occur only in what is for the desk alone. */
export const marks = {
  claim: 'zinnober-claim',
  reason: 'zinnober-reason',
  finding: 'zinnober-finding',
  note: 'zinnober-note',
  rationale: 'zinnober-rationale',
  citation: 'zinnober-citation',
  returned: 'zinnober-returned',
  comment: 'zinnober-comment',
  question: 'zinnober-question',
  assigned: 'zinnober-assigned',
  notice: 'zinnober-notice',
  corrected: 'zinnober-corrected',
  related: 'zinnober-related',
};

/** Two claims about which the desk knows more than it shows. The public sees one of them. */
export const secrets = async (desk: Desk) => {
  const open = await desk.claim({ topics: ['weather'] });
  const shown = await desk.evidence(open);
  await desk.verdict(open, [shown]);
  await desk.act('checker', `/claims/${open}/notes`, { text: marks.note });
  const reliedOn = [{ evidence: shown, reason: marks.citation }];
  const proposed = await desk.proposal(open, [], { rationale: marks.rationale, rating: 'true', reliedOn });
  await desk.act('editor', `/claims/${open}/verdicts/${proposed}/approve`, { comment: marks.comment });
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor' };
  await desk.act('editor', `/claims/${open}/verdicts/${proposed}/embargo`, {
    until: '2036-06-01T12:00:00.000Z',
    notice: { ...notice, text: marks.notice },
  });
  const returned = await desk.proposal(open, [], { rationale: marks.rationale, rating: 'unsupported' });
  await desk.act('editor', `/claims/${open}/verdicts/${returned}/return`, { comments: marks.returned });

  const hidden = await desk.claim({ wording: marks.claim, visibility: 'desk', topics: ['zinnober'] });
  const source = await desk.source();
  const offer = { source, stance: 'refutes', finding: marks.finding };
  const { id: evidence } = await desk.act('checker', `/claims/${hidden}/evidence`, offer);
  await desk.act('checker', `/claims/${hidden}/evidence/${evidence}/accept`, { strength: 'weak' });
  const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
  const appearance = await desk.act('checker', `/claims/${hidden}/appearances`, {
    claimant,
    role: marks.claim,
  });
  const asking = { claimant, question: marks.question, dueAt: '2036-06-01T12:00:00.000Z' };
  const { id: reply } = await desk.act('checker', `/claims/${open}/replies`, asking);
  const { items: members } = (await desk.ask('GET', '/members', { key: desk.keys.admin })).body;
  const { id: member } = members.find((each: any) => each.name === 'A checker');
  await desk.act('checker', `/claims/${open}/assign`, { member, reason: marks.assigned });
  await desk.act('checker', `/claims/${hidden}/relations`, {
    relation: 'contradicts',
    to: open,
    reason: marks.related,
  });
  const verdict = await desk.verdict(hidden, [evidence], { rationale: marks.rationale });
  const why = { reason: marks.reason };
  await desk.act('editor', `/claims/${hidden}/evidence/${evidence}/challenge`, why);
  await desk.ask('PATCH', `/claims/${hidden}/appearances/${appearance.id}`, {
    key: desk.keys.checker,
    headers: { 'if-match': '*' },
    body: {
      medium: marks.corrected,
      reason: marks.corrected,
      notice: { ...notice, class: 'minor', text: marks.corrected },
    },
  });
  const corrected = await desk.ask('GET', `/claims/${hidden}/corrections`, { key: desk.keys.checker });
  const correction = corrected.body.items[0].id as string;
  // Objections are public, so the fields around this one are searched. A claim of the desk has no objections.
  const { id: objection } = await desk.act('reader', `/claims/${open}/objections`, {
    about: { kind: 'claim' },
    text: 'It is unclear.',
  });
  const { id: capture } = await desk.act('checker', `/sources/${source}/captures`, {
    sha256: 'a'.repeat(64),
    mediaType: 'text/html',
    retrievedAt: '2024-05-01T12:00:00.000Z',
  });
  const again = await desk.proposal(hidden, [evidence], { rationale: marks.rationale });
  await desk.act('editor', `/claims/${hidden}/verdicts/${again}/return`, { comments: marks.returned });
  const words = [...Object.values(marks), 'zinnober', hidden, evidence, appearance.id, verdict, again];
  words.push(proposed, returned, reply, correction);
  return {
    open,
    shown,
    hidden,
    evidence,
    appearance: appearance.id,
    verdict,
    proposed,
    source,
    claimant,
    reply,
    correction,
    objection,
    capture,
    words,
  };
};
