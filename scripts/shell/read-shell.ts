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

/** A text read as Bash does; placeholders are words in it, and those of commands inside commands are commands too. */
export function readShell(text: string): readonly SimpleCommand[] {
  if (isOtherLanguage(text)) return [];
  const script = text.replace(/<([A-Za-z][\w-]*)>/g, '_$1_');
  const commands: SimpleCommand[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') {
      const words = [node.name, ...node.args].flatMap((word) => (word && 'value' in word ? String(word.value) : []));
      const writesFile = node.redirects.some(isToFile);
      if (words.length > 0) commands.push({ words, offset: node.pos, writesFile });
    }
    forEachChild(node, visit);
  };
  visit(parse(script));
  return commands;
}

function isToFile(redirect: Redirection): boolean {
  if (redirect.type !== 'Redirect' || !redirect.operator.startsWith('>')) return false;
  return !/^(?:\/dev\/null|&?\d|-)$/.test(redirect.target?.value ?? '');
}

/** PowerShell and JavaScript have no placeholder for what they are; both are told by how they begin. */
function isOtherLanguage(text: string): boolean {
  return /^\s*(?:\$PS|\[[A-Z]\w*\]|[A-Z][a-z]+-[A-Z]|document\.)/.test(text);
}
