import type { Asked } from '../serving/asked.ts';
import type { Field } from './form.ts';

type Options = NonNullable<Field['options']>;

const ofGroup = ({ words }: Pick<Asked, 'words'>, group: string, codes: readonly string[]): Options =>
  codes.map((code) => [code, words.term(group, code)]);

/** The codes of the API, in the order in which a form offers them. */
export const choicesOf = (asked: Pick<Asked, 'words'>) => ({
  claimant: ofGroup(asked, 'claimant', ['person', 'organisation', 'unknown']),
  source: ofGroup(asked, 'kind', [
    'news',
    'official-record',
    'report',
    'dataset',
    'reference',
    'social-post',
    'interview',
    'statement',
    'other',
  ]),
  stance: ofGroup(asked, 'stance', ['refutes', 'supports', 'context']),
  strength: ofGroup(asked, 'strength', ['strong', 'moderate', 'weak']),
  reason: ofGroup(asked, 'reason', ['new-evidence', 'our-error', 'claim-changed', 'methodology', 'legal']),
  class: ofGroup(asked, 'class', ['substantial', 'update', 'minor']),
  responsible: ofGroup(asked, 'responsible', ['checker', 'editor', 'reporter', 'source', 'system']),
});
