import { html, raw } from 'hono/html';

/** A piece of a page. Texts in a template are escaped; pieces are not. */
export type Html = ReturnType<typeof html>;

/** Addresses that a link may have: of the web, of mail, and of this service. */
const linkable = /^(?:https?:\/\/|mailto:|\/(?!\/)|[?#])/i;
// Browsers drop these inside an address, so that `java\nscript:` would be a scheme.
const controls = /[\p{Cc}\\]/u;

/** The address of a link; `#` for every address that a browser could run. */
export const href = (address: string): string =>
  linkable.test(address) && !controls.test(address) ? address : '#';

/** JSON inside a script element. `<` is escaped, so that no text in it ends the element. */
export const jsonLd = (data: object): Html =>
  html`<script type="application/ld+json">
    ${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}
  </script>`;
