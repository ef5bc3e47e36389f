import { createHash } from 'node:crypto';
import { limits } from '../../domain/terms/limits.ts';
import { byImporter, importerCommands } from '../import/importer.ts';
import type { Unit } from '../import/unit.ts';
import type { Line } from '../lines/lines.ts';
import { parseSeedValue } from '../import/seed-line.ts';
import { documentsOf, type Found } from './documents.ts';
import { readReview, type Review } from './read-review.ts';

/** Ids are made under this name, so that a review is recognised whatever file it is in. */
export const claimReviewName = 'claim-review';

/** Equal things get one id, and different ones never. */
const alias = (kind: string, ...of: unknown[]): string =>
  `@${kind}/${createHash('sha256').update(JSON.stringify(of), 'utf8').digest('hex').slice(0, 32)}`;

const present = (command: object): object =>
  Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined));

/** A thing of its own stream: its id follows from all that is said of it, so that the same thing is registered once. */
const registered = (kind: 'source' | 'claimant', said: object): { id: string; command: object } => {
  const id = alias(kind, present(said));
  return { id, command: { type: `register-${kind}`, [kind]: id, ...present(said) } };
};

const findingOf = ({ publisher, rating, body }: Review, odd: string[]): string => {
  const { label, number } = rating;
  const words = [label === undefined ? undefined : `“${label}”`, number].filter((each) => each !== undefined);
  const rated = `${publisher ?? 'The review'} rated the claim ${words.join(', ')}.`;
  if (body === undefined) return rated;
  const whole = `${rated} ${body}`;
  if (Array.from(whole).length <= limits.findingMaxCharacters) return whole;
  odd.push('reviewBody: longer than a finding may be, so it is left out');
  return rated;
};

/**
 * What others found is evidence here and no verdict: their rating stands in the finding, in their words. It is offered,
 * for people to weigh; whether it speaks for or against the claim is theirs to say, so it is context until then.
 */
const commandsOf = (review: Review, odd: string[]): object[] => {
  const { url, claim: wording, language, title, publisher, publishedOn, speaker, occasions } = review;
  const { role, sameAs, ...known } = speaker;
  const article = registered('source', { title, kind: 'report', publisher, publishedOn, url });
  const claimant = registered('claimant', { ...known, ...(sameAs.length === 0 ? {} : { sameAs }) });
  const claim = alias('claim', url, wording);
  const appearances = occasions.flatMap((occasion) => {
    const { url: at, title: name, date } = occasion;
    const source =
      at === undefined ? undefined : registered('source', { title: name ?? at, kind: 'other', url: at });
    const appearance = alias('appearance', claim, occasion);
    return [
      ...(source === undefined ? [] : [source.command]),
      { type: 'record-appearance', claim, appearance, claimant: claimant.id, role, date, source: source?.id },
    ];
  });
  return [
    article.command,
    claimant.command,
    { type: 'record-claim', claim, wording, language },
    ...appearances,
    {
      type: 'offer-evidence',
      claim,
      evidence: alias('evidence', claim),
      source: article.id,
      stance: 'context',
      finding: findingOf(review, odd),
    },
  ];
};

const unitOf = ({ number, text, review, problem }: Found): Unit => {
  if (review === undefined) return { number, text, lines: [], problems: [problem ?? 'no review'] };
  const read = readReview(review);
  const odd = [...read.odd];
  if (read.review === undefined) return { number, text, lines: [], problems: odd };
  const parsed = commandsOf(read.review, odd).map((command) =>
    parseSeedValue(claimReviewName, byImporter(present(command))),
  );
  const wrong = parsed.flatMap((each) => each.problems ?? []);
  // What is odd is told beside what is carried out; where a command is wrong nothing is.
  const lines = wrong.length > 0 ? [] : parsed.flatMap((each) => each.line ?? []);
  return { number, text, lines, problems: [...odd, ...wrong] };
};

/** The reviews of a file as commands: a claim, who made it and when, and what was found as evidence on it. */
export async function* unitsOfClaimReviews(lines: AsyncIterable<Line>): AsyncGenerator<Unit, void, void> {
  for (const value of importerCommands('Import of ClaimReviews')) {
    const { line, problems = [] } = parseSeedValue(claimReviewName, value);
    yield { number: 0, text: 'before all documents', lines: line === undefined ? [] : [line], problems };
  }
  for await (const found of documentsOf(lines)) yield unitOf(found);
}
