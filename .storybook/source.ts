/** The source code under a story: HTML for the present values of the controls. */
import type {StoryContext} from '@storybook/web-components-vite';

/** Characters that fit on one line of the panel. */
const width = 80;

/** @param code HTML as the browser serialises it, on one line */
function transform(code: string, {args, component}: StoryContext): string {
  const markup = code
    .trim()
    .replaceAll('=""', '')
    .replace(/<\w[^>]*>/g, onOwnLines);
  if (args.content === undefined || typeof args.content === 'string') return markup;
  const feed = JSON.stringify(args.content, null, 2).replaceAll('</', '<\\/');
  return `${markup}\n\n<script>\n  document.querySelector('${component}').content = ${feed};\n</script>`;
}

/** Breaks a long tag: one attribute per line. */
function onOwnLines(tag: string): string {
  return tag.length < width ? tag : tag.replace(/ ([\w-]+(?:="[^"]*")?)/g, '\n  $1').replace(/>$/, '\n>');
}

// Without the decorators: the page around a widget is not part of the example.
export const source = {excludeDecorators: true, transform};
