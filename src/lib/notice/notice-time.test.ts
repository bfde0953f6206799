import { describe, expect, it } from 'vitest';
import { noticeSchema } from './notice.ts';
import { readNotice, showingAt } from './notice-time.ts';

const notice = { text: 'The stream is down.', from: '2026-11-23T09:00:00Z', until: '2026-11-23T10:00:00Z' };
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

describe('showingAt', () => {
  it('shows from the first moment, never from the last', () => {
    expect(showingAt(at('08:59:59'), notice)).toEqual({ shown: false, changes: at('09:00:00') });
    expect(showingAt(at('09:00:00'), notice)).toEqual({ shown: true, changes: at('10:00:00') });
    expect(showingAt(at('10:00:00'), notice)).toEqual({ shown: false, changes: undefined });
  });
});

describe('readNotice', () => {
  it('takes what the site gives', () => {
    expect(readNotice({ ...notice, link: '/guides/stream-fails/' })).toEqual({
      ...notice,
      link: '/guides/stream-fails/',
    });
    expect(readNotice({})).toBeUndefined();
    expect(readNotice('<html>log in to the hotel</html>')).toBeUndefined();
    expect(readNotice({ ...notice, until: 'soon' })).toBeUndefined();
  });

  it.each(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'http://plain.example', 4])(
    'drops the link %s',
    (link) => {
      expect(readNotice({ ...notice, link })).toEqual(notice);
    },
  );
});

describe('noticeSchema', () => {
  it('takes https addresses and paths of this site only', () => {
    const takes = (link: string) => noticeSchema.safeParse({ ...notice, link }).success;
    expect(['https://example.com/x', '/guides/support/', '/'].filter(takes)).toHaveLength(3);
    expect(['http://example.com', '//example.com', 'javascript:alert(1)', '/\\x', 'guides/'].filter(takes)).toEqual([]);
  });

  it('wants an end after the beginning', () => {
    expect(noticeSchema.safeParse({ ...notice, until: notice.from }).success).toBe(false);
  });
});
