/** A person wants to begin a conversation. */
export class NewConversationEvent extends Event {
  constructor() {
    super('new-conversation');
  }
}

/** A person chose a conversation. */
export class OpenConversationEvent extends Event {
  readonly conversationId: string;
  constructor(conversationId: string) {
    super('open-conversation');
    this.conversationId = conversationId;
  }
}

/** A person gave a conversation a name. */
export class RenameConversationEvent extends Event {
  readonly conversationId: string;
  readonly title: string;
  constructor(conversationId: string, title: string) {
    super('rename-conversation');
    this.conversationId = conversationId;
    this.title = title;
  }
}

/** A person wants a conversation gone. */
export class DeleteConversationEvent extends Event {
  readonly conversationId: string;
  constructor(conversationId: string) {
    super('delete-conversation');
    this.conversationId = conversationId;
  }
}
