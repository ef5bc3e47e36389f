import { catalogue } from '../../../src/http/problems/catalogue.ts';

export const problemsFile = new URL('../../../docs/problems.md', import.meta.url);

/** The generated text of docs/problems.md. */
export const problemsText = (): string => `# Types of problem

Every answer of 400 and above is a problem document (RFC 9457) whose \`type\` is one of these. A type never changes its
meaning; the service serves the same text at the address of each, as HTML or JSON. This table is generated.

| type | status | title | when | what to do |
|---|---|---|---|---|
${catalogue.map(({ type, status, title, when, remedy }) => `| \`${type}\` | ${status} | ${title} | ${when} | ${remedy} |`).join('\n')}
`;
