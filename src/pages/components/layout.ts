import { html } from 'hono/html';
import { languageNames, languages } from '../messages/words.ts';
import { assetAddress } from '../serving/assets.ts';
import type { Asked } from '../serving/asked.ts';
import { href, type Html } from '../serving/html.ts';

/** The content of one page. The layout puts it between the header and the footer. */
export interface Page {
  readonly title: string;
  readonly description?: string;
  readonly body: Html;
  /** Further elements of the head: structured data, feeds. */
  readonly head?: Html;
  /** The address of the same content as JSON. */
  readonly data?: string;
  /** The path of the page below the ledger that is marked in the navigation. */
  readonly section?: Section;
  /** Whether search engines leave it out: past states, filtered lists. */
  readonly isUnlisted?: boolean;
  /** The path that search engines should name, below the ledger. */
  readonly canonical?: string;
}

const sections = {
  '/claims': 'nav.claims',
  '/corrections': 'nav.corrections',
  '/check': 'nav.check',
  '/about': 'nav.about',
} as const;
export type Section = keyof typeof sections;

/** A request for a page, with the name by which the ledger's publisher is known. */
export interface Framed extends Pick<Asked, 'ledger' | 'words' | 'origin' | 'link' | 'inLanguage'> {
  readonly name: string;
}

const feedLinks = ({ ledger, words }: Framed): Html => {
  const feeds = `/v1/ledgers/${ledger}/feeds`;
  return html`<link
      rel="alternate"
      type="application/atom+xml"
      title="${words.say('footer.feed')}"
      href="${feeds}/verdicts.atom"
    /><link
      rel="alternate"
      type="application/atom+xml"
      title="${words.say('footer.correctionFeed')}"
      href="${feeds}/corrections.atom"
    />`;
};

const headOf = (asked: Framed, { title, description, head, data, isUnlisted, canonical }: Page): Html =>
  html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · ${asked.name}</title>
    ${description === undefined ? '' : html`<meta name="description" content="${description}" /><meta property="og:description" content="${description}" />`}
    <meta property="og:title" content="${title}" /><meta property="og:site_name" content="${asked.name}" />
    <meta name="color-scheme" content="light dark" />
    ${isUnlisted === true ? html`<meta name="robots" content="noindex" />` : ''}
    ${canonical === undefined ? '' : html`<link rel="canonical" href="${asked.origin}/${asked.ledger}${canonical}" />`}
    <link rel="stylesheet" href="${assetAddress('style.css')}" />
    <link rel="stylesheet" href="${assetAddress('print.css')}" media="print" />
    <link rel="icon" href="${assetAddress('favicon.svg')}" type="image/svg+xml" />
    ${data === undefined ? '' : html`<link rel="alternate" type="application/json" href="${href(data)}" />`}
    ${feedLinks(asked)}${head ?? ''}`;

const headerOf = ({ words, link, name }: Framed, section: Section | undefined): Html =>
  html`<header class="top">
    <div class="wide">
      <a class="brand" href="${link('')}"
        ><svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="7" class="brand-ground" />
          <path d="M8 10h16M8 16h10" class="brand-lines" />
          <path d="m13 23 4 3 8-9" class="brand-tick" /></svg
        ><bdi>${name}</bdi></a
      >
      <nav aria-label="${words.say('site.nav')}">
        <ul>
          ${(Object.keys(sections) as Section[]).map(
            (path) =>
              html`<li>
                <a href="${link(path)}" ${path === section ? html` aria-current="page"` : ''}
                  >${words.say(sections[path])}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
    </div>
  </header>`;

const footerOf = ({ words, ledger, link, inLanguage }: Framed, { data }: Page): Html =>
  html`<footer class="bottom">
    <div class="wide">
      <p>${words.say('footer.note')}</p>
      <ul class="plain">
        <li><a href="/v1/ledgers/${ledger}/feeds/verdicts.atom">${words.say('footer.feed')}</a></li>
        <li>
          <a href="/v1/ledgers/${ledger}/feeds/corrections.atom">${words.say('footer.correctionFeed')}</a>
        </li>
        ${data === undefined ? '' : html`<li><a href="${href(data)}">${words.say('footer.data')}</a></li>`}
        <li><a href="/docs">${words.say('footer.reference')}</a></li>
        <li><a href="${link('/desk')}" rel="nofollow">${words.say('desk.enter')}</a></li>
      </ul>
      <ul class="plain" aria-label="${words.say('footer.languages')}">
        ${languages.map(
          (each) =>
            html`<li>
              <a
                href="${inLanguage(each)}"
                lang="${each}"
                hreflang="${each}"
                ${each === words.language ? html` aria-current="true"` : ''}
                >${languageNames[each]}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </footer>`;

/** The whole document of a page. */
export const layout = (asked: Framed, page: Page): Html =>
  html`<!doctype html>
    <html lang="${asked.words.language}" dir="${asked.words.direction}">
      <head>
        ${headOf(asked, page)}
      </head>
      <body>
        <a class="skip" href="#content">${asked.words.say('site.skip')}</a>
        ${headerOf(asked, page.section)}
        <main id="content" tabindex="-1">${page.body}</main>
        ${footerOf(asked, page)}
      </body>
    </html> `;
