import { decodeHTMLStrict } from 'entities';

/** Elements of HTML that publishers leave in texts. Other words between angle brackets are text. */
const elements =
  'a|abbr|b|blockquote|br|cite|code|div|em|figcaption|figure|font|h[1-6]|hr|i|img|li|mark|ol|p|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const breaks = /<(?:\/?(?:blockquote|div|h[1-6]|li|ol|p|tr|ul)|br|hr)\b[^<>]*>/gi;
const marks = new RegExp(`</?(?:${elements})(?:\\s[^<>]*|/)?>`, 'gi');
const hidden = /<(script|style)\b[^<>]*>[^]*?<\/\1\s*>|<!--[^]*?-->/gi;

const withoutMarkup = (text: string): string =>
  text.includes('<') ? text.replace(hidden, '').replace(breaks, '\n').replace(marks, '') : text;

/** Entities are often encoded twice, by the editor and by the template. More is taken for text. */
const decodedTwice = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(text)) : text;

/**
 * The text that readers of the publisher's page see: without markup, with its entities decoded. Only entities that end
 * in a semicolon are decoded, so that addresses stay as they are.
 */
export const plainText = (text: string): string => {
  const plain = withoutMarkup(decodedTwice(withoutMarkup(text)));
  return plain === text
    ? text
    : plain
        .replaceAll('\u00a0', ' ')
        .replace(/[ \t]*\n[ \t\n]*/g, '\n')
        .replace(/ {2,}/g, ' ');
};
