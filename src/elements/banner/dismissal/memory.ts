import {duration} from '../../../feed/duration.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';

const prefix = 'ofb-dismissed:';

/**
 * Stores on this device that a message was dismissed. Without a valid `span`, or without storage, nothing is stored.
 *
 * @param span `session`, or a duration such as `90s`, `15m`, `12h` or `30d`
 */
export function remember(key: string, span: string | undefined): void {
  const length = lengthOf(span);
  if (!span || !length) return;
  const end = Date.now() + length;
  withStorage(span, storage => storage.setItem(prefix + key, String(end)));
}

/**
 * Whether this device remembers that a message was dismissed. False without a `span`, and for an invalid one, which is
 * named once in the console. Removes expired entries from the storage.
 *
 * @param span `session`, or a duration such as `90s`, `15m`, `12h` or `30d`
 */
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

/** In milliseconds; `Infinity` for `session`, because the browser empties `sessionStorage`. Undefined if invalid. */
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
    // Storage is missing in sandboxed frames and strict browsers, or may be full: then nothing is remembered.
    return undefined;
  }
}
