import type {ReactiveElement} from 'lit';
import {keepPlace} from './keep-place.ts';

const underWay = new WeakMap<ReactiveElement, Promise<void>>();

/**
 * Puts what a widget has rendered off view into the place of what a server had rendered, in one go. The server may
 * have been of another version, or have spoken another language: nothing is taken from it but where the reader is.
 * It stays where there is nothing to put in its place, as when a feed does not come.
 *
 * @param isReady resolves when there is nothing more to wait for, with whether there is something to show
 * @param adopt gives the widget its own style sheets
 */
export function takeOver(
  widget: ReactiveElement,
  isReady: () => Promise<boolean>,
  adopt: () => void,
): Promise<void> {
  const taking = underWay.get(widget) ?? replace(widget, isReady, adopt);
  underWay.set(widget, taking);
  return taking;
}

async function replace(
  widget: ReactiveElement,
  isReady: () => Promise<boolean>,
  adopt: () => void,
): Promise<void> {
  const hasContent = await isReady();
  underWay.delete(widget);
  const {renderRoot: offView} = widget;
  const root = widget.shadowRoot!;
  if (!hasContent || offView === root) return;
  const restore = keepPlace(root);
  Object.assign(widget, {renderRoot: root});
  adopt();
  root.replaceChildren(offView);
  // What only a page can tell, such as sizes, is asked for before the next frame.
  widget.requestUpdate();
  (widget as unknown as {performUpdate(): void}).performUpdate();
  restore();
}
