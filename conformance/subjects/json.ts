/** A JSON object. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON object in this text, or undefined. */
export function parseObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The first choice of a chunk or completion, and its delta. */
export function firstChoice(chunk: Json): { choice: Json; delta: Json } {
  const [choice] = Array.isArray(chunk['choices']) ? (chunk['choices'] as unknown[]) : [];
  const known = isObject(choice) ? choice : {};
  return { choice: known, delta: isObject(known['delta']) ? known['delta'] : {} };
}
