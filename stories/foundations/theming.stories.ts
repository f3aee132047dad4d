import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, userEvent} from 'storybook/test';
import {drawnIn} from './board.ts';
import {playground} from './playground.ts';
import {properties} from './tokens.ts';

export default {title: 'Foundations/Theming'} satisfies Meta;

export const Playground: StoryObj = {
  render: (_args, {globals}) => playground(globals['language'] as string),
  async play({canvasElement, step}) {
    const drawn = drawnIn(canvasElement);
    const find = <Found extends HTMLElement>(selector: string) => drawn.querySelector<Found>(selector)!;
    const css = () => find('pre').textContent;
    const contrast = () => find('.contrasts h3').textContent;

    await step('every public property can be set', () => {
      const fields = [...drawn.querySelectorAll('legend')].map(({textContent}) => textContent);
      expect(fields).toEqual(properties.map(({property}) => property));
      expect(contrast()).toBe('Contrast is enough');
    });

    await step('a colour that is too pale is found, shown and printed', () => {
      fireEvent.input(find('[data-property="--ofb-brand"][data-scheme="light"]'), {
        target: {value: '#ffee00'},
      });

      expect(contrast()).toMatch(/^Contrast is not enough: [1-9]/);
      expect(find('.faint').textContent).toContain('Arches');
      expect(css()).toMatch(/^:root \{\n {2}--ofb-brand: light-dark\(#ffee00, #[0-9a-f]{6}\);\n\}$/);
      expect(getComputedStyle(find('.preview')).getPropertyValue('--ofb-brand')).toContain('#ffee00');
    });

    await step('a value that CSS does not take is left out', async () => {
      const radius = find<HTMLInputElement>('[data-property="--ofb-radius"]');
      await userEvent.type(radius, '4px');
      expect(css()).toContain('--ofb-radius: 4px;');

      await userEvent.type(radius, 'x');
      expect(radius).toHaveAttribute('aria-invalid', 'true');
      expect(css()).not.toContain('--ofb-radius');
    });

    await step('the preview turns dark, and all starts again', async () => {
      await userEvent.click(find('.scheme'));
      expect(getComputedStyle(find('.preview')).colorScheme).toBe('dark');

      await userEvent.click(find('.scheme'));
      await userEvent.click(find('.reset'));
      expect(contrast()).toBe('Contrast is enough');
      expect(css()).toContain('Nothing is set');
    });
  },
};
