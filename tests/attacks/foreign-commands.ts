import { command, type Command } from '../../src/domain/commands.ts';
import type { IdKind } from '../../src/domain/terms/ids.ts';

/** What the attacker is permitted to act on. */
export interface Own {
  readonly claim: string;
  readonly source: string;
  readonly claimant: string;
  /** Evidence in force on the claim. */
  readonly evidence: string;
}

/** Chooses an id of a kind: of another stream, of the attacker, or a new one. */
export type Choose = (kind: IdKind) => string;

const notice = { reason: 'our-error', class: 'substantial', responsible: 'checker', text: 'It was wrong.' };
const proposal = (evidence: string) => ({
  scale: 'truth',
  rating: 'false',
  rationale: 'As shown.',
  reliedOn: [{ evidence, reason: 'It says so.' }],
  setAside: [],
});
const later = '2040-01-01T00:00:00.000Z';

type Fields = Record<string, unknown>;

/** Commands on the attacker's own streams that contain ids of items. Each id is chosen by one of the numbers. */
const forms: readonly ((own: Own, id: Choose) => Fields)[] = [
  ({ source }, id) => ({
    ...{
      type: 'offer-evidence',
      evidence: id('evidence'),
      source,
      stance: 'refutes',
      finding: 'It is not so.',
    },
  }),
  (_, id) => ({ type: 'accept-evidence', evidence: id('evidence'), strength: 'weak' }),
  (_, id) => ({ type: 'decline-evidence', evidence: id('evidence'), reason: 'No.' }),
  (_, id) => ({ type: 'withdraw-evidence', evidence: id('evidence'), reason: 'No.' }),
  ({ evidence }, id) => ({
    ...{ type: 'challenge-evidence', evidence, challenge: id('challenge'), reason: 'No.' },
  }),
  (_, id) => ({
    ...{ type: 'challenge-evidence', evidence: id('evidence'), challenge: id('challenge'), reason: 'No.' },
  }),
  ({ claimant }, id) => ({ type: 'record-appearance', appearance: id('appearance'), claimant }),
  (_, id) => ({
    ...{ type: 'correct-appearance', appearance: id('appearance'), medium: 'radio', reason: 'No.' },
    ...{ correction: id('correction'), notice },
  }),
  (_, id) => ({
    type: 'withdraw-appearance',
    appearance: id('appearance'),
    correction: id('correction'),
    reason: 'No.',
  }),
  ({ evidence }, id) => ({ type: 'propose-verdict', verdict: id('verdict'), ...proposal(evidence) }),
  ({ evidence }, id) => ({ type: 'revise-verdict', verdict: id('verdict'), ...proposal(evidence) }),
  (_, id) => ({ type: 'approve-verdict', verdict: id('verdict') }),
  (_, id) => ({ type: 'return-verdict', verdict: id('verdict'), comments: 'No.' }),
  (_, id) => ({ type: 'withdraw-verdict', verdict: id('verdict'), reason: 'No.' }),
  (_, id) => ({ type: 'rate-verdict', verdict: id('verdict'), rating: 'false' }),
  (_, id) => ({ type: 'publish-verdict', verdict: id('verdict'), correction: id('correction'), notice }),
  (_, id) => ({
    ...{
      type: 'embargo-verdict',
      verdict: id('verdict'),
      correction: id('correction'),
      notice,
      until: later,
    },
  }),
  (_, id) => ({
    ...{ type: 'retract-verdict', verdict: id('verdict'), correction: id('correction') },
    ...{ reason: 'our-error', responsible: 'editor', text: 'We were wrong.' },
  }),
  (_, id) => ({
    ...{ type: 'revise-claim', wording: `It is so: ${id('note')}.`, reason: 'It reads better.' },
    ...{ correction: id('correction'), notice },
  }),
  (_, id) => ({ type: 'add-note', note: id('note'), text: 'Mine now.' }),
  (_, id) => ({ type: 'judge-match', match: id('match'), outcome: 'rejected', text: 'Mine now.' }),
  (_, id) => ({
    ...{
      type: 'lodge-objection',
      objection: id('objection'),
      about: { kind: 'claim' },
      text: 'It is not so.',
    },
  }),
  (_, id) => ({
    ...{ type: 'resolve-objection', objection: id('objection'), outcome: 'rejected', explanation: 'No.' },
  }),
  ({ claimant }, id) => ({
    type: 'request-reply',
    reply: id('reply'),
    claimant,
    question: 'Why?',
    dueAt: later,
  }),
  (_, id) => ({ type: 'receive-reply', reply: id('reply'), text: 'Because.' }),
  ({ source }, id) => ({
    ...{ type: 'capture-source', source, capture: id('capture'), mediaType: 'text/html', retrievedAt: later },
    sha256: id('capture')
      .slice(-26)
      .replace(/[^0-9a-f]/g, '0')
      .padStart(64, '0'),
  }),
  ({ claimant }, id) => ({ type: 'record-role', claimant, role: id('role'), title: 'Speaker' }),
];

export const formsCount = forms.length;

/** The command of a number, on the attacker's own streams, with chosen ids. */
export const foreignCommand = (nth: number, own: Own, id: Choose): Command => {
  const fields = forms[nth % forms.length]?.(own, id) ?? {};
  const at = 'source' in fields && fields['type'] === 'capture-source' ? {} : { claim: own.claim };
  return command.parse(fields['type'] === 'record-role' ? fields : { ...at, ...fields });
};
