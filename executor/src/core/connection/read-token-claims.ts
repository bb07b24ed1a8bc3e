import { isRecord } from '@chat-executor/protocol';

/** The claims of a token. */
export type TokenClaims = { readonly id?: unknown; readonly sub?: unknown; readonly exp?: unknown };

/** Reads the claims of a JWT without verifying it. Empty for other tokens. */
export function readTokenClaims(token: string): TokenClaims {
  try {
    const claims: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    return isRecord(claims) ? claims : {};
  } catch {
    return {};
  }
}
