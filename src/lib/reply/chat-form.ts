/** The chats: what a person types into them, so code stands between backticks and addresses stand bare. */
export const replyForms = ['telegram', 'slack', 'plain'] as const;

export type ReplyForm = (typeof replyForms)[number];

/** How a text is written for a chat. */
export type ChatForm = {
  /** The longest message, in UTF-16 units. */
  readonly limit: number;
  /** A sentence whose code stands between backticks. */
  readonly say: (sentence: string) => string;
  /** A short piece of code in a sentence. */
  readonly code: (text: string) => string;
  /** Lines of code. */
  readonly block: (commands: string) => string;
};

const backticked: Omit<ChatForm, 'limit'> = {
  say: (sentence) => sentence,
  code: (text) => (text.includes('`') ? text : `\`${text}\``),
  // Chats know no longer fence, and a text that holds one would end it early.
  block: (commands) => (commands.includes('```') ? `\n${commands}\n` : `\`\`\`\n${commands}\n\`\`\``),
};

/**
 * Telegram takes 4,096 characters (https://core.telegram.org/method/messages.sendMessage); Slack asks for at most 4,000
 * (https://docs.slack.dev/reference/methods/chat.postMessage), which the oldest Mattermost takes as well. Plain text
 * has no limit.
 */
export const chatForms: Readonly<Record<ReplyForm, ChatForm>> = {
  telegram: { limit: 4096, ...backticked },
  slack: { limit: 4000, ...backticked },
  plain: {
    limit: Number.POSITIVE_INFINITY,
    say: (sentence) => sentence.replaceAll('`', ''),
    code: (text) => text,
    // No indent: the end of a here-document must stand at the start of its line.
    block: (commands) => `\n${commands}\n`,
  },
};
