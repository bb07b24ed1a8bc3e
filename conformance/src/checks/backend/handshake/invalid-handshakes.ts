import type { BackendStage } from '../backend-stage.ts';

/** A handshake without a valid token. */
export type InvalidHandshake = { readonly what: string; readonly token: string | undefined; readonly auth: unknown };

/** All kinds of handshakes without a valid token. */
export function listInvalidHandshakes({ options, random }: BackendStage): InvalidHandshake[] {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ id: 'another-user', jti: random.uuid() })}.${random.hex(43)}`;
  const tokens = [
    { what: 'an invalid token', token: `no-token-${random.hex(12)}` },
    { what: 'a token with a wrong signature', token: forged },
    ...(options.expiredToken === undefined ? [] : [{ what: 'an expired token', token: options.expiredToken }]),
  ];
  return [{ what: 'no token', token: undefined, auth: undefined }, ...tokens.map(({ what, token }) => ({ what, token, auth: { token } }))];
}
