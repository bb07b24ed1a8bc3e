const MASK = '***';

/** Fields with a secret value: in JSON, in JSON inside a JSON string, and in header lines. */
const FIELD =
  /((?:authorization|api[-_]?key|x-api-key|x-goog-api-key|access[-_]?token|refresh[-_]?token|token|secret|password)\\*"?\s*[:=]\s*\\*"?)(?:Bearer\s+)?([^\s"\\,;}&]+)/gi;

/** Secrets with a recognizable format: cookie headers, bearer tokens, JSON Web Tokens, and keys of well-known providers. */
const FORMATS = [
  /^((?:set-)?cookie:\s*).*$/gim,
  /(Bearer\s+)[\w.~+/=-]+/gi,
  // Takes a whole run of characters, because the search would otherwise start again at each `eyJ` in it.
  /()\beyJ[\w-]{4,}(?:\.[\w-]+)*/g,
  /()\b(?:sk[-_]|pk_|rk_|gsk_|xai-|hf_)[\w-]{8,}/g,
  /()\bAIza[\w-]{20,}/g,
];

/**
 * Replaces anything that looks like a secret with `***`: fields such as `api_key`, bearer tokens, JSON Web Tokens and
 * provider keys.
 *
 * @param secrets - texts that are always masked
 */
export function maskSecrets(text: string, secrets: Iterable<string> = []): string {
  let masked = text;
  for (const secret of secrets) if (secret !== '') masked = masked.replaceAll(secret, MASK);
  masked = masked.replace(FIELD, (_match, before: string) => before + MASK);
  for (const format of FORMATS) masked = masked.replace(format, (_match, before: string) => before + MASK);
  return masked;
}
