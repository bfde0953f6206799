import { usageError } from './command/usage-error.ts';

type Bench = { readonly what: string; readonly run: (args: readonly string[]) => Promise<void> };

/** What can be measured; each has its own file, which is loaded only when it is asked for. */
const benches: Readonly<Record<string, Bench>> = {
  search: {
    what: 'answers of the matcher and of other searches on the frozen sets of scripts/eval; --json',
    run: async (args) => (await import('./bench/search.ts')).benchSearch(args),
  },
  ablate: {
    what: 'what each parameter, list and rule of the matcher earns on these sets',
    run: async (args) => (await import('./bench/ablate.ts')).benchAblate(args),
  },
  size: {
    what: 'latency and size of the symptom index as the entries grow',
    run: async () => (await import('./bench/size.ts')).benchSize(),
  },
  command: {
    what: 'processor time of an answer of npm run match, beside a Node that does nothing',
    run: async () => (await import('./bench/command.ts')).benchCommand(),
  },
  lookalike: {
    what: 'recall and false alarms of the lookalike checker against cspell and a plain rule',
    run: async () => (await import('./bench/lookalike.ts')).benchLookalike(),
  },
  check: {
    what: 'recall of the checker on broken manifests and commands, and false findings, against the parser alone',
    run: async () => (await import('./bench/check.ts')).benchCheck(),
  },
  build: {
    what: 'build time, memory and output as the entries grow, against others',
    run: async (args) => (await import('./bench/build.ts')).benchBuild(args),
  },
  answer: {
    what: 'time from a paste to the first answer in the browser, on a fast and on a bad line',
    run: async () => (await import('./bench/answer.ts')).benchAnswer(),
  },
  shards: {
    what: 'the symptom index in many files against the one in one file, in the browser at 10,000 entries',
    run: async (args) => (await import('./bench/shards.ts')).benchShards(args),
  },
  lighthouse: {
    what: 'what Lighthouse says of each kind of page on a phone; gets it with npx',
    run: async () => (await import('./bench/lighthouse.ts')).benchLighthouse(),
  },
  load: {
    what: 'many requests at once, and the bytes that a whole course downloads',
    run: async () => (await import('./bench/load.ts')).benchLoad(),
  },
};

const usage = `Usage: npm run bench -- <name> [options]

${Object.entries(benches)
  .map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}`;

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(benches, name)) usageError(name === '' ? 'which bench?' : `there is no bench “${name}”`, usage);
await benches[name]?.run(args);
