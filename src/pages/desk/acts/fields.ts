import { html } from 'hono/html';
import type { z } from 'zod';
import { commandTypeOf } from '../../../http/operations/command-route.ts';
import type { MessageKey } from '../../messages/en.ts';
import type { Words } from '../../messages/words.ts';
import type { Html } from '../../serving/html.ts';
import type { DeskAsked } from '../asked.ts';
import type { Field, FieldOf } from '../form.ts';
import type { Context, DeskAct } from './act.ts';
import { days, fieldAt, isRequiredAt, kindOf, presentAt } from './values.ts';

/** The groups of messages that hold the choices of a field in words. */
const groups: Readonly<Record<string, string>> = {
  'notice.reason': 'reason',
  'notice.class': 'class',
  'notice.responsible': 'responsible',
  'policy.claimVisibility': 'visibility',
  'policy.attribution': 'attribution',
};
const kindsOf: Readonly<Record<DeskAct['subject'], string>> = {
  ...{ claim: 'kind', source: 'kind' },
  ...{ claimant: 'claimant', ledger: 'memberKind' },
};

const groupOf = ({ subject }: DeskAct, path: string): string =>
  path === 'kind' ? kindsOf[subject] : (groups[path] ?? path);

/** The longest text that gets one line, in characters. */
const lineMaxCharacters = 300;
const unlimited = 2_000;

const maxOf = (schema: z.ZodType): number =>
  (schema as unknown as { maxLength?: number }).maxLength ?? unlimited;

/** How the form shows a value on record. */
const written = (value: unknown): string => {
  if (value === undefined || value === false) return '';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const labelOf = (words: Words, { command }: DeskAct, path: string): MessageKey => {
  const own = `${commandTypeOf({ command })}.${path}`;
  return `field.${words.term('field', own) === own ? path : own}` as MessageKey;
};

const hintOf = (words: Words, path: string): Pick<Field, 'hint'> => {
  const key = `hint.${path}`;
  return words.term('hint', path) === path ? {} : { hint: key as MessageKey };
};

/** A field of the form, from the schema of its command. */
const fieldFor = (asked: DeskAsked, act: DeskAct, path: string, context: Context): Field => {
  const { words, query } = asked;
  const field = fieldAt(act.command, path);
  const kind = kindOf(field);
  const isRequired = isRequiredAt(act.command, path);
  const given = query[path] ?? (act.edits === true ? written(presentAt(context.present, path)) : '');
  const common = {
    ...{ name: path, label: labelOf(words, act, path), isRequired, value: given },
    ...{ ...hintOf(words, path), pointer: path.replaceAll('.', '/') },
    isOnRecord: act.edits === true && given !== '',
  };
  const none = isRequired ? [] : [['', words.say('choice.none')] as const];
  const listed = context.options[path];
  const hasNone = listed?.some(([code]) => code === '') === true;
  if (listed !== undefined)
    return {
      ...{ ...common, kind: 'select' },
      // Where the choices say what leaving it out means, the first of them is proposed.
      ...(hasNone ? { options: listed, value: listed[0]?.[0] } : { options: [...none, ...listed] }),
    };
  if (kind === 'enum') {
    const codes = (field.schema as z.ZodEnum).options.map(String);
    const group = groupOf(act, path);
    return {
      ...{ ...common, kind: 'select' },
      options: [...none, ...codes.map((code) => [code, words.term(group, code)] as const)],
    };
  }
  if (kind === 'boolean' || kind === 'literal') return { ...common, kind: 'checkbox' };
  if (days.includes(path)) return { ...common, kind: 'date' };
  const max = kind === 'array' ? unlimited : maxOf(field.schema);
  if (kind === 'number') return { ...common, max: 9 };
  if (
    kind === 'array' ||
    (max > lineMaxCharacters && !/(?:^|\.)(?:url|licence|issuer|escalationUrl)$/.test(path))
  )
    return { ...common, kind: 'textarea', max };
  return { ...common, max };
};

/** The fields that a form shows: a notice only where readers saw a verdict, and what ends an embargo once it is asked for. */
export const shownFields = ({ typed }: DeskAsked, { fields }: DeskAct, { hasVerdict }: Context): string[] => {
  const isAskedFor = (path: string): boolean =>
    typeof typed?.fault === 'object' || typed?.form.has(path) === true;
  return fields.filter((path) => {
    if (path.startsWith('notice.') || path === 'published') return hasVerdict;
    if (path === 'endsEmbargo' || path === 'proposals') return isAskedFor(path);
    return true;
  });
};

/** The fields of an act. The notice for readers stands together. */
export const fieldsFor = (asked: DeskAsked, act: DeskAct, context: Context, field: FieldOf): Html => {
  const shown = shownFields(asked, act, context);
  const one = (path: string): Html => field(fieldFor(asked, act, path, context));
  const notice = shown.filter((path) => path.startsWith('notice.'));
  return html`${shown.filter((path) => !notice.includes(path)).map(one)}
  ${
    notice.length === 0
      ? ''
      : html`<fieldset>
          <legend>${asked.words.say('notice.legend')}</legend>
          <p class="quiet">${asked.words.say('notice.hint')}</p>
          ${notice.map(one)}
        </fieldset>`
  }`;
};
