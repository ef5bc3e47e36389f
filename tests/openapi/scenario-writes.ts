import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';

/** The items that the writes leave for later steps. */
export interface Written {
  readonly source: string;
  readonly claimant: string;
  readonly claim: string;
  readonly appearance: string;
  /** An evidence item in force. */
  readonly evidence: string;
}

/** A new claim goes through everything that the desk does with one. No verdict is in force at the end. */
export const runWrites = async (call: Call, desk: Desk): Promise<Written> => {
  const { checker: by } = desk;
  await recordFromArticle(call, desk);
  const { body: source } = await call('registerSource', {
    by,
    body: {
      title: 'Report of the mission that observed the elections of 2000',
      kind: 'report',
      publisher: 'Organization of American States',
      publishedOn: '2000',
      url: 'https://example.org/reports/peru-2000',
      language: 'en',
      independenceGroup: 'oas-mission-2000',
    },
  });
  await call('captureSource', {
    by,
    path: { source: source.id },
    body: {
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      mediaType: 'application/pdf',
      retrievedAt: '2026-11-22T08:30:00.000Z',
      archivedAt: 'https://archive.example.org/peru-2000',
    },
  });
  const { body: claimant } = await call('registerClaimant', {
    by,
    body: {
      kind: 'organisation',
      name: 'A campaign office',
      description: 'Spoke for a candidate in Peru in 2000.',
    },
  });
  await call('recordRole', {
    by,
    path: { claimant: claimant.id },
    body: { title: 'Campaign office', organisation: 'A party', from: '2000-01', until: '2000-05-28' },
  });
  const { body: claim } = await call('recordClaim', {
    by,
    body: {
      wording: 'Observers of the OAS watched the run-off of 28 May 2000 to its end.',
      language: 'en',
      topics: ['elections-2000', 'election-observation'],
      period: { from: '2000-05-28', until: '2000-05-28' },
      places: ['Peru'],
      checkability: 'checkable',
    },
  });
  const path = { claim: claim.id };
  const { body: appearance } = await call('recordAppearance', {
    by,
    path,
    body: {
      claimant: claimant.id,
      role: 'Campaign office',
      date: '2000-05-29',
      medium: 'A press release',
      quote: { exact: 'watched until the last ballot' },
    },
  });
  await call('addNote', {
    by,
    path,
    body: { text: 'Ask the mission for its final list of polling places.' },
  });
  const { body: match } = await call('judgeMatch', {
    by,
    path,
    body: {
      outcome: 'confirmed',
      text: 'Observers saw every last ballot counted, they say!',
      saidOn: '2000-06-02',
      url: 'https://social.example/posts/17',
      score: 0.81,
    },
  });
  await call('withdrawMatch', {
    by: desk.checker,
    path: { ...path, match: match.id },
    any: true,
    body: { reason: 'The post is about the count in Lima alone.' },
  });
  await call('judgeMatch', {
    by,
    path,
    body: {
      outcome: 'rejected',
      text: 'Observers watched the border.',
      reason: 'It is not about the election.',
    },
  });
  await call('listMatches', { by, path, query: { outcome: 'rejected' } });
  await call('listAllMatches', { by, query: { limit: '2' } });
  const evidence = await runEvidence(call, desk, path, source.id);
  await runVerdicts(call, desk, path, evidence);
  await runClaim(call, desk, path);
  return {
    source: source.id,
    claimant: claimant.id,
    claim: claim.id,
    appearance: appearance.id,
    evidence,
  };
};

/** From an article to a claim with its claimant, source, appearance and evidence, in one act. */
const recordFromArticle = async (call: Call, { checker: by }: Desk): Promise<void> => {
  await call('recordClaim', {
    by,
    body: {
      wording: 'Every ballot of the run-off was counted before midnight.',
      language: 'en',
      topics: ['elections-2000'],
      claimant: { kind: 'person', name: 'A member of the counting board' },
      source: {
        title: 'Board: all ballots counted',
        kind: 'news',
        publisher: 'An evening paper',
        publishedOn: '2000-05-29',
        url: 'https://paper.example.org/ballots',
        text: 'The board said: “Every ballot was counted before midnight.” It gave no figures.',
      },
      appearances: [
        {
          date: '2000-05-28',
          medium: 'An interview',
          quote: { exact: 'Every ballot was counted before midnight.' },
        },
      ],
      evidence: [
        { stance: 'context', finding: 'The paper names no figures.' },
        {
          source: { title: 'Minutes of the counting board', kind: 'official-record' },
          stance: 'refutes',
          finding: 'The minutes close at three in the morning.',
        },
      ],
    },
  });
};

