/** Posts a completion for the model `words` to an Open WebUI. `session_id` in the body selects the executor. */
export function askOpenWebUi(url: string, token: string, body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/api/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'words',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      model_item: { id: 'words', name: 'words', direct: true, urlIdx: 0, owned_by: 'openai' },
      ...body,
    }),
    ...init,
  });
}

/** The fields of a chunk that the tests read. */
type Chunk = {
  readonly choices: readonly {
    readonly delta: {
      readonly content?: string;
      readonly tool_calls?: readonly { readonly function: { readonly name?: string; readonly arguments: string } }[];
    };
    readonly finish_reason?: string | null;
  }[];
};

/** Returns the chunks of an SSE body. */
export function chunksOfSse(body: string): readonly Chunk[] {
  const lines = body.split('\n').filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]');
  return lines.map((line) => JSON.parse(line.slice(6)) as Chunk);
}

/** Returns the text of an SSE body. */
export function textOfSse(body: string): string {
  return chunksOfSse(body)
    .map(({ choices }) => choices[0]?.delta.content ?? '')
    .join('');
}
