/** Node's codes for a certificate whose issuer is unknown, such as one of a company or a self-signed one. */
const UNKNOWN_ISSUER = /SELF_SIGNED|^UNABLE_TO_(VERIFY|GET)/;

/** Whether an error code of Node means that the issuer of a certificate is unknown. */
export function isUnknownIssuer(code: string): boolean {
  return UNKNOWN_ISSUER.test(code);
}

/** Node's codes for a connection that could not be opened. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|UND_ERR_CONNECT_TIMEOUT)$/;

/** Whether an error code of Node means that there was no connection, so that nothing has been sent. */
export function isNotConnected(code: string): boolean {
  return NOT_CONNECTED.test(code) || isUnknownIssuer(code);
}

/** The code of the cause of a failed request in Node, such as `ECONNREFUSED`; browsers report none. */
export function findErrorCode(thrown: unknown): string | undefined {
  const cause = (thrown as { cause?: { code?: unknown } } | undefined)?.cause;
  return typeof cause?.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(cause.code) ? cause.code : undefined;
}