/** Evidence is offered, weighed and disputed. Returns the item that is left in force. */
const runEvidence = async (
  call: Call,
  { checker, editor }: Desk,
  path: { claim: string },
  source: string,
): Promise<string> => {
  const offer = async (stance: string, finding: string): Promise<{ claim: string; evidence: string }> => {
    const { body } = await call('offerEvidence', { by: checker, path, body: { source, stance, finding } });
    return { ...path, evidence: body.id };
  };
  const act = (operationId: string, of: Readonly<Record<string, string>>, body: unknown) =>
    call(operationId, { by: editor, path: of, body, any: true });
  const kept = await offer('refutes', 'The mission left the country before the run-off.');
  const gone = await offer('supports', 'A photograph shows observers at a polling place.');
  const bad = await offer('context', 'The mission had opened its office in March.');
  await act('acceptEvidence', kept, { strength: 'strong', reason: "The mission's own account." });
  await act('acceptEvidence', gone, { strength: 'weak' });
  await act('declineEvidence', bad, { reason: 'It says nothing about the run-off.' });
  await act('challengeEvidence', kept, { reason: 'Some members may have stayed in private.' });
  const { body: disputed } = await call('readEvidence', { by: editor, path: kept });
  const of = { ...kept, challenge: disputed.challenges[0].id };
  await act('dismissChallenge', of, { reason: 'A private visit is no observation for the OAS.' });
  await act('withdrawEvidence', gone, { reason: 'The photograph is of the first round.' });
  return kept.evidence;
};

const runVerdicts = async (
  call: Call,
  { checker, editor }: Desk,
  path: { claim: string },
  evidence: string,
): Promise<void> => {
  const proposal = {
    scale: 'truth',
    rating: 'false',
    rationale: 'The mission that is said to have watched it had left by then.',
    reliedOn: [{ evidence, reason: "The mission's own account." }],
    setAside: [],
  };
  const { body } = await call('proposeVerdict', { by: checker, path, body: proposal });
  const of = { ...path, verdict: body.id };
  const act = (operationId: string, said: unknown, by = editor) =>
    call(operationId, { by, path: of, body: said, any: true });
  await act('returnVerdict', { comments: 'Say when the mission left.' });
  const rationale = 'The mission that is said to have watched it had left days before.';
  await act('reviseVerdict', { ...proposal, rationale }, checker);
  await act('approveVerdict', { comment: 'Clear now.' });
  await act('publishVerdict', {});
  await act('retractVerdict', {
    reason: 'our-error',
    responsible: 'editor',
    text: 'We published before the mission had answered our question.',
  });
  const given = await call('proposeVerdict', { by: checker, path, body: proposal });
  await call('withdrawVerdict', {
    ...{ by: checker, path: { ...path, verdict: given.body.id }, any: true },
    body: { reason: 'The mission has answered, so we look at it anew.' },
  });
};

const runClaim = async (call: Call, { editor }: Desk, path: { claim: string }): Promise<void> => {
  const act = (operationId: string, body: unknown) =>
    call(operationId, { by: editor, path, body, any: true });
  await act('reviseClaim', {
    wording: 'The observation mission of the OAS watched the run-off of 28 May 2000.',
    reason: 'There is no record of a claim that it stayed to the end.',
  });
  await act('declineClaim', { reason: 'It is not repeated any more.' });
  await act('reopenClaim', { reason: 'It is being repeated.' });
  const held = await call('placeWithholding', {
    ...{ by: editor, path },
    body: { part: { kind: 'wording' }, basis: 'court-order', reference: 'Juzgado 3, 114-2026' },
  });
  await call('releaseWithholding', {
    ...{ by: editor, path: { ...path, withholding: held.body.id }, any: true },
    body: { reason: 'The order was lifted.' },
  });
  await act('withdrawClaim', { reason: 'It is no claim: the minutes only ask about it.' });
  await act('restoreClaim', { reason: 'A recording of it was found.' });
};
