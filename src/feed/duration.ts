const units = {s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000};

/**
 * Parses a duration as HTML attributes write it: a positive whole number and a unit, `90s`, `15m`, `12h` or `30d`.
 *
 * @returns milliseconds; undefined for any other text, and for 0
 */
export function duration(text: string | null | undefined): number | undefined {
  const [, amount, unit] = /^\s*(\d+)\s*([smhd])\s*$/i.exec(text ?? '') ?? [];
  return unit && Number(amount) > 0
    ? Number(amount) * units[unit.toLowerCase() as keyof typeof units]
    : undefined;
}
