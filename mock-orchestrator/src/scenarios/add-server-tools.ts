/** A copy of an OpenAI body with a server tool added to the caller's tools, as released backends do by default. */
export function addServerTools(formData: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { tools } = formData;
  return { ...formData, tools: [...(Array.isArray(tools) ? tools : []), CLOCK_TOOL] };
}

const CLOCK_TOOL = {
  type: 'function',
  function: {
    name: 'get_current_timestamp',
    description: 'Tells the current time.',
    parameters: { type: 'object', properties: {} },
  },
};
