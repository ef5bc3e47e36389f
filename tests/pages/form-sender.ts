import type { Service } from '../support/service.ts';

/** Each browser has an address of its own: sign-ins are limited by address. */
let addresses = 0;

/** A browser without a screen: it keeps its cookie and sends forms with their hidden fields. */
export const browserOf = ({ url }: Pick<Service, 'url'>) => {
  let cookie = '';
  addresses += 1;
  const address = `198.51.100.${String(addresses)}`;
  const go = async (
    path: string,
    init: { method?: string; body?: string; headers?: Record<string, string> } = {},
  ) => {
    const answer = await fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: {
        accept: 'text/html',
        'x-forwarded-for': address,
        ...(cookie === '' ? {} : { cookie }),
        ...init.headers,
      },
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    return { status: answer.status, headers: answer.headers, text: await answer.text(), set };
  };
  return {
    go,
    cookie: () => cookie,
    send: (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      go(path, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url, ...headers },
      }),
  };
};

export const hidden = (text: string, name: string): string =>
  new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(text)?.[1] ?? '';
