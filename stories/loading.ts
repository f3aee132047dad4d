import {expect, waitFor} from 'storybook/test';

/** Waits until the placeholders of a loading list are visible: they appear 300 ms after they are rendered. */
export async function shapeSeen(widget: Element): Promise<void> {
  const shape = () => widget.shadowRoot!.querySelector('[aria-busy=true]');
  await waitFor(() => expect(shape()).not.toBeNull());
  await waitFor(() => expect(shape()).toBeVisible());
  await expect(widget.shadowRoot!.querySelector('[role=status]')).toHaveTextContent(/…$/);
}
