const escapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => escapes[each] ?? '');
const attribute = (tag: string, name: string): string | undefined => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : plain(value);
};

/** The values that a browser would send with a form of a page as it stands, by name. */
export const fieldsIn = (page: string, act: string): Record<string, string> => {
  const form = page.split('<form').find((each) => each.includes(`value="${act}"`));
  if (form === undefined) throw new Error(`the page has no form for ${act}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const isLeftOut = attribute(tag, 'type') === 'checkbox' && !/\schecked/.test(tag);
    if (!isLeftOut) fields[attribute(tag, 'name') ?? ''] = attribute(tag, 'value') ?? '';
  }
  for (const [, tag = '', text = ''] of form.matchAll(/(<textarea[^>]*>)\n?([^<]*)<\/textarea>/g))
    fields[attribute(tag, 'name') ?? ''] = plain(text);
  for (const [, tag = '', inside = ''] of form.matchAll(/(<select[^>]*>)([^]*?)<\/select>/g)) {
    const options = [...inside.matchAll(/<option[^>]*>/g)].map(String);
    const chosen = options.find((each) => /\sselected/.test(each)) ?? options[0];
    if (chosen !== undefined) fields[attribute(tag, 'name') ?? ''] = attribute(chosen, 'value') ?? '';
  }
  return fields;
};
