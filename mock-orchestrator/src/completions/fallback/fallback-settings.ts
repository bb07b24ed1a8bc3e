/** The server's own OpenAI-compatible provider, called if no executor answers. */
export type FallbackSettings = {
  /** Such as `https://api.example.com/v1`. */
  readonly baseUrl: string;
  /** Sent only to that address, and masked in the journal. */
  readonly key?: string | undefined;
  /** Replaces the requested model. Default: the requested model. */
  readonly model?: string | undefined;
  /** Display name. Default `the fallback provider`. */
  readonly name?: string | undefined;
};
