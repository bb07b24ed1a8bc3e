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
