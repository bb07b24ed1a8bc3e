/** The user wants to start a conversation. */
export class NewConversationEvent extends Event {
  constructor() {
    super('new-conversation');
  }
}

/** The user chose a conversation. */
export class OpenConversationEvent extends Event {
  readonly conversationId: string;
  constructor(conversationId: string) {
    super('open-conversation');
    this.conversationId = conversationId;
  }
}

/** The user renamed a conversation. */
export class RenameConversationEvent extends Event {
  readonly conversationId: string;
  readonly title: string;
  constructor(conversationId: string, title: string) {
    super('rename-conversation');
    this.conversationId = conversationId;
    this.title = title;
  }
}

/** The user wants to delete a conversation. */
export class DeleteConversationEvent extends Event {
  readonly conversationId: string;
  constructor(conversationId: string) {
    super('delete-conversation');
    this.conversationId = conversationId;
  }
}
