import { newId } from '../../src/event-store/new-id.ts';
import { idKinds, type IdKind } from '../../src/domain/terms/ids.ts';
import { inlineShared } from './inline-shared.ts';
import { ask } from './service.ts';

/** One operation of the served API document. */
export interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly method: string;
  /** With parameters in braces, as in the document. */
  readonly path: string;
  readonly parameters: readonly { name: string; in: string; required: boolean }[];
  readonly hasBody: boolean;
  /** The media types of each documented status. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly security: readonly object[];
}

/** All operations of the served document. */
export const operationsOf = async (url: string): Promise<Operation[]> => {
  const { body } = await ask(url, 'GET', '//openapi.json');
  return Object.entries<Record<string, any>>(inlineShared(body).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, description, parameters, requestBody, responses, security }]) => ({
        operationId,
        description,
        method: method.toUpperCase(),
        path,
        parameters: parameters ?? [],
        hasBody: requestBody !== undefined,
        security,
        answers: Object.fromEntries(
          Object.entries<any>(responses).map(([status, { content }]) => [status, Object.keys(content ?? {})]),
        ),
      }),
    ),
  );
};

const isIdKind = (name: string): name is IdKind => (idKinds as readonly string[]).includes(name);

/** The address of an operation with the given ids. Other parameters get valid ids that do not exist. */
export const addressOf = (path: string, things: Readonly<Record<string, string>> = {}): string =>
  `/${path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'ledger') return 'main';
    // Some names say that they are ids, because the kind alone is a reserved word elsewhere: `importId`.
    const kind = name.replace(/Id$/, '');
    return things[kind] ?? (isIdKind(kind) ? newId(kind) : 'nothing');
  })}`;
