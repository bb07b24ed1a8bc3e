/** What is read of a token. */
export type TokenClaims = { readonly id?: unknown; readonly sub?: unknown; readonly exp?: unknown };

/** What a token that is a JWT says of itself; nothing is verified. Empty for any other. */
export function readTokenClaims(token: string): TokenClaims {
  try {
    const claims: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch {
    return {};
  }
}
