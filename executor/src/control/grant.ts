/** What the user allows one backend to use. */
export type Grant = {
  /** Origin of the backend, such as `https://chat.example.com`. */
  readonly backend: string;
  /** Every model, including later ones; or only these, by the ids a caller uses. Empty means no model. */
  readonly models: 'all' | readonly string[];
  /** Asks again before each request. */
  readonly asksEachTime: boolean;
  /** In milliseconds since the epoch. */
  readonly decidedAt: number;
};

/** The decision for a request: run it, ask the user, or refuse it. */
export type GrantAnswer = 'allowed' | 'ask' | 'refused';

/** The decision of a grant for one model; without a grant, `ask`. */
export function readGrant(grant: Grant | undefined, model: string): GrantAnswer {
  if (!grant) return 'ask';
  if (grant.models !== 'all' && !grant.models.includes(model)) return 'refused';
  return grant.asksEachTime ? 'ask' : 'allowed';
}

/** The key of a backend's grant: the origin of its URL, or the text itself if it is not a valid URL. */
export function backendOrigin(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
