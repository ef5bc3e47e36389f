import { readSettings } from '../../src/settings/settings.ts';
import { createServer } from '../../src/http/server.ts';
import type { Services } from '../../src/http/services.ts';
import { inlineShared } from '../support/inline-shared.ts';

export const documentFile = new URL('../../openapi/openapi.yaml', import.meta.url);
export const examplesFile = new URL('../../openapi/examples.json', import.meta.url);
export const eventExamplesFile = new URL('../../openapi/event-examples.json', import.meta.url);

/** The part of an OpenAPI document that is read here. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, any>>;
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly responses?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  /** The day from which a deprecated operation may be removed. */
  readonly 'x-sunset'?: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: unknown;
  }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response>>;
}
export interface Link {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}
export interface Response {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly links?: Readonly<Record<string, Link>>;
  readonly content?: Readonly<Record<string, Media>>;
}
export interface Media {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example?: unknown;
}

/** The document contains limits. The committed one is that of a service with default settings. */
const {
  BODY_MAX_BYTES,
  IMPORT_BODY_MAX_BYTES,
  CORS_ORIGINS,
  PAGE_MAX_ITEMS,
  SHOWN_PATIENCE_MS,
  TRUST_PROXY,
} = readSettings({});

/** No route runs while the document is made, so nothing behind the routes has to exist. */
export const services = {
  requestObservers: [] as Services['requestObservers'],
  limits: {
    bodyMaxBytes: BODY_MAX_BYTES,
    importBodyMaxBytes: IMPORT_BODY_MAX_BYTES,
    pageMaxItems: PAGE_MAX_ITEMS,
    shownPatienceMs: SHOWN_PATIENCE_MS,
    corsOrigins: CORS_ORIGINS,
    trustProxy: TRUST_PROXY,
  },
} as unknown as Services;

/** The document exactly as a running service with default settings serves it. */
const served = async (format: 'json' | 'yaml'): Promise<string> => {
  const app = await createServer(services, false);
  try {
    const answer = await app.inject(`/openapi.${format}`);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.body;
  } finally {
    await app.close();
  }
};

export const servedYaml = (): Promise<string> => served('yaml');

/** The document as it is served, with references to shared parameters and answers. */
export const servedAsIs = async (): Promise<OpenApi> => JSON.parse(await served('json')) as OpenApi;

/** The served document with the parameters and answers of each operation in place of references. */
export const servedDocument = async (): Promise<OpenApi> => inlineShared(await servedAsIs());

export const operationsOf = (document: OpenApi): Operation[] =>
  Object.values(document.paths).flatMap((operations) => Object.values(operations));
