import type { App } from '../../src/app/app.ts';

/** Starts the metrics of a service in this process, and returns their address. */
export const addressOfMetrics = async (app: App): Promise<string> => {
  const address = /http:\S+/.exec((await app.observe()).join())?.[0];
  if (address === undefined) throw new Error('no metrics are served');
  return address;
};

/** The samples by name and labels, as Prometheus reads them. */
export const readMetrics = async (address: string): Promise<Map<string, number>> => {
  const text = await (await fetch(address)).text();
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
};
