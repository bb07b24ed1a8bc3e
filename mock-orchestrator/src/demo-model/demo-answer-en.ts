/** English text of the demo model's answer, one per paragraph. */
export const DEMO_ANSWER_EN = {
  demo: (question: string): string => {
    const words = question.split(/\s+/).filter(Boolean).length;
    return `This is the demo model: no AI is used. It read ${words} ${words === 1 ? 'word' : 'words'} and can only tell you which path they took.`;
  },
  question:
    'The page sent them to the orchestrator. The orchestrator called the executor in your browser over Socket.IO. The executor asked this demo model, just as it would ask Ollama or an API with your own key.',
  answer:
    'Every word of this answer takes the same path back: to the executor, over the channel to the orchestrator, and into the page. Open the timeline to watch it.',
  real: 'For a real answer, start Ollama or add a provider in the executor.',
};
