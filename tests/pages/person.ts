import type { Page } from 'puppeteer-core';

const stopsMax = 200;

/** What the focused element is called. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const e = document.activeElement;
    const label = e.labels?.[0]?.textContent ?? e.textContent ?? '';
    return label.replace(/\\s+/g, ' ').trim();
  })()`) as Promise<string>;

/** A person who uses the keyboard alone. */
export const personAt = (page: Page) => {
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let stops = 0; stops < stopsMax; stops += 1) {
      await page.keyboard.press('Tab');
      const focused = await focusedName(page);
      if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
    }
    throw new Error(`Tab never reaches ${String(name)} at ${page.url()}`);
  };
  const press = async (key: 'Enter'): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
  };
  return {
    tabTo,
    press,
    type: async (name: string, text: string) => {
      await tabTo(name);
      await page.keyboard.type(text);
    },
    follow: async (name: string | RegExp) => {
      await tabTo(name);
      await press('Enter');
    },
    unfold: async (name: string) => {
      await tabTo(name);
      await page.keyboard.press('Enter');
    },
    status: () => page.evaluate(`document.querySelector('[role=status], [role=alert]')?.textContent ?? ''`),
  };
};

/** Signs in to the desk of a service, in English. */
export const signInAt = async (
  url: string,
  page: Page,
  key: string,
): Promise<ReturnType<typeof personAt>> => {
  await page.goto(`${url}/main/desk?lang=en`);
  const person = personAt(page);
  await person.type('Your key', key);
  await person.press('Enter');
  return person;
};
