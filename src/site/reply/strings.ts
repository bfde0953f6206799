import type { ReplyForm } from '../../lib/reply/reply.ts';

/** Every text of the reply buttons. */
export const strings = {
  forSupport: 'For support',
  actions: { link: 'copy link', nudge: 'nudge', explain: 'explain', do: 'do it' },
  titles: {
    link: 'Copy the address of this entry',
    nudge: 'Copy a reply with the hint and the link',
    explain: 'Copy a reply with cause, fix and check',
    do: 'Copy a reply with the commands of the shortcut',
  },
  chat: 'Chat',
  chats: { telegram: 'Telegram', slack: 'Slack, Mattermost', plain: 'plain text' } satisfies Record<ReplyForm, string>,
  board: 'All entries on one board',
  copied: 'Copied',
  toFill: 'Copied. Still to fill:',
  localLink: (host: string) => `Its link leads to ${host}, which others cannot open`,
  byHand: 'The browser does not allow copying here. Copy this by hand:',
  failed: 'The entry could not be read; open it and copy there.',
} as const;
