import type { CatalogueEntry } from './catalogue.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** Text in which a name of the API stands in backquotes, as in Markdown. */
const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const whole = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body>
${body}
</body>
</html>
`;

/** The page of one type of problem. It needs nothing else, so it can be read without a network. */
export const pageOfType = ({ slug, status, title, when, remedy }: CatalogueEntry): string =>
  whole(
    title,
    `<h1>${escaped(title)}</h1>
<p><code>${slug}</code>, status ${status}</p>
<h2>When</h2>
<p>${prose(when)}</p>
<h2>What to do</h2>
<p>${prose(remedy)}</p>
<p><a href="/problems">All types of problem</a></p>`,
  );

/** The page that lists all types of problem. */
export const pageOfAll = (entries: readonly CatalogueEntry[]): string =>
  whole(
    'Types of problem',
    `<h1>Types of problem</h1>
<ul>
${entries.map(({ type, slug, status, title }) => `<li>${status} <a href="${type}">${slug}</a>: ${escaped(title)}</li>`).join('\n')}
</ul>`,
  );
