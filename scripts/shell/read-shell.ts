import { forEachChild, parse, type Redirection, type SyntaxNode } from 'unbash';

/**
 * A command with its words as the shell hands them over; `offset` is where it begins, in UTF-16 units. `writesFile` says
 * that what it prints goes to a file.
 */
export type SimpleCommand = {
  readonly words: readonly string[];
  readonly offset: number;
  readonly writesFile: boolean;
};

/** What keeps a shell from running a text, at an offset of it. */
export type ShellFault = { readonly offset: number; readonly message: string };

/** A text read as Bash does; placeholders are words in it, and those of commands inside commands are commands too. */
export function readShell(text: string): { faults: readonly ShellFault[]; commands: readonly SimpleCommand[] } {
  if (isOtherLanguage(text)) return { faults: [], commands: [] };
  const script = text.replace(/<([A-Za-z][\w-]*)>/g, '_$1_');
  const errors: { message: string; pos: number }[] = [];
  const commands: SimpleCommand[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Script') errors.push(...(node.errors ?? []));
    if (node.type === 'Command') {
      const words = [node.name, ...node.args].flatMap((word) => (word && 'value' in word ? String(word.value) : []));
      const writesFile = node.redirects.some(isToFile);
      if (words.length > 0) commands.push({ words, offset: node.pos, writesFile });
    }
    forEachChild(node, visit);
  };
  visit(parse(script));
  // What follows the first error is mostly its consequence.
  const [first] = errors.toSorted((a, b) => a.pos - b.pos);
  return { faults: first ? [{ offset: first.pos, message: meaning(first.message) }] : [...lostEnds(script)], commands };
}

function isToFile(redirect: Redirection): boolean {
  if (redirect.type !== 'Redirect' || !redirect.operator.startsWith('>')) return false;
  return !/^(?:\/dev\/null|&?\d|-)$/.test(redirect.target?.value ?? '');
}

/** PowerShell and JavaScript have no placeholder for what they are; both are told by how they begin. */
function isOtherLanguage(text: string): boolean {
  return /^\s*(?:\$PS|\[[A-Z]\w*\]|[A-Z][a-z]+-[A-Z]|document\.)/.test(text);
}

function meaning(message: string): string {
  const close = /^unterminated (.*)$/.exec(message)?.[1];
  if (close !== undefined) return `the ${names[close] ?? close} that begins here is not closed`;
  const end = /^expected '(.*)' to close (?:'(.*)'|(.*))$/.exec(message);
  if (end) return `“${end[2] ?? end[3]}” lacks its end; write ${end[1]}`;
  const after = /^expected command after '(.*)'$/.exec(message)?.[1];
  if (after !== undefined) return `behind ${after} no command follows; write it, or remove the ${after}`;
  const token = /^unexpected token '(.*)'$/.exec(message)?.[1];
  if (token !== undefined) return `nothing before ${token} belongs to it; remove it, or put it into quotes`;
  return `a shell cannot read this (${message})`;
}

const names: Readonly<Record<string, string>> = {
  'double quote': 'quote "',
  'single quote': "quote '",
  'command substitution': 'bracket $(',
  'parameter expansion': 'bracket ${',
  backtick: 'backtick `',
  'extended glob': 'bracket (',
};

/** Ends that the shell reads otherwise than they were meant: it runs something, or waits for more. */
function* lostEnds(script: string): Iterable<ShellFault> {
  for (const { 2: tab, 3: quoted, 4: plain, index } of script.matchAll(
    /(?<!<)<<(?!<)((-)?)[ \t]*(?:(?:'([^'\n]+)')|"?([A-Za-z_]\w*)"?)/g,
  )) {
    const word = quoted ?? plain ?? '';
    const below = script.slice(index).split('\n').slice(1);
    if (below.some((line) => (tab ? line.replace(/^\t+/, '') : line) === word)) continue;
    const near = below.some((line) => line.trim() === word);
    const message = near
      ? `the line ${word} that ends this text is indented; write it at the start of its line`
      : `this text needs a line ${word} at its end`;
    yield { offset: index, message };
    return;
  }
  const blank = /(?<!\\)(?:\\\\)*\\[ \t]+$/m.exec(script);
  if (blank) {
    yield {
      offset: blank.index,
      message: 'a blank stands behind the \\, so that the line does not go on; remove the blank',
    };
    return;
  }
  if (/(?<!\\)(?:\\\\)*\\\s*$/.test(script))
    yield { offset: script.trimEnd().length - 1, message: 'the \\ at the end waits for another line; remove it' };
  const bracket = /(?:^|[;&|]\s*|\b(?:if|while|until)\s+)\[\s[^\]\n]*[^\s\]]\](?=\s|;|$)/m.exec(script);
  if (bracket)
    yield { offset: bracket.index + bracket[0].length - 1, message: 'the ] of a test needs a blank before it' };
}
