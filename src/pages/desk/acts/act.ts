import type { z } from 'zod';
import type { Command } from '../../../domain/commands.ts';
import type { Html } from '../../serving/html.ts';
import type { Field } from '../form.ts';

/** The kinds of things whose page an act belongs to. */
export type SubjectKind = 'claim' | 'source' | 'claimant' | 'ledger';

/** An act with a form that is made from the schema of its command. */
export interface DeskAct {
  readonly command: z.ZodObject;
  readonly method: 'post' | 'patch';
  /** The path of the API below the ledger. Its parameters are in the query of the form's page. */
  readonly path: string;
  readonly subject: SubjectKind;
  /** The fields of the form, in order: names of the command, or paths such as `period.from`. */
  readonly fields: readonly string[];
  /** Fields of the body that the form leaves out, each with the reason. */
  readonly leaves?: Readonly<Record<string, string>>;
  /** Whether it adds something and needs no version. */
  readonly adds?: boolean;
  /** Whether the fields show what is on record and only changes are sent. */
  readonly edits?: boolean;
}

export type CommandType = Command['type'];

/** What a form of an act is about. */
export interface Context {
  /** The thing in words: the wording of the claim, the title of the source. */
  readonly heading: string;
  readonly language?: string;
  /** The path of the page that the act leads back to, below the ledger. */
  readonly back: string;
  /** The ETag of what is shown. */
  readonly version: string;
  /** What is on record, where the form edits it. */
  readonly present: object;
  /** The choices of fields that name other things: ids and texts. */
  readonly options: Readonly<Record<string, NonNullable<Field['options']>>>;
  /** The part of the thing that the act is about, as it is on record. */
  readonly about: Html;
  /** Whether readers see a verdict, so that changes need a notice. */
  readonly hasVerdict: boolean;
}

/** The parameters of the path of an act: `/claims/{claim}/notes/{note}` → `claim`, `note`. */
export const parametersOf = ({ path }: Pick<DeskAct, 'path'>): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
