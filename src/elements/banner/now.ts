import type {BannerHost} from './banner-model.ts';

/** Milliseconds since the epoch, by the banner's own clock where it has one. */
export function nowOf({clock}: BannerHost): number {
  return clock ? Number(clock()) : Date.now();
}
