import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from './fixtures/sources.ts';
import { buildIndex, normalise, openIndex, standardParameters } from './index.ts';
import { selectLines } from './query/lines.ts';

const matcher = openIndex(JSON.stringify(buildIndex(sources)));
const readme = readFileSync(resolve(import.meta.dirname, 'README.md'), 'utf8');
const pull =
  'Failed to pull image "ngnix:1.27": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/ngnix:1.27": failed to resolve reference "docker.io/library/ngnix:1.27": docker.io/library/ngnix:1.27: not found';

/** A matcher that knows one more entry, with these symptoms. */
function having(...symptom: string[]) {
  const [first] = sources;
  if (first === undefined) throw new Error('no sources');
  return openIndex(buildIndex([...sources, { ...first, slug: 'another', title: 'Another', symptom }]));
}

describe('match', () => {
  it('finds the symptom in a paste and says where and why', () => {
    const report = matcher.match(`$ kubectl describe pod web\nEvents:\n  Warning  Failed  3s  kubelet  ${pull}\n`);
    expect(report.verdict).toBe('known');
    expect(report.results[0]).toMatchObject({
      entry: 'image-pull-manifest-unknown',
      verdict: 'known',
      first: 'First step of image-pull-manifest-unknown',
      line: { number: 3 },
      captures: [{ name: 'image', value: 'ngnix:1.27' }],
    });
    expect(report.results[0]?.why).toContain('line 3 has the symptom');
  });

  it('answers as the README says', () => {
    const [, paste = '', , question = ''] = readme.split(/^```\n/m);
    expect(matcher.match(paste).results[0]).toMatchObject({
      entry: 'docker-port-already-allocated',
      score: 1,
      verdict: 'known',
      line: { number: 2 },
      captures: [
        { name: 'ip', value: '0.0.0.0' },
        { name: 'port', value: '80' },
      ],
    });
    expect(matcher.match(question).results[0]).toMatchObject({
      entry: 'docker-port-already-allocated',
      verdict: 'unsure',
    });
  });

  it('finds it coloured, wrapped and framed', () => {
    const coloured = pull.replace(/image/g, '\u001b[31mimage\u001b[0m');
    const wrapped = pull.replace(/.{80}/g, '$&\n');
    const framed = pull.replace(/.{60}/g, '| $& |\n').replace(/^(?!\|)(.*)$/m, '| $1');
    for (const text of [coloured, wrapped, framed])
      expect(matcher.match(text).results[0]).toMatchObject({ entry: 'image-pull-manifest-unknown', verdict: 'known' });
  });

  it('tells two errors that differ in their last words apart', () => {
    const report = matcher.match('ssh: connect to host node-1 port 22: Connection timed out');
    expect(report.results.map(({ entry, verdict }) => [entry, verdict]).slice(0, 2)).toEqual([
      ['ssh-connection-timed-out', 'known'],
      ['ssh-connection-refused', 'unsure'],
    ]);
    expect(matcher.match('ssh: connect to host node-1 port 22: No route to host').verdict).toBe('unsure');
  });

  it('knows both errors of a paste that has two', () => {
    const { results } = matcher.match(
      `ssh: connect to host a port 22: Connection refused\n${'noise line\n'.repeat(5)}clock skew detected on mon.b`,
    );
    expect(
      results
        .filter(({ verdict }) => verdict === 'known')
        .map(({ entry }) => entry)
        .sort(),
    ).toEqual(['ceph-clock-skew', 'ssh-connection-refused']);
  });

  it('knows a line that is as wide as a terminal by chance', () => {
    const line = 'ssh: connect to host node-1234567890.course.example.org port 22: Connection refused';
    const report = matcher.match(
      `${line.replace('1234567890', '1234567')}\nfatal: Could not read from remote repository.`,
    );
    expect(report.results[0]).toMatchObject({ entry: 'ssh-connection-refused', verdict: 'known' });
  });

  it('knows a symptom whose words a name has too', () => {
    const report = having('Error: secret "<secret>" not found', 'secrets "<secret>" is locked').match(
      'kubelet  Error: secrets "elh8c-ibm-es-oauth-secret" not found',
    );
    expect(report.results[0]).toMatchObject({ verdict: 'known', symptom: 'Error: secret "<secret>" not found' });
  });

  it('knows a short symptom although a longer one, nearly found, says something else', () => {
    const report = having(
      'cannot re-use a name that is still in use',
      'cannot re-use a name that is still in use: missing required release',
    ).match('Error: UPGRADE FAILED: cannot re-use a name that is still in use');
    expect(report.results[0]).toMatchObject({ verdict: 'known', symptom: 'cannot re-use a name that is still in use' });
    const other = having(
      'error validating data: unknown field "<field>" in the specification of the deployment, turn the validation off',
    );
    expect(
      other.match(
        'error validating data: missing field "x" in the specification of the deployment, turn the validation off',
      ).verdict,
    ).toBe('unsure');
  });

  it('knows a symptom of few words only where it stands to the letter', () => {
    const named = having('widget: jammed');
    expect(named.match('-bash: widget: jammed').verdict).toBe('known');
    expect(named.match('-bash: widget-press: jammed').verdict).not.toBe('known');
    const filled = having('widget <number> jammed');
    expect(filled.match('the widget 12 jammed').verdict).toBe('known');
    expect(filled.match('a widget of the press jammed').verdict).not.toBe('known');
    expect(filled.match('widget 12\njammed').verdict).not.toBe('known');
  });

  it('finds an entry by a line that other errors print too, and does not know it by that', () => {
    const [first] = sources;
    if (first === undefined) throw new Error('no sources');
    const symptom = ['error: no such widget in the cupboard'];
    const shared = ['the cupboard controller gave up after <count> attempts'];
    const cupboard = openIndex(buildIndex([...sources, { ...first, slug: 'cupboard', symptom, shared }]));
    const [result] = cupboard.match('the cupboard controller gave up after 3 attempts').results;
    expect(result).toMatchObject({ entry: 'cupboard', verdict: 'unsure', symptom: shared[0] });
    expect(cupboard.match('error: no such widget in the cupboard').verdict).toBe('known');
    const both = `${shared[0]?.replace('<count>', '3')}\n${symptom[0]}`;
    expect(cupboard.match(both).results[0]).toMatchObject({ verdict: 'known', symptom: symptom[0] });
  });

  it('puts what an error leads to behind the error, though it prints more', () => {
    const [first] = sources;
    if (first === undefined) throw new Error('no sources');
    const cause = { ...first, slug: 'cause', symptom: ['the lid of the cupboard is jammed by a <name>'] };
    const symptom = ['cupboard did not open'];
    const shared = ['step "<message>" of the warehouse robot ended early because cupboard did not open: code <number>'];
    const both = openIndex(buildIndex([...sources, cause, { ...first, slug: 'outcome', symptom, shared }]));
    const { results } = both.match(
      'the lid of the cupboard is jammed by a broom\nstep "fetch" of the warehouse robot ended early because cupboard did not open: code 3',
    );
    expect(results.slice(0, 2).map(({ entry }) => entry)).toEqual(['cause', 'outcome']);
  });

  it('puts the error before what is only a warning', () => {
    const { results } = matcher.match(
      '[WARNING] clock skew detected on mon.b\nssh: connect to host a port 22: Connection refused',
    );
    expect(results.map(({ entry }) => entry).slice(0, 2)).toEqual(['ssh-connection-refused', 'ceph-clock-skew']);
  });

  it('does not know a log that says the opposite, or that the trouble is over', () => {
    expect(matcher.match('[kubelet-check] The kubelet is healthy after 501.2ms').verdict).not.toBe('known');
    expect(matcher.match('Health check cleared: MON_CLOCK_SKEW (was: clock skew detected on mon.b)').verdict).not.toBe(
      'known',
    );
  });

  it.each([
    ['port 22 on my server is refused', 'ssh-connection-refused'],
    ['docker prot is alredy taken', 'docker-port-already-allocated'],
    ['порт уже занят', 'docker-port-already-allocated'],
    ['часы мониторов ceph расходятся', 'ceph-clock-skew'],
    ['impossible de télécharger l’image', 'image-pull-manifest-unknown'],
  ])('ranks plain words: %s', (words, entry) => {
    const report = matcher.match(words);
    expect(report.results[0]?.entry).toBe(entry);
    expect(report.verdict).not.toBe('known');
  });

  it('leaves retired entries out and gives at most as many results as asked for', () => {
    const [first, ...rest] = sources;
    if (first === undefined) throw new Error('no sources');
    const retired = openIndex(buildIndex([{ ...first, status: 'retired' }, ...rest]));
    expect(retired.size).toBe(sources.length - 1);
    expect(matcher.match(pull, { limit: 1 }).results).toHaveLength(1);
    expect(matcher.match(pull, { limit: 0 }).results).toEqual([]);
  });

  it('answers nothing on nothing', () => {
    for (const text of ['', ' \n ', '\u0000', '!!!', '\ud800'])
      expect(matcher.match(text)).toEqual({ verdict: 'unknown', results: [] });
  });

  it('has one version for one content', () => {
    expect(buildIndex(sources).version).toBe(buildIndex([...sources]).version);
    expect(buildIndex(sources.slice(1)).version).not.toBe(buildIndex(sources).version);
    expect(() => openIndex('{"format":9}')).toThrow('format 2');
  });

  it('never throws, gives scores from 0 to 1 and sorts by verdict', () => {
    const rank = { known: 2, unsure: 1, unknown: 0 };
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom(...pull.split(' '), '\n', '\u001b[31m', '| ', '\\n'), { maxLength: 60 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const { results, verdict } = matcher.match(value);
        for (const { score } of results) expect(score >= 0 && score <= 1).toBe(true);
        const ranks = results.map((result) => rank[result.verdict]);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(rank[verdict]).toBe(ranks[0] ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'a',
    ' ',
    '[',
    '| ',
    '\\n',
    '\u001b[',
    '\u001b]',
    'error error ',
    `${'x'.repeat(80)}\n`,
    '\n',
    '0 ',
    'aB',
    '"',
    "can't ",
  ])('looks at no more of a megabyte of %j than of a long paste', (unit) => {
    const text = `${unit.repeat(1_000_000 / unit.length)}\n${pull}`;
    const lines = selectLines(normalise(text), standardParameters);
    const length = lines.reduce((sum, line) => sum + line.text.length, 0);
    expect(length).toBeLessThanOrEqual(standardParameters.pasteLength.all);
    expect(lines.every((line) => line.text.length <= standardParameters.pasteLength.line)).toBe(true);
    expect(matcher.match(text).results.length).toBeLessThanOrEqual(5);
  });

  it.each([' ', '\t', '\u00a0', '\u200b', '\n', ' \n', 'a', 'word ', '. ', 'id-7f3a '])(
    'finds an error behind a megabyte of %j, on its line and before as much again',
    (unit) => {
      const noise = unit.repeat(500_000 / unit.length);
      expect(matcher.match(`${noise} ${pull} ${noise}`).results[0]).toMatchObject({
        entry: 'image-pull-manifest-unknown',
        verdict: 'known',
      });
    },
  );

  it('finds an error deep inside a megabyte of logs', () => {
    const log = Array.from(
      { length: 12_000 },
      (_, at) => `2026-10-01T10:00:00Z level=info msg="request ${at} served" took=${at % 90}ms path=/api/items`,
    );
    log.splice(5000, 0, pull);
    expect(matcher.match(log.join('\n')).results[0]).toMatchObject({
      entry: 'image-pull-manifest-unknown',
      verdict: 'known',
      line: { number: 5001 },
    });
    expect(matcher.match(log.join(' ')).results[0]).toMatchObject({
      entry: 'image-pull-manifest-unknown',
      verdict: 'known',
    });
  });
});
