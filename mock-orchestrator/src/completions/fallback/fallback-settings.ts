/** A provider of the server's own, OpenAI-compatible, for when no executor answers. */
export type FallbackSettings = {
  /** Such as `https://api.example.com/v1`. */
  readonly baseUrl: string;
  /** Sent to that address alone, and masked wherever else it might show. */
  readonly key?: string | undefined;
  /** The model to ask for, whatever the caller asked for. Default: the caller's. */
  readonly model?: string | undefined;
  /** What people call it. Default `the fallback provider`. */
  readonly name?: string | undefined;
};
