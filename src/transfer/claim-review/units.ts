import { createHash } from 'node:crypto';
import { limits } from '../../domain/terms/limits.ts';
import { byImporter, importerCommands } from '../import/importer.ts';
import type { Unit } from '../import/unit.ts';
import type { Line } from '../lines/lines.ts';
import { parseSeedValue } from '../import/seed-line.ts';
import { documentsOf, type FoundDocument } from './documents.ts';
import { readReview, type Review } from './read-review.ts';

/** The namespace of ids. It does not depend on the file, so a review has the same ids in every file. */
export const claimReviewName = 'claim-review';

/** A deterministic alias: equal values give equal ids, different values different ones. */
const alias = (kind: string, ...of: unknown[]): string =>
  `@${kind}/${createHash('sha256').update(JSON.stringify(of), 'utf8').digest('hex').slice(0, 32)}`;

const present = (command: object): object =>
  Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined));

/** An item with its own stream. Its id is derived from its content, so equal items are registered once. */
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
 * The verdict of another publisher becomes evidence, not a verdict. Its rating stands in the finding, in the
 * publisher's words. Its stance is `context` until people of this ledger judge it.
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

const unitOf = ({ number, text, review, problem }: FoundDocument): Unit => {
  if (review === undefined) return { number, text, lines: [], problems: [problem ?? 'no review'] };
  const read = readReview(review);
  const odd = [...read.odd];
  if (read.review === undefined) return { number, text, lines: [], problems: odd };
  const parsed = commandsOf(read.review, odd).map((command) =>
    parseSeedValue(claimReviewName, byImporter(present(command))),
  );
  const wrong = parsed.flatMap((each) => each.problems ?? []);
  // Odd values are reported and the rest is executed; if a command is invalid, none of the line is.
  const lines = wrong.length > 0 ? [] : parsed.flatMap((each) => each.line ?? []);
  return { number, text, lines, problems: [...odd, ...wrong] };
};

/** The reviews of a file as commands. Each gives a claim, its claimant and occasion, and the review as evidence. */
export async function* unitsOfClaimReviews(lines: AsyncIterable<Line>): AsyncGenerator<Unit, void, void> {
  for (const value of importerCommands('Import of ClaimReviews')) {
    const { line, problems = [] } = parseSeedValue(claimReviewName, value);
    yield { number: 0, text: 'before all documents', lines: line === undefined ? [] : [line], problems };
  }
  for await (const found of documentsOf(lines)) yield unitOf(found);
}
