import { createHash } from 'node:crypto';
import { addressKey } from '../../domain/source/address-key.ts';
import { resolveAliases } from '../import/aliases.ts';
import { byImporter, importerCommands } from '../import/importer.ts';
import type { Unit } from '../import/unit.ts';
import type { Line } from '../lines/lines.ts';
import { parseSeedValue, seedCommandId } from '../import/seed-line.ts';
import { createChanges, type Changes, type Wanted } from './changes.ts';
import { documentsOf, type FoundDocument } from './documents.ts';
import { findingOf, ratedSentence } from './rated.ts';
import { readReview, type Review } from './read-review.ts';
import { noReviews, type RecordedReviews } from './recorded.ts';

/** The namespace of ids. It does not depend on the file, so a review has the same ids in every file. */
export const claimReviewName = 'claim-review';

/** A deterministic alias: equal values give equal ids, different values different ones. */
const alias = (kind: string, ...of: unknown[]): string =>
  `@${kind}/${createHash('sha256').update(JSON.stringify(of), 'utf8').digest('hex').slice(0, 32)}`;

const idOf = (named: string): string => String(resolveAliases(claimReviewName, named));

const present = (command: object): object =>
  Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined));

/** An item with its own stream. Its id is derived from its content, so equal items are registered once. */
const registered = (kind: 'source' | 'claimant', said: object): { id: string; command: object } => {
  const id = alias(kind, present(said));
  return { id, command: { type: `register-${kind}`, [kind]: id, ...present(said) } };
};

/**
 * The verdict of another publisher becomes evidence, not a verdict. Its rating stands in the finding, in the
 * publisher's words. Its stance is `context` until people of this ledger judge it.
 */
const wantedBy = (review: Review, odd: string[]): Wanted => {
  const { url, claim: wording, language, title, publisher, publishedOn, speaker, occasions } = review;
  const { role, sameAs, ...known } = speaker;
  // Two spellings of one address lead to one review.
  const address = addressKey(url) ?? url;
  const article = alias('source', address);
  const claimant = registered('claimant', { ...known, ...(sameAs.length === 0 ? {} : { sameAs }) });
  const claim = alias('claim', address, wording);
  const appearances = occasions.flatMap((occasion) => {
    const { url: at, title: name, date } = occasion;
    const source =
      at === undefined ? undefined : registered('source', { title: name ?? at, kind: 'other', url: at });
    const appearance = alias('appearance', claim, occasion);
    return [
      ...(source === undefined ? [] : [{ item: idOf(source.id), command: source.command }]),
      {
        item: idOf(appearance),
        command: {
          type: 'record-appearance',
          ...{ claim, appearance, claimant: claimant.id, role, date, source: source?.id },
        },
      },
    ];
  });
  const rated = ratedSentence(review);
  const finding = findingOf(review, odd);
  // A publisher may have one review under two addresses that do not look alike.
  const identity =
    publisher === undefined || publishedOn === undefined ? [claim] : [publisher, publishedOn, wording];
  return {
    review,
    claim: { alias: claim, id: idOf(claim) },
    source: { alias: article, id: idOf(article) },
    commands: [
      {
        item: idOf(article),
        command: {
          type: 'register-source',
          source: article,
          title,
          kind: 'report',
          publisher,
          publishedOn,
          url,
        },
      },
      { item: idOf(claimant.id), command: claimant.command },
      { item: idOf(claim), command: { type: 'record-claim', claim, wording, language } },
      ...appearances,
    ],
    rated,
    finding,
    evidenceOf: (time) => {
      const evidence = alias('evidence', ...identity, rated, time);
      return { alias: evidence, id: idOf(evidence) };
    },
  };
};

const unitOf = async ({ number, text, review, problem }: FoundDocument, changes: Changes): Promise<Unit> => {
  if (review === undefined) return { number, text, lines: [], problems: [problem ?? 'no review'] };
  const read = readReview(review);
  const odd = [...read.odd];
  if (read.review === undefined) return { number, text, lines: [], problems: odd };
  const { lines, problems } = await changes.of(wantedBy(read.review, odd), number);
  // Odd values are reported and the rest is executed; if a command is invalid, none of the line is.
  return { number, text, lines, problems: [...odd, ...problems] };
};

/**
 * The reviews of a file as commands. Each gives a claim, its claimant and occasion, and the review as evidence. A review
 * that the ledger has with another rating withdraws the evidence of that rating.
 */
export async function* unitsOfClaimReviews(
  lines: AsyncIterable<Line>,
  recorded: RecordedReviews = noReviews,
): AsyncGenerator<Unit, void, void> {
  for (const value of importerCommands('Import of ClaimReviews')) {
    const { line, problems = [] } = parseSeedValue(claimReviewName, value);
    yield { number: 0, text: 'before all documents', lines: line === undefined ? [] : [line], problems };
  }
  const changes = createChanges(recorded, {
    importer: idOf('@member/importer'),
    parse: (command) => parseSeedValue(claimReviewName, byImporter(present(command))),
    commandId: (line) => seedCommandId(claimReviewName, line),
  });
  for await (const found of documentsOf(lines)) yield await unitOf(found, changes);
}
