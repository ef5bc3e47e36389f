import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { inlineShared } from '../support/inline-shared.ts';
import type { Schema } from './from-schema.ts';
import { send } from './send.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One operation of the served document, with validators of its schemas. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body:
    | {
        readonly type: string;
        readonly schema: Schema;
        readonly example: unknown;
        readonly required: boolean;
      }
    | undefined;
  readonly security: readonly object[];
  /** Media types by status. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Why a value is invalid for this parameter, body or answer; undefined if it is valid. */
  faultOfParameter(name: string, value: string): string | undefined;
  faultOfBody(value: unknown): string | undefined;
  faultOfAnswer(status: number, type: string, value: unknown): string | undefined;
}

const pointer = (parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

export interface Served {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operations: readonly Operation[];
}

/** Fetches the served document. */
export const readServed = async (url: string): Promise<Served> => {
  const { body } = await send(url, { method: 'GET', target: '/openapi.json', headers: {} });
  const document = inlineShared(body);
  const ajv = new Ajv2020({ strict: false, logger: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(document, 'openapi');
  const faultAt = (parts: readonly string[], value: unknown): string | undefined => {
    const validate = ajv.getSchema(`openapi#/${pointer(parts)}`);
    if (validate === undefined) throw new Error(`there is no schema at ${parts.join(' ')}`);
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: '' });
  };
  const operationAt = (path: string, method: string, described: any): Operation => {
    const at = ['paths', path, method];
    const { operationId, parameters = [], requestBody, responses, security = [] } = described;
    const content: [string, any][] = Object.entries(requestBody?.content ?? {});
    const [type, media] = content[0] ?? [];
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      parameters,
      body:
        type === undefined
          ? undefined
          : { type, schema: media.schema, example: media.example, required: requestBody.required === true },
      security,
      answers: Object.fromEntries(
        Object.entries<any>(responses).map(([status, each]) => [status, Object.keys(each.content ?? {})]),
      ),
      faultOfParameter: (name, value) => {
        const index = parameters.findIndex((each: Parameter) => each.name === name);
        return faultAt([...at, 'parameters', String(index), 'schema'], value);
      },
      faultOfBody: (value) => faultAt([...at, 'requestBody', 'content', type ?? '', 'schema'], value),
      faultOfAnswer: (status, answered, value) =>
        faultAt([...at, 'responses', String(status), 'content', answered, 'schema'], value),
    };
  };
  return {
    schemas: document.components.schemas,
    operations: Object.entries<Record<string, any>>(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => operationAt(path, method, described)),
    ),
  };
};
