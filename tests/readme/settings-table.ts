import { settings } from '../../src/settings/settings.ts';

const place = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;

const row = ([name, schema]: [string, (typeof settings.shape)[keyof typeof settings.shape]]): string => {
  const usual = schema.safeParse(undefined).data;
  return `| \`${name}\` | ${schema.description ?? ''} | ${usual === undefined || usual === '' ? '–' : `\`${usual}\``} |`;
};

/** The table of all settings as src/settings/settings.ts has them. */
export const settingsTable = (): string =>
  ['| setting | what it is | usually |', '|---|---|---|', ...Object.entries(settings.shape).map(row)].join(
    '\n',
  );

export const withSettings = (readme: string): string =>
  readme.replace(place, (_, begin: string, end: string) => `${begin}${settingsTable()}\n${end}`);
