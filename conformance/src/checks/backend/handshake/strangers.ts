import type { BackendStage } from '../backend-stage.ts';

/** A handshake that proves nobody. */
export type Stranger = { readonly what: string; readonly token: string | undefined; readonly auth: unknown };

/** Every handshake without a valid token that the suite can make. */
export function listStrangers({ options, random }: BackendStage): Stranger[] {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ id: 'somebody', jti: random.uuid() })}.${random.hex(43)}`;
  const tokens = [
    { what: 'a token that is none', token: `no-token-${random.hex(12)}` },
    { what: 'a token that somebody else signed', token: forged },
    ...(options.expiredToken === undefined ? [] : [{ what: 'an expired token', token: options.expiredToken }]),
  ];
  return [{ what: 'no token', token: undefined, auth: undefined }, ...tokens.map(({ what, token }) => ({ what, token, auth: { token } }))];
}
