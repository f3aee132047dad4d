const units = {s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000};

/**
 * A span of time as attributes write it: `90s`, `15m`, `12h`, `30d`.
 *
 * @returns milliseconds; undefined for anything else
 */
export function duration(text: string | null | undefined): number | undefined {
  const [, amount, unit] = /^\s*(\d+)\s*([smhd])\s*$/i.exec(text ?? '') ?? [];
  return unit && Number(amount) > 0
    ? Number(amount) * units[unit.toLowerCase() as keyof typeof units]
    : undefined;
}
