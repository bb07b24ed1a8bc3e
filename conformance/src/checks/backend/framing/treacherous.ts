/** Texts that a program trips over which looks for framing in them, or writes them without encoding. */
export const TREACHEROUS: readonly string[] = [
  'plain ',
  'data: {"x":1} ',
  'data: [DONE]\n\n',
  '{"done":true} ',
  '"done":true ',
  '[DONE] ',
  '\n\nevent: error\n\n',
  ': comment\r\n',
  '{"error":"none"} ',
  '"quoted" \\ back ',
  'ü 終 😀\u2028',
];
