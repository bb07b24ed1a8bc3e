import type { BackendStage } from '../backend-stage.ts';

/** A handshake without a valid token. */
export type Stranger = { readonly what: string; readonly token: string | undefined; readonly auth: unknown };

/** All kinds of handshakes without a valid token. */
export function listStrangers({ options, random }: BackendStage): Stranger[] {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ id: 'somebody', jti: random.uuid() })}.${random.hex(43)}`;
  const tokens = [
    { what: 'an invalid token', token: `no-token-${random.hex(12)}` },
    { what: 'a token with a wrong signature', token: forged },
    ...(options.expiredToken === undefined ? [] : [{ what: 'an expired token', token: options.expiredToken }]),
  ];
  return [{ what: 'no token', token: undefined, auth: undefined }, ...tokens.map(({ what, token }) => ({ what, token, auth: { token } }))];
}
