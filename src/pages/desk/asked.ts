import type { Moved } from '../serving/page.ts';
import type { Page } from '../components/layout.ts';
import type { Asked } from '../serving/asked.ts';
import type { Session } from '../session/sessions.ts';
import type { ProblemError } from '../../../clients/typescript/src/problems.ts';

/** A form that was sent and not carried out: it is shown again as it was typed. */
export interface Typed {
  readonly act: string;
  /** The thing that the form is about, where a page has several forms of one act. */
  readonly item: string;
  readonly form: URLSearchParams;
  /** Why it was not carried out. */
  readonly fault: Fault;
}

/** Why a form was not carried out: an answer of the API, or a reason of the desk's own. */
export type Fault = ProblemError['problem'] | 'not-stamped' | 'signed-in-again' | 'to-confirm';

/** A request for a page of the desk. Its `api` acts with the rights of the person who signed in. */
export interface DeskAsked extends Asked {
  readonly session: Session;
  readonly typed: Typed | undefined;
}

/** The header fields that make a form one act: sent twice, it is carried out once. */
export interface ActHeader {
  'idempotency-key': string;
  'if-match': string;
}

/**
 * An act that a form asks for. Resolves to the path of the page to show next, below the ledger, or to the page itself
 * where only the answer shows something.
 */
export type Act = (asked: DeskAsked, form: URLSearchParams, header: ActHeader) => Promise<string | Page>;

/** Thrown by an act that shows something to confirm before it is carried out. */
export class ToConfirm extends Error {
  override readonly name = 'ToConfirm';
}

export interface DeskPage {
  readonly path: string;
  /** The parameters of the query that it understands, beside the language. */
  readonly query?: readonly string[];
  readonly make: (asked: DeskAsked) => Promise<Page | Moved | undefined>;
  /** The acts of its forms, by name. */
  readonly acts?: Readonly<Record<string, Act>>;
}

/** A field of a form without spaces around it; undefined where it is empty. */
export const textOf = (form: URLSearchParams, name: string): string | undefined => {
  // Browsers end lines with two characters; the record has one.
  const text = form.get(name)?.replaceAll('\r\n', '\n').trim();
  return text === '' ? undefined : text;
};

/** A field that the form requires. Where it is empty, the API names the field as wrong. */
export const neededOf = (form: URLSearchParams, name: string): string => textOf(form, name) ?? '';

/** Fields that were filled in, for the body of a request. */
export const filled = <Name extends string>(
  form: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const given: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = textOf(form, name);
    if (text !== undefined) given[name] = text;
  }
  return given;
};
