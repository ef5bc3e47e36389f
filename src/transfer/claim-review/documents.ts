import { strictJsonOfLine } from '../../validation/strict-json.ts';
import type { Line } from '../lines/lines.ts';
import { isApiAnswer, reviewsOfApi } from './fact-check-api.ts';
import { completed, graphOf, TooLarge } from './graph.ts';
import { isFields, listOf, typesOf, type Fields } from './values.ts';

/** The largest file that is one JSON document, in characters. It is parsed in memory. */
const documentMaxCharacters = 268_435_456;

/** One ClaimReview of a file, or why an item is not one. `number` counts from 1. */
export interface FoundDocument {
  readonly number: number;
  readonly text: string;
  readonly review?: Fields;
  readonly problem?: string;
}

type Part = { readonly review: Fields } | { readonly problem: string; readonly of: unknown };

/** The reviews in a JSON value: single ones, lists, graphs, feeds, pages that hold them, and answers of the API. */
function* reviewsIn(value: unknown): Generator<Part, void, void> {
  if (Array.isArray(value)) for (const each of value) yield* reviewsIn(each);
  else if (!isFields(value)) yield { problem: 'no object', of: value };
  else if (typesOf(value).includes('DataFeed')) yield* reviewsIn(listOf(value['dataFeedElement']));
  else if (typesOf(value).includes('DataFeedItem')) yield* reviewsIn(listOf(value['item']));
  else if (isApiAnswer(value)) for (const review of reviewsOfApi(value)) yield { review };
  else yield* reviewsInDocument(value);
}

function* reviewsInDocument(value: Fields): Generator<Part, void, void> {
  try {
    const graph = graphOf(value);
    const reviews = graph.ofType('ClaimReview');
    const ofMedia = graph.ofType('MediaReview');
    for (const { thing, holder } of reviews)
      yield {
        review: completed(graph.whole(thing), holder === undefined ? undefined : graph.whole(holder)),
      };
    for (const { thing } of ofMedia)
      yield {
        problem: 'a MediaReview: it rates a picture, video or recording, and is not imported',
        of: thing,
      };
    if (reviews.length + ofMedia.length > 0) return;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return yield { problem: error.message, of: {} };
  }
  const parts = listOf(value['@graph']);
  if (parts.length > 0) for (const each of parts) yield* reviewsIn(each);
  else yield { problem: `no ClaimReview: its @type is ${typesOf(value).join(', ') || 'missing'}`, of: value };
}

/** Whether a text is no JSON at all, and so may be a part of a document of many lines. */
const isPart = (read: ReturnType<typeof strictJsonOfLine>): boolean =>
  'problem' in read && read.problem.startsWith('not JSON');

/** The reviews of a file. Either each line is a document, or the whole file is one; the first line decides. */
export async function* documentsOf(lines: AsyncIterable<Line>): AsyncGenerator<FoundDocument, void, void> {
  let number = 0;
  const found = function* (value: unknown): Generator<FoundDocument, void, void> {
    for (const part of reviewsIn(value)) {
      number += 1;
      if ('review' in part) yield { number, text: JSON.stringify(part.review), review: part.review };
      else yield { number, text: JSON.stringify(part.of), problem: part.problem };
    }
  };
  const bad = (text: string, problem: string): FoundDocument => ({ number: (number += 1), text, problem });
  let whole: string[] | undefined;
  let characters = 0;
  let isFirst = true;
  for await (const { text, problem } of lines) {
    if (problem !== undefined) {
      yield bad('', problem);
      if (whole !== undefined) return;
      continue;
    }
    if (whole === undefined && text.trim() === '') continue;
    const plain = isFirst ? text.replace(/^\uFEFF/, '') : text;
    const one = whole === undefined ? strictJsonOfLine(plain) : undefined;
    if (one !== undefined && 'value' in one) yield* found(one.value);
    else if (one !== undefined && !isPart(one)) yield bad(text, one.problem);
    else if (whole === undefined && !isFirst) yield bad(text, 'not JSON');
    else {
      (whole ??= []).push(plain);
      characters += text.length;
      if (characters > documentMaxCharacters)
        return yield bad('', `longer than ${documentMaxCharacters} characters`);
    }
    isFirst = false;
  }
  if (whole === undefined) return;
  const all = strictJsonOfLine(whole.join('\n'));
  if ('value' in all) yield* found(all.value);
  else yield bad('', isPart(all) ? 'the file is neither lines of JSON nor one JSON document' : all.problem);
}
