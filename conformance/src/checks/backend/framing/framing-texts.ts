/** Texts that break programs which search them for framing or write them unescaped. */
export const FRAMING_TEXTS: readonly string[] = [
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
