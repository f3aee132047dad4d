import {duration} from '../../../feed/duration.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';

const prefix = 'ofb-dismissed:';

/**
 * Keeps on this device that a message was dismissed. Nothing is kept where the page does not ask for it.
 *
 * @param span `session`, or how long: `30d`
 */
export function remember(key: string, span: string | undefined): void {
  const length = lengthOf(span);
  if (!span || !length) return;
  const end = Date.now() + length;
  withStorage(span, storage => storage.setItem(prefix + key, String(end)));
}

export function isRemembered(key: string, span: string | undefined): boolean {
  if (!span) return false;
  if (!lengthOf(span)) {
    reportAttribute('ofb-banner remember', span, '"session" or a span such as "30d"');
    return false;
  }
  return Boolean(
    withStorage(span, storage => {
      forgetOld(storage);
      return storage.getItem(prefix + key);
    }),
  );
}

/** In milliseconds; the browser itself ends a session. */
function lengthOf(span: string | undefined): number | undefined {
  return span === 'session' ? Infinity : duration(span);
}

function forgetOld(storage: Storage): void {
  Object.entries(storage)
    .filter(([key, end]) => key.startsWith(prefix) && !(Number(end) > Date.now()))
    .forEach(([key]) => storage.removeItem(key));
}

function withStorage<Result>(span: string, use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(span === 'session' ? sessionStorage : localStorage);
  } catch {
    // Sandboxed frames and strict browsers have no storage, a full one takes nothing: nothing is then remembered.
    return undefined;
  }
}
