import type { Token, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names';
import { ExhibitChip } from './exhibit';
import { blockTokens, joinedText, numberedParagraph, plainText, textPieces } from './markdown-tokens';

export interface MarkdownProps {
  readonly source: string;
  /** The language of the text. */
  readonly lang: string;
  /** Renders a reference such as [E-02]; by default a chip without an act. */
  readonly onReference?: ((number: string) => ReactNode) | undefined;
  /** Wraps each numbered paragraph, for instance to let it be picked for comparison. */
  readonly onSpan?: ((span: string, paragraph: ReactNode) => ReactNode) | undefined;
  /** Spans drawn as picked. */
  readonly markedSpans?: readonly string[] | undefined;
  readonly className?: string | undefined;
}

/** How deep quotes and lists may nest; what lies deeper is shown as its source. */
const DEEPEST = 8;

/**
 * A subset of Markdown as React elements: paragraphs, strong, emphasis, lists, tables, quotes, code
 * spans, headings of two levels, rules. Markup of any other kind (HTML, images, links) comes out as
 * the text it was written in; nothing is ever parsed as HTML.
 */
export function Markdown(props: MarkdownProps): ReactNode {
  const { source, lang, className } = props;
  return (
    <div className={classNames('ui-markdown', className)} lang={lang}>
      <Blocks tokens={blockTokens(source)} context={props} depth={0} />
    </div>
  );
}

type Context = Pick<MarkdownProps, 'onReference' | 'onSpan' | 'markedSpans'>;

interface PartProps {
  readonly tokens: readonly Token[];
  readonly context: Context;
  readonly depth: number;
}

function Blocks({ tokens, context, depth }: PartProps): ReactNode {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of one source never move.
    <Fragment key={index}>{block(token, context, depth)}</Fragment>
  ));
}

function block(token: Token, context: Context, depth: number): ReactNode {
  if (token.type === 'space') return null;
  if (depth > DEEPEST) return <p>{token.raw}</p>;
  if (isKind(token, 'paragraph')) return <Paragraph tokens={token.tokens} context={context} depth={depth} />;
  if (isKind(token, 'heading')) {
    const words = <Inlines tokens={token.tokens} context={context} depth={depth} />;
    return token.depth <= 2 ? (
      <h3 className="ui-markdown__h2">{words}</h3>
    ) : (
      <h4 className="ui-markdown__h3">{words}</h4>
    );
  }
  if (isKind(token, 'list')) return <List list={token} context={context} depth={depth} />;
  if (isKind(token, 'table')) return <Table table={token} context={context} depth={depth} />;
  if (isKind(token, 'blockquote')) {
    return (
      <blockquote>
        <Blocks tokens={token.tokens} context={context} depth={depth + 1} />
      </blockquote>
    );
  }
  if (token.type === 'hr') return <hr />;
  // The text of a tight list item is a block that holds inline tokens.
  if (isKind(token, 'text')) {
    return token.tokens ? (
      <Inlines tokens={token.tokens} context={context} depth={depth} />
    ) : (
      <Inlines tokens={[token]} context={context} depth={depth} />
    );
  }
  if (isKind(token, 'code') && token.codeBlockStyle !== 'indented')
    return <pre className="ui-mono">{token.text}</pre>;
  return <p className="ui-markdown__source">{token.raw.trim()}</p>;
}

function Paragraph({ tokens, context, depth }: PartProps): ReactNode {
  const numbered = numberedParagraph(tokens);
  if (!numbered) {
    return (
      <p>
        <Inlines tokens={tokens} context={context} depth={depth} />
      </p>
    );
  }
  const { span } = numbered;
  const marked = context.markedSpans?.includes(span);
  const paragraph = (
    <div className={classNames('ui-span', marked && 'ui-span--marked')} data-span={span}>
      <span className="ui-span__number">{span}</span>
      <p>
        <Inlines tokens={numbered.tokens} context={context} depth={depth} />
      </p>
    </div>
  );
  return context.onSpan ? context.onSpan(span, paragraph) : paragraph;
}

interface ListProps extends Omit<PartProps, 'tokens'> {
  readonly list: Tokens.List;
}

function List({ list, context, depth }: ListProps): ReactNode {
  const items = list.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of one source never move.
    <li key={index}>
      <Blocks tokens={item.tokens} context={context} depth={depth + 1} />
    </li>
  ));
  if (!list.ordered) return <ul>{items}</ul>;
  return <ol start={typeof list.start === 'number' ? list.start : undefined}>{items}</ol>;
}

interface TableProps extends Omit<PartProps, 'tokens'> {
  readonly table: Tokens.Table;
}

function Table({ table, context, depth }: TableProps): ReactNode {
  const words = (cell: Tokens.TableCell): ReactNode => (
    <Inlines tokens={cell.tokens} context={context} depth={depth} />
  );
  const side = (cell: Tokens.TableCell): string | undefined =>
    cell.align === 'right' ? 'ui-table__end' : undefined;
  return (
    <table className="ui-table ui-table--document">
      <thead>
        <tr>
          {table.header.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one source never move.
            <th key={index} scope="col" className={side(cell)}>
              {words(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one source never move.
          <tr key={rowIndex}>
            {row.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one source never move.
              <td key={index} className={side(cell)}>
                {words(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ tokens, context, depth }: PartProps): ReactNode {
  return joinedText(tokens).map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of one source never move.
    <Fragment key={index}>{inline(token, context, depth)}</Fragment>
  ));
}

function inline(token: Token, context: Context, depth: number): ReactNode {
  if (depth > DEEPEST) return token.raw;
  if (isKind(token, 'strong')) {
    return (
      <strong>
        <Inlines tokens={token.tokens} context={context} depth={depth + 1} />
      </strong>
    );
  }
  if (isKind(token, 'em')) {
    return (
      <em>
        <Inlines tokens={token.tokens} context={context} depth={depth + 1} />
      </em>
    );
  }
  if (isKind(token, 'codespan')) return <code className="ui-mono">{token.text}</code>;
  if (token.type === 'br') return <br />;
  // "[words](#place)" keeps its words; there is nowhere to go inside one document.
  if (isKind(token, 'link') && token.href.startsWith('#')) {
    return <Inlines tokens={token.tokens} context={context} depth={depth + 1} />;
  }
  return withReferences(plainText(token), context);
}

function withReferences(text: string, { onReference }: Context): ReactNode {
  return textPieces(text).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move.
    <Fragment key={index}>
      {piece.kind === 'text'
        ? piece.text
        : (onReference?.(piece.number) ?? <ExhibitChip number={piece.number} />)}
    </Fragment>
  ));
}

interface TokenKinds {
  readonly paragraph: Tokens.Paragraph;
  readonly heading: Tokens.Heading;
  readonly list: Tokens.List;
  readonly table: Tokens.Table;
  readonly blockquote: Tokens.Blockquote;
  readonly text: Tokens.Text;
  readonly code: Tokens.Code;
  readonly strong: Tokens.Strong;
  readonly em: Tokens.Em;
  readonly codespan: Tokens.Codespan;
  readonly link: Tokens.Link;
}

/** The lexer's union has an open member, so `type` alone does not narrow it. */
function isKind<Kind extends keyof TokenKinds>(token: Token, kind: Kind): token is TokenKinds[Kind] {
  return token.type === kind;
}
