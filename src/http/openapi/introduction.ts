import { readFileSync } from 'node:fs';
import { componentName, eventDefinitions } from '../../domain/events.ts';
import { problemTypes, refusalProblems } from '../problems/problem.ts';

/** Written for whoever has nothing but the document. A test carries its commands out. */
const text = readFileSync(new URL('introduction.md', import.meta.url), 'utf8');

const audiences = { public: 'everyone', desk: 'the desk', admin: 'admins' } as const;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Every event of the log, from its one definition. */
const eventCatalogue = (): string =>
  table(
    ['event', 'schema', 'seen by', 'what happened'],
    eventDefinitions.map(({ type, audience, description }) => [
      `\`${type}\``,
      `\`${componentName(type)}\``,
      audiences[audience],
      description,
    ]),
  );

const problemCatalogue = (): string =>
  table(
    ['type', 'status', 'title'],
    Object.entries({ ...problemTypes, ...refusalProblems })
      .sort(([, one], [, other]) => one.status - other.status)
      .map(([slug, { status, title }]) => [`\`/problems/${slug}\``, String(status), title]),
  );

/** What the document says of itself before its operations. */
export const introduction = (): string =>
  text.replace('<!-- events -->', eventCatalogue).replace('<!-- problems -->', problemCatalogue).trim();
