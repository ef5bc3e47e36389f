import { html } from 'hono/html';
import type { MessageKey } from '../messages/en.ts';
import type { Query } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { stampFor } from '../session/forgery.ts';
import type { DeskAsked, Typed } from './asked.ts';

/** A form of the desk: one act, sent once. */
export interface FormSpec {
  readonly act: string;
  /** The path that the form is sent to, below the ledger. */
  readonly action: string;
  /** The query of that path, which names what the form is about. */
  readonly query?: Query;
  /** The thing that it is about, where a page has several forms of one act. */
  readonly item?: string;
  readonly submit: MessageKey;
  /** The ETag that was shown. Acts on a thing that changed since are refused. */
  readonly version?: string;
  readonly isSecond?: boolean;
  readonly fields: (field: FieldOf) => Html;
}

export interface Field {
  readonly name: string;
  readonly label: MessageKey;
  readonly kind?: 'text' | 'url' | 'date' | 'datetime-local' | 'textarea' | 'select' | 'checkbox';
  readonly isRequired?: boolean;
  /** Whether it shows what is on record, which may simply stay. */
  readonly isOnRecord?: boolean;
  readonly hint?: MessageKey;
  readonly max?: number;
  readonly value?: string | undefined;
  /** The choices of a select: values and their texts. */
  readonly options?: readonly (readonly [string, string])[];
  /** Where the API names the field, below `#/`; its name by default. */
  readonly pointer?: string;
}
export type FieldOf = (field: Field) => Html;

/** The form as it was typed, where it was this form that was not carried out. */
const typedFor = ({ typed }: DeskAsked, { act, item = '' }: Pick<FormSpec, 'act' | 'item'>) =>
  typed?.act === act && typed.item === item ? typed : undefined;

/** What is wrong with a field, by the answer of the API. */
const wrongOf = (asked: DeskAsked, typed: Typed | undefined, field: Field): Html | string | undefined => {
  if (typed === undefined || typeof typed.fault === 'string') return undefined;
  const pointer = `#/${field.pointer ?? field.name}`;
  const found = typed.fault.errors?.find(
    (each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`),
  );
  if (found === undefined) return undefined;
  const isEmpty = (typed.form.get(field.name) ?? '').trim() === '';
  if (isEmpty) return asked.words.say('form.missing');
  return html`<span lang="en" dir="ltr">${found.detail}</span>`;
};

const choices = (options: Field['options'] = [], chosen: string): Html =>
  html`${options.map(([value, text]) => html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`)}`;

const control = (field: Field, id: string, value: string, described: string): Html => {
  const { name, kind = 'text', isRequired = false, max, options } = field;
  const more = html`${isRequired ? html` required` : ''}${described === '' ? '' : html` aria-describedby="${described}"`}${described.includes('-why') ? html` aria-invalid="true"` : ''}`;
  if (kind === 'textarea')
    return html`<textarea id="${id}" name="${name}" dir="auto" maxlength="${max ?? 2000}" rows="4" ${more}>
${value}</textarea>`;
  if (kind === 'select')
    return html`<select id="${id}" name="${name}" ${more}>
      ${choices(options, value)}
    </select>`;
  return html`<input
    id="${id}"
    name="${name}"
    type="${kind}"
    dir="auto"
    maxlength="${max ?? 500}"
    value="${value}"
    ${more}
  />`;
};

const checkbox = ({ name }: Field, id: string, label: string, isChecked: boolean): Html =>
  html`<div class="field check">
    <input id="${id}" name="${name}" type="checkbox" value="yes" ${isChecked ? html`checked` : ''} />
    <label for="${id}">${label}</label>
  </div>`;

const fieldsOf = (asked: DeskAsked, spec: FormSpec): FieldOf => {
  const typed = typedFor(asked, spec);
  const { words } = asked;
  return (field) => {
    const id = [spec.act, spec.item, field.name].filter((part) => part !== undefined).join('-');
    const value = typed === undefined ? (field.value ?? '') : (typed.form.get(field.name) ?? '');
    const label = words.say(field.label);
    if (field.kind === 'checkbox') return checkbox(field, id, label, value === 'yes');
    const why = wrongOf(asked, typed, field);
    const described = [
      ...(why === undefined ? [] : [`${id}-why`]),
      ...(field.hint === undefined ? [] : [`${id}-hint`]),
    ].join(' ');
    return html`<div class="field${why === undefined ? '' : ' wrong'}">
      <label for="${id}"
        >${label}${field.isRequired === true || field.isOnRecord === true ? '' : html` <span class="optional">${words.say('form.optional')}</span>`}</label
      >
      ${field.hint === undefined ? '' : html`<p class="quiet" id="${id}-hint">${words.say(field.hint)}</p>`}
      ${control(field, id, value, described)}
      ${why === undefined ? '' : html`<p class="why" id="${id}-why">${why}</p>`}
    </div>`;
  };
};

/**
 * A form that is shown again stays the same act, since its first sending may have been carried out without an answer. It is
 * another act where the first is known to be carried out, or not to have been tried.
 */
const onceToKeep = ({ fault, form }: Typed): string | undefined => {
  if (fault === 'not-stamped' || fault === 'signed-in-again') return undefined;
  if (typeof fault !== 'string' && fault.name === 'key-reused') return undefined;
  return form.get('once') ?? undefined;
};

/** A form of the desk. It carries its own id, the proof that this session was shown it, and the version that was shown. */
export const formOf = (asked: DeskAsked, spec: FormSpec): Html => {
  const { session, link, words } = asked;
  const path = `/${asked.ledger}${spec.action}`;
  const typed = typedFor(asked, spec);
  const { once, proof } = stampFor(session.token, path, typed && onceToKeep(typed));
  return html`<form method="post" action="${link(spec.action, spec.query)}" class="act">
    <input type="hidden" name="act" value="${spec.act}" />
    <input type="hidden" name="item" value="${spec.item ?? ''}" />
    <input type="hidden" name="once" value="${once}" />
    <input type="hidden" name="proof" value="${proof}" />
    ${spec.version === undefined ? '' : html`<input type="hidden" name="version" value="${spec.version}" />`}
    ${spec.fields(fieldsOf(asked, spec))}
    <p><button ${spec.isSecond === true ? html`class="second"` : ''}>${words.say(spec.submit)}</button></p>
  </form>`;
};

/** A form behind its title. It is open where it was sent and has to be mended. */
export const foldedForm = (asked: DeskAsked, title: MessageKey, spec: FormSpec): Html =>
  html`<details class="acts" ${typedFor(asked, spec) === undefined ? '' : html`open`}>
    <summary>${asked.words.say(title)}</summary>
    ${formOf(asked, spec)}
  </details>`;
