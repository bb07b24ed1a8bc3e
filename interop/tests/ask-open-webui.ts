/** Posts a completion for the model `words` to an Open WebUI, to be run by the socket that the body names. */
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

/** The text of an SSE answer. */
export function textOfSse(body: string): string {
  const lines = body.split('\n').filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]');
  const chunks = lines.map((line) => JSON.parse(line.slice(6)) as { choices: { delta: { content?: string } }[] });
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
}
