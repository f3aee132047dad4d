import {expect, waitFor} from 'storybook/test';

/** A story of a list that is on its way has ended when its shape is seen, 300 ms after it took its place. */
export async function shapeSeen(widget: Element): Promise<void> {
  const shape = () => widget.shadowRoot!.querySelector('[aria-busy=true]');
  await waitFor(() => expect(shape()).not.toBeNull());
  await waitFor(() => expect(shape()).toBeVisible());
  await expect(widget.shadowRoot!.querySelector('[role=status]')).toHaveTextContent(/…$/);
}
