/**
 * The answer of the demo model: it says that it is a demo, how long the question was, and which path question and answer
 * take. It is in Chinese if the question contains Chinese characters.
 */
export function writeAnswer(question: string): string {
  return /\p{Script=Han}/u.test(question) ? answerInChinese(question) : answerInEnglish(question);
}

function answerInEnglish(question: string): string {
  const words = question.split(/\s+/).filter(Boolean).length;
  return [
    `This is the demo model: no AI is at work here. It read ${words} ${words === 1 ? 'word' : 'words'} and can only tell you how they travelled.`,
    'The page posted them to the orchestrator. The orchestrator called the executor in your browser over Socket.IO. The executor asked this demo model, just as it would ask Ollama or an API with your own key.',
    'Every word of this answer goes the same way back: to the executor, onto the channel, through the orchestrator, into the page. Open the timeline to watch it.',
    'For a real answer, start Ollama or add a provider in the executor.',
  ].join('\n\n');
}

function answerInChinese(question: string): string {
  return [
    `这是演示模型，背后没有人工智能。它读到了 ${[...question].length} 个字符，只能告诉你它们走过的路。`,
    '页面把问题发给编排器；编排器通过 Socket.IO 调用你浏览器里的执行器；执行器向这个演示模型提问，就像它用你自己的密钥询问 Ollama 或其他接口一样。',
    '这段回答的每个字都原路返回：先到执行器，再经过通道和编排器，最后回到页面。打开时间线就能看到全过程。',
    '想得到真正的回答，请启动 Ollama，或在执行器中添加提供商。',
  ].join('\n\n');
}

/** Splits a text into pieces of about one word. The joined pieces equal the text. */
export function cutIntoPieces(text: string): readonly string[] {
  return text.match(/\p{Script=Han}{1,2}[，。；、]?|\s*[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}
