import { setTimeout as sleep } from 'node:timers/promises';
import type { Example } from '../../src/http/openapi/document.ts';
import type { Answer, Service } from '../support/service.ts';
import type { OpenApi } from './served.ts';

export interface Called {
  /** The key to send. The public sends none. */
  readonly by?: string | undefined;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sends `If-Match: *`, as acts that change something need. */
  readonly any?: boolean;
  /** The media type of the body, where it is not JSON. */
  readonly type?: string;
  /** Selects the part of a long answer that is shown. */
  readonly shown?: (answer: string) => string;
}

/** Executes an operation by its id. It returns successful answers only. Any other ends the capture. */
export type Call = (operationId: string, called?: Called) => Promise<Answer>;

/** Makes the calls of a scenario and keeps the first of each operation as its example. */
export const createCaller = (
  ask: Service['ask'],
  document: OpenApi,
): { call: Call; kept: Map<string, Example> } => {
  const kept = new Map<string, Example>();
  const places = new Map(
    Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { operationId }]) => [operationId, { path, method }] as const),
    ),
  );
  const call: Call = async (
    operationId,
    { by, path = {}, query = {}, body, any = false, type, shown } = {},
  ) => {
    const place = places.get(operationId);
    if (place === undefined) throw new Error(`the document has no operation ${operationId}`);
    const address = place.path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => path[name.replace(/Id$/, '')] ?? 'main',
    );
    const search = new URLSearchParams(query).toString();
    // Recorded times distinguish the calls, so no two may share a millisecond.
    await sleep(2);
    const answer = await ask(place.method.toUpperCase(), `/${address}${search && `?${search}`}`, {
      key: by,
      body,
      headers: {
        ...(any ? { 'if-match': '*' } : {}),
        ...(type === undefined ? {} : { 'content-type': type }),
      },
    });
    if (answer.status >= 300)
      throw new Error(`${operationId} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    if (!kept.has(operationId))
      kept.set(operationId, {
        ...(body === undefined ? {} : { request: body }),
        answer: shown === undefined ? answer.body : shown(answer.body as string),
        status: answer.status,
      });
    return answer;
  };
  return { call, kept };
};
