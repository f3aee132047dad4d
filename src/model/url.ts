import * as v from 'valibot';
import {isSafeUrl} from './safe-url.ts';

export const safeUrl = v.pipe(
  v.string(),
  v.check(isSafeUrl, 'an address that begins with https:, http: or mailto:, or a relative one'),
);
