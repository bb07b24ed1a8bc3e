import type { Conversation, ConversationSettings } from './conversation.ts';
import type { ExportFormat } from './export-conversation.ts';

/** The user asked for a new conversation. */
export class NewConversationEvent extends Event {
  constructor() {
    super('new-conversation');
  }
}

class ConversationEvent extends Event {
  readonly conversationId: string;
  constructor(type: string, conversationId: string) {
    super(type);
    this.conversationId = conversationId;
  }
}

/** The user chose a conversation. */
export class OpenConversationEvent extends ConversationEvent {
  constructor(conversationId: string) {
    super('open-conversation', conversationId);
  }
}

/** The user renamed a conversation. */
export class RenameConversationEvent extends ConversationEvent {
  readonly title: string;
  constructor(conversationId: string, title: string) {
    super('rename-conversation', conversationId);
    this.title = title;
  }
}

/** The user asked to delete a conversation. */
export class DeleteConversationEvent extends ConversationEvent {
  constructor(conversationId: string) {
    super('delete-conversation', conversationId);
  }
}

/** The user edited a question, which removed the messages after it. */
export class EditedEvent extends Event {
  readonly before: Conversation;
  constructor(before: Conversation) {
    super('edited');
    this.before = before;
  }
}

/** The user changed the settings of the open conversation. */
export class SettingsEvent extends Event {
  readonly settings: ConversationSettings;
  constructor(settings: ConversationSettings) {
    super('settings');
    this.settings = settings;
  }
}

/** The user asked for the open conversation as a file. */
export class ExportEvent extends Event {
  readonly format: ExportFormat;
  constructor(format: ExportFormat) {
    super('export');
    this.format = format;
  }
}
