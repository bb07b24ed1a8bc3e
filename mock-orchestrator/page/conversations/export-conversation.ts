import { texts } from '../language/language.ts';
import type { Conversation, Message, ToolCall } from './conversation.ts';
import type { ReadImage } from './messages-for-model.ts';

/** The formats of an exported conversation. */
export type ExportFormat = 'markdown' | 'json';

/** Writes a whole conversation as a file, with its images inside. */
export async function exportConversation(conversation: Conversation, format: ExportFormat, readImage: ReadImage): Promise<File> {
  const messages = await Promise.all(conversation.messages.map((message) => withImages(message, readImage)));
  const { title, settings } = conversation;
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'conversation';
  if (format === 'json')
    return new File([`${JSON.stringify({ title, settings, messages }, null, 2)}\n`], `${name}.json`, { type: 'application/json' });
  const head = [`# ${title || texts().conversation.untitled}`, ...(settings?.system ? [quote(settings.system)] : [])];
  return new File([`${[...head, ...messages.map(writeMessage)].join('\n\n')}\n`], `${name}.md`, { type: 'text/markdown' });
}

async function withImages(message: Message, readImage: ReadImage): Promise<Message> {
  if (message.role !== 'user' || message.images === undefined) return message;
  const images = await Promise.all(message.images.map(readImage));
  return { ...message, images: images.filter((image) => image !== undefined) };
}

function writeMessage(message: Message): string {
  const isQuestion = message.role === 'user';
  const parts = isQuestion
    ? [...(message.images ?? []).map((image) => `![${texts().message.attachedImage}](${image})`), message.content]
    : [message.content, ...(message.toolCalls ?? []).map(writeToolCall)];
  return [`## ${isQuestion ? texts().message.you : message.model}`, ...parts.filter((part) => part !== '')].join('\n\n');
}

function writeToolCall({ name, arguments: text }: ToolCall): string {
  return `${texts().message.toolCall} \`${name}\`\n\n\`\`\`json\n${text}\n\`\`\``;
}

function quote(text: string): string {
  return text.replaceAll(/^/gm, '> ');
}
