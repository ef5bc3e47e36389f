import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { Test } from 'tap';

type Claims = Readonly<Record<string, unknown>>;

/** An OpenID Connect issuer on a free port: its addresses, its keys, and its tokens. */
export interface Issuer {
  readonly url: string;
  /**
   * Signs an access token of a person for the audience of the tests, valid for five minutes. Each claim can be replaced
   * or removed.
   */
  sign(
    claims: Claims,
    otherwise?: { readonly key?: CryptoKey; readonly kid?: string; readonly typ?: string | undefined },
  ): Promise<string>;
  /** Rotates the signing key; the old one stays published. */
  turnKey(): Promise<void>;
  /** The number of requests for its keys. */
  asked(): number;
  /** Makes it answer every request with 500, or restores it. */
  fail(isFailing: boolean): void;
}

export const audience = 'the-ledger';

export const startIssuer = async (t: Test): Promise<Issuer> => {
  const published: object[] = [];
  let [asked, isFailing] = [0, false];
  let current: { key: CryptoKey; kid: string };
  const turnKey = async (): Promise<void> => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const kid = `key-${published.length + 1}`;
    published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' });
    current = { key: privateKey, kid };
  };
  await turnKey();
  const server = createServer(({ url: path }, response) => {
    const answers: Record<string, () => object> = {
      '/.well-known/openid-configuration': () => ({ issuer: url, jwks_uri: `${url}/keys` }),
      '/keys': () => ((asked += 1), { keys: published }),
    };
    const answer = answers[path ?? ''];
    if (isFailing || answer === undefined) response.writeHead(isFailing ? 500 : 404).end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(answer()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url,
    turnKey,
    asked: () => asked,
    fail: (isIt) => (isFailing = isIt),
    sign: async (claims, otherwise = {}) => {
      const { key, kid, typ } = { ...current, typ: 'at+jwt', ...otherwise };
      const now = Math.floor(Date.now() / 1_000);
      const usual = { iss: url, aud: audience, iat: now, exp: now + 300, auth_time: now };
      const header = { alg: 'ES256', kid, ...(typ === undefined ? {} : { typ }) };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader(header).sign(key);
    },
  };
};
