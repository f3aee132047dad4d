/** The code beside a story: what a page would write for its present state. */
import type {StoryContext} from '@storybook/web-components-vite';

/** As many letters as a line of the panel shows. */
const width = 80;

/** @param code markup as the browser spells it, on one line */
function transform(code: string, {args, component}: StoryContext): string {
  const markup = code
    .trim()
    .replaceAll('=""', '')
    .replace(/<\w[^>]*>/g, onOwnLines);
  if (args.content === undefined || typeof args.content === 'string') return markup;
  const feed = JSON.stringify(args.content, null, 2).replaceAll('</', '<\\/');
  return `${markup}\n\n<script>\n  document.querySelector('${component}').content = ${feed};\n</script>`;
}

/** A long tag with each attribute on a line of its own. */
function onOwnLines(tag: string): string {
  return tag.length < width ? tag : tag.replace(/ ([\w-]+(?:="[^"]*")?)/g, '\n  $1').replace(/>$/, '\n>');
}

// Without the page around it, which is not the widget's.
export const source = {excludeDecorators: true, transform};
