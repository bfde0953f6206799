/** What an address answered. `doubtful` is a refusal or a trouble that may be over tomorrow. */
export type Answer =
  | { readonly kind: 'lives'; readonly reason: '' }
  | { readonly kind: 'gone' | 'doubtful'; readonly reason: string };

/** How we behave towards other people's servers; times in milliseconds. */
export type Manners = {
  /** How many hosts are asked at the same time; each gets one request after the other. */
  readonly hosts: number;
  /** Rest between two requests to one host. */
  readonly pause: number;
  readonly timeout: number;
};

const defaults: Manners = { hosts: 4, pause: 1000, timeout: 20_000 };

/** Asks each address once: its head, and its page only where the head is refused. */
export async function askHosts(
  urls: ReadonlySet<string>,
  manners: Partial<Manners> = {},
): Promise<ReadonlyMap<string, Answer>> {
  const { hosts, pause, timeout } = { ...defaults, ...manners };
  const answers = new Map<string, Answer>();
  const queues = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const askNext = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) await askHost(queue, pause, timeout, answers);
  };
  await Promise.all(Array.from({ length: hosts }, askNext));
  return answers;
}

async function askHost(urls: readonly string[], pause: number, timeout: number, answers: Map<string, Answer>) {
  for (const [index, url] of urls.entries()) {
    if (index > 0) await rest(pause);
    const answer = await ask(url, pause, timeout);
    answers.set(url, answer);
    // A host that asks to be left alone is left alone.
    if (answer.reason !== tooMany) continue;
    for (const other of urls.slice(index + 1)) answers.set(other, { kind: 'doubtful', reason: tooMany });
    return;
  }
}

const tooMany = 'the host asks for fewer requests';

async function ask(url: string, pause: number, timeout: number): Promise<Answer> {
  try {
    const head = await request(url, 'HEAD', timeout);
    if (head < 400) return { kind: 'lives', reason: '' };
    if (head === 429) return { kind: 'doubtful', reason: tooMany };
    // Some servers refuse HEAD with any status.
    await rest(pause);
    const status = await request(url, 'GET', timeout);
    if (status < 400) return { kind: 'lives', reason: '' };
    if (status === 429) return { kind: 'doubtful', reason: tooMany };
    return { kind: status === 404 || status === 410 ? 'gone' : 'doubtful', reason: `status ${status}` };
  } catch (error) {
    return failure(error, timeout);
  }
}

async function request(url: string, method: string, timeout: number): Promise<number> {
  const headers = { 'user-agent': 'known-errors-link-check/1.0', accept: 'text/html,*/*' };
  const response = await fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(timeout) });
  await response.body?.cancel();
  return response.status;
}

function failure(error: unknown, timeout: number): Answer {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { kind: 'doubtful', reason: `no answer in ${timeout / 1000} s` };
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
  return code === 'ENOTFOUND' ? { kind: 'gone', reason: 'there is no such host' } : { kind: 'doubtful', reason: code };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
