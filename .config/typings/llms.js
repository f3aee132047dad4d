/** Generates dist/llms.txt, a description of the elements for language models (https://llmstxt.org). */
import {examples} from './examples.js';

/** @param {readonly import('./interface.js').Element[]} elements */
export function llmsText(elements) {
  return `# Open for business widgets

> Four web components that show Turin's programme "Open for business" on any page. No build, no cookies; they follow the
> page's language and colour scheme. Without \`src\` or \`content\` they show the built-in content.

By script tag: \`<script type="module" src="https://YOUR-HOST/ofb.js"></script>\`, then the tags.
By npm: \`npm install open-for-business-widgets\`, then \`import 'open-for-business-widgets/define'\`; React 18 imports
components from \`open-for-business-widgets/react\`; servers render with \`open-for-business-widgets/server\`.
Always write a closing tag: \`<ofb-banner></ofb-banner>\`. Content between the tags is shown until a widget is ready.
A feed (\`src\`: its address; \`content\`: an object, or JSON in the attribute) follows \`content.schema.json\`.

${elements.map(sectionOf).join('\n')}`;
}

function sectionOf({tag, description, attributes, slots, parts, cssProperties, events}) {
  const lists = [
    ['Attributes', attributes.map(item => line({...item, type: valuesOf(item)}))],
    ['Slots', slots.map(line)],
    ['Parts', parts.map(line)],
    ['Events', events.map(item => line(item))],
    ['Custom properties', cssProperties.map(item => line({...item, type: item.fallback}))],
  ].filter(([, lines]) => lines.length > 0);
  return `## <${tag}>

${description}

\`\`\`html
${examples[tag]}
\`\`\`

${lists.map(([title, lines]) => `### ${title}\n\n${lines.join('\n')}`).join('\n\n')}
`;
}

const line = ({name, type, description}) =>
  `- \`${name}\`${type && type !== 'string' ? ` (${type})` : ''}${description && `: ${description}`}`;

/** The permitted values as HTML writes them: `"bar" | "card"`. */
function valuesOf({type}) {
  if (type.includes('Feed')) return 'JSON';
  if (type === 'boolean' || type.startsWith('true')) return 'present or not';
  return type.startsWith('number') ? 'number' : type.replaceAll("'", '"');
}
