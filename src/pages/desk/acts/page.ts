import { html } from 'hono/html';
import { roleNeeded } from '../../../domain/ledger/may.ts';
import type { Page } from '../../components/layout.ts';
import type { MessageKey } from '../../messages/en.ts';
import type { Html } from '../../serving/html.ts';
import type { Act, ActHeader, DeskAsked, DeskPage } from '../asked.ts';
import { formOf } from '../form.ts';
import { may } from '../read-claim.ts';
import { parametersOf, type CommandType, type DeskAct } from './act.ts';
import { readContext } from './context.ts';
import { fieldsFor, shownFields } from './fields.ts';
import { acts } from './table.ts';
import { bodyOf } from './values.ts';

/** The parameters that name what an act is about, in the address of its form. */
const names = [
  ...['claim', 'appearance', 'evidence', 'challenge', 'objection', 'note', 'verdict', 'matchId'],
  ...['relation', 'to', 'into', 'source', 'capture', 'claimant', 'role', 'member', 'key'],
];

const actOf = (asked: DeskAsked): { type: CommandType; act: DeskAct } | undefined => {
  const type = asked.params['act'] ?? '';
  if (!Object.hasOwn(acts, type) || !Object.hasOwn(roleNeeded, type)) return undefined;
  const act = acts[type as CommandType];
  return act && { type: type as CommandType, act };
};

/** The address of the form of an act, below the ledger. */
const actPath = (type: CommandType): string => `/desk/acts/${type}`;

/** A link to the form of an act, for those whose role allows it. */
const actLink = (asked: DeskAsked, type: CommandType, about: Readonly<Record<string, string>>): Html | '' =>
  may(asked, type)
    ? html`<li>
        <a href="${asked.link(actPath(type), about)}">${asked.words.say(`act.${type}` as MessageKey)}</a>
      </li>`
    : '';

/** Links to acts on one thing. */
export const actLinks = (
  asked: DeskAsked,
  types: readonly CommandType[],
  about: Readonly<Record<string, string>>,
): Html =>
  types.some((type) => may(asked, type))
    ? html`<ul class="plain acts-of">
        ${types.map((type) => actLink(asked, type, about))}
      </ul>`
    : html``;

const make = async (asked: DeskAsked): Promise<Page | undefined> => {
  const found = actOf(asked);
  if (found === undefined) return undefined;
  const { type, act } = found;
  const context = await readContext(asked, type, act);
  if (context === undefined) return undefined;
  const { words, link, query } = asked;
  const title = words.say(`act.${type}` as MessageKey);
  const lead = words.term('lead', type);
  const { done: _, ...about } = query;
  return {
    title,
    body: html`<div class="narrow">
      <p class="kicker">
        <a href="${link(context.back)}">${words.say('act.back')}</a>
      </p>
      <h1>${title}</h1>
      <p class="lead" ${context.language === undefined ? '' : html`lang="${context.language}"`} dir="auto">
        ${context.heading}
      </p>
      ${lead === type ? '' : html`<p>${lead}</p>`} ${context.about}
      ${
        may(asked, type)
          ? formOf(asked, {
              ...{ act: 'carry-out', action: actPath(type), query: about, version: context.version },
              submit: `act.${type}` as MessageKey,
              fields: (field) => fieldsFor(asked, act, context, field),
            })
          : html`<p class="empty">${words.say('problem.forbidden')}</p>`
      }
    </div>`,
  };
};

/** The calls of the API by path and body. The tables of acts name both; a test holds them to the document. */
type Send = (
  path: string,
  init: { readonly params: { readonly path: object; readonly header: object }; readonly body: object },
) => Promise<{ readonly id?: string; readonly key?: string }>;

const headerFor = (header: ActHeader, { adds }: DeskAct) =>
  adds === true ? { 'idempotency-key': header['idempotency-key'] } : header;

/** A key is shown in the answer to its act, and nowhere after. */
const keyPage = ({ words, link }: DeskAsked, key: string): Page => ({
  title: words.say('key.title'),
  body: html`<div class="narrow">
    <h1>${words.say('key.title')}</h1>
    <p class="lead">${words.say('key.once')}</p>
    <p><code class="code" dir="ltr">${key}</code></p>
    <p><a href="${link('/desk/members')}">${words.say('key.kept')}</a></p>
  </div>`,
});

const carryOut: Act = async (asked, form, header) => {
  const found = actOf(asked);
  const context = found && (await readContext(asked, found.type, found.act));
  if (found === undefined || context === undefined) return '/desk';
  const { act } = found;
  const { api, query } = asked;
  const send = (act.method === 'patch' ? api.patch : api.post) as unknown as Send;
  const path = Object.fromEntries(parametersOf(act).map((name) => [name, query[name] ?? '']));
  const shown = shownFields({ ...asked, typed: undefined }, act, context);
  const fields = act.fields.filter((each) => shown.includes(each) || form.has(each));
  const body = bodyOf(act, form, fields, context.present);
  const { key } = await send(act.path, { params: { path, header: headerFor(header, act) }, body });
  return key === undefined ? context.back : keyPage(asked, key);
};

/** The form of any act of the tables. */
export const actPage: DeskPage = {
  path: '/:ledger/desk/acts/:act',
  query: names,
  make,
  acts: { 'carry-out': carryOut },
};
