import { html } from 'hono/html';
import type { Page } from '../../components/layout.ts';
import type { Html } from '../../serving/html.ts';
import { actLinks } from '../acts/page.ts';
import { acts } from '../acts/table.ts';
import { presentAt } from '../acts/values.ts';
import type { DeskAsked, DeskPage } from '../asked.ts';

const written = ({ words }: DeskAsked, path: string, value: unknown): string => {
  if (value === undefined || value === '') return words.say('choice.none');
  if (typeof value === 'boolean') return words.say(value ? 'choice.yes' : 'choice.no');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (path === 'policy.claimVisibility') return words.term('visibility', value);
  return path === 'policy.attribution' ? words.term('attribution', value) : value;
};

const make = async (asked: DeskAsked): Promise<Page> => {
  const { api, words } = asked;
  const policy = await api.get('/policy');
  const rules = (acts['set-policy']?.fields ?? []).filter((path) => path !== 'reason');
  const line = (path: string): Html =>
    html`<dt>${words.term('field', path)}</dt>
      <dd dir="auto">${written(asked, path, presentAt({ policy }, path))}</dd>`;
  return {
    title: words.say('desk.policy'),
    body: html`<div class="narrow">
      <h1>${words.say('desk.policy')}</h1>
      <p class="lead">${words.say('desk.policyLead')}</p>
      ${actLinks(asked, ['set-policy'], {})}
      <dl class="facts">${rules.map(line)}</dl>
    </div>`,
  };
};

/** The rules of the ledger. */
export const policyDesk: DeskPage = { path: '/:ledger/desk/policy', make };
