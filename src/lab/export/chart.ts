/** Draws the charts of a report as SVG: bars of intervals, and spreads over time. Plain strings, for any place. */

const WIDTH = 720;
const LABEL = 215;
const ROW = 24;
const FAN = { width: 228, height: 120, margin: 8, title: 20 } as const;

/** One line of a chart of intervals; `from` and `to` widen it by a thinner bar. */
export interface IntervalLine {
  readonly label: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly from?: number;
  readonly to?: number;
  /** What it comes to in words; stands at the end of the line. */
  readonly words: string;
}

/** Text that cannot become markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const round = (value: number): string => value.toFixed(1);

/** Bars from low to high with a dot at the value, one line each; a rule at 0 where the scale holds it. */
export function drawIntervals(title: string, lines: readonly IntervalLine[]): string {
  const ends = lines.flatMap(({ low, high, from = low, to = high }) => [from, to]).filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const right = WIDTH - 200;
  const scale = (value: number) => {
    const held = Math.max(least, Math.min(most, value));
    return LABEL + ((held - least) / (most - least || 1)) * (right - LABEL);
  };
  const height = lines.length * ROW + 8;
  const bars = lines.map(({ label, low, value, high, from = low, to = high, words }, at) => {
    const y = at * ROW + ROW / 2 + 4;
    return [
      `<text x="${LABEL - 10}" y="${y + 4}" text-anchor="end">${escapeHtml(label)}</text>`,
      `<line class="wide" x1="${round(scale(from))}" x2="${round(scale(to))}" y1="${y}" y2="${y}"/>`,
      `<line class="bar" x1="${round(scale(low))}" x2="${round(scale(high))}" y1="${y}" y2="${y}"/>`,
      `<circle cx="${round(scale(value))}" cy="${y}" r="4"/>`,
      `<text x="${right + 10}" y="${y + 4}">${escapeHtml(words)}</text>`,
    ].join("");
  });
  const zero = `<line class="zero" x1="${round(scale(0))}" x2="${round(scale(0))}" y1="0" y2="${height}"/>`;
  return svg(title, WIDTH, height, `${zero}${bars.join("")}`);
}

/** A spread over time: the band of 90 % of runs, of 50 %, and the median. */
export interface FanPanel {
  readonly label: string;
  readonly weeks: readonly number[];
  /** By week, at 5, 25, 50, 75 and 95 %. */
  readonly quantiles: readonly (readonly number[])[];
}

/**
 * Fans side by side on one scale.
 * @param tell a number in words, for the ends of the scale
 */
export function drawFans(
  title: string,
  panels: readonly FanPanel[],
  tell: (value: number) => string,
): string {
  const values = panels.flatMap(({ quantiles }) => quantiles.flat());
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const lastWeek = Math.max(1, ...panels.flatMap(({ weeks }) => weeks));
  const columns = 3;
  const drawn = panels.map(({ label, weeks, quantiles }, at) => {
    const left = (at % columns) * (FAN.width + FAN.margin);
    const top = Math.floor(at / columns) * (FAN.height + FAN.title + FAN.margin) + FAN.title;
    const x = (week: number) => round(left + (week / lastWeek) * FAN.width);
    const y = (value: number) =>
      round(top + FAN.height - ((value - least) / (most - least || 1)) * FAN.height);
    const edge = (quantile: number) =>
      weeks.map((week, place) => `${x(week)},${y(quantiles[place]?.[quantile] ?? 0)}`);
    const band = (low: number, high: number, name: string) =>
      `<polygon class="${name}" points="${[...edge(low), ...edge(high).reverse()].join(" ")}"/>`;
    return [
      `<text x="${left}" y="${top - 6}">${escapeHtml(label)}</text>`,
      `<rect class="frame" x="${left}" y="${top}" width="${FAN.width}" height="${FAN.height}"/>`,
      `<line class="zero" x1="${left}" x2="${left + FAN.width}" y1="${y(0)}" y2="${y(0)}"/>`,
      `<text class="end" x="${left + 4}" y="${top + 13}">${escapeHtml(tell(most))}</text>`,
      `<text class="end" x="${left + 4}" y="${top + FAN.height - 5}">${escapeHtml(tell(least))}</text>`,
      band(0, 4, "outer"),
      band(1, 3, "inner"),
      `<polyline class="median" points="${edge(2).join(" ")}"/>`,
    ].join("");
  });
  const rows = Math.ceil(panels.length / columns);
  return svg(title, WIDTH, rows * (FAN.height + FAN.title + FAN.margin), drawn.join(""));
}

function svg(title: string, width: number, height: number, inside: string): string {
  const name = escapeHtml(title);
  return `<svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
}
