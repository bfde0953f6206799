import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withSiteAddress } from '../src/lib/address/site-address.ts';
import { nearest } from '../src/lib/problem/nearest.ts';
import { type ReplyDepth, type ReplyForm, reply, replyDepths, replyForms } from '../src/lib/reply/reply.ts';
import { replySource } from '../src/lib/reply/reply-source.ts';
import { projectRoot } from './command/project-root.ts';
import { usageError } from './command/usage-error.ts';
import { readHome } from './setup/home.ts';
import { readContent } from './source/content.ts';

const usage = `Usage: npm run -s reply -- <slug> [--as ${replyForms.join('|')}] [--depth ${replyDepths.join('|')}] [--site <address>]

Prints a reply to paste into a chat. The slug is the last part of an entry's address; the whole address does as well.
  --as      the chat it is for; telegram if not given
  --depth   nudge: the hint; explain: cause, fix and check; do: the shortcut's commands. explain if not given
  --site    where the site lives; if not given, the environment's SITE_URL (with SITE_BASE), then "homepage" in package.json
Exit code: 0, or 2 on a usage error.`;

const { slug: asked, as, depth, site } = readArguments();
const { entries, topics } = await readContent();
const page = entries.find(({ slug, data }) => slug === asked || data.formerly?.includes(asked));
if (page) {
  const topic = topics.find(({ slug }) => slug === page.data.topic);
  console.log(reply(withSiteAddress(replySource(page, topic?.data, site), site.replace(/\/$/, '')), depth, as));
} else {
  const near = nearest(
    asked,
    entries.map(({ slug }) => slug),
  );
  usageError(`there is no entry “${asked}”${near === undefined ? '' : `; did you mean “${near}”?`}`, usage);
}

function readArguments(): { slug: string; as: ReplyForm; depth: ReplyDepth; site: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string', default: 'telegram' },
        depth: { type: 'string', default: 'explain' },
        site: { type: 'string', default: siteAddress() },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const [first = ''] = positionals;
    const slug = /\/e\/([^/#?]+)/.exec(first)?.[1] ?? first;
    if (positionals.length !== 1 || slug === '') usageError('name one entry by its slug', usage);
    if (!URL.canParse(values.site)) usageError(`--site is not an address: ${values.site}`, usage);
    return {
      slug,
      as: oneOf(replyForms, values.as, '--as'),
      depth: oneOf(replyDepths, values.depth, '--depth'),
      site: values.site,
    };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}

function oneOf<Value extends string>(values: readonly Value[], given: string, option: string): Value {
  const value = values.find((one) => one === given);
  return value ?? usageError(`${option} is one of ${values.join(', ')}, not “${given}”`, usage);
}

function siteAddress(): string {
  const { SITE_URL: site, SITE_BASE: base = '/' } = readHome(process.env);
  if (site !== undefined) return new URL(base, site).href;
  const { homepage }: { homepage?: string } = JSON.parse(readFileSync(resolve(projectRoot, 'package.json'), 'utf8'));
  return homepage ?? 'http://localhost:4321/';
}
