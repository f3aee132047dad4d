import {html, isServer, nothing, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {pause, play} from '../../../icons/interface.ts';
import {heading} from '../../widget/heading.ts';
import {Belt} from './marquee-motion.ts';
import type {Host, Wall} from './layout.ts';
import {lineStyles} from './line.styles.ts';
import {marqueeStyles} from './marquee.styles.ts';

export const styles = [lineStyles, marqueeStyles];

const belts = new WeakMap<Host, Belt>();

/** One line that moves, where there is more of it than room; the wrapping line otherwise. */
export function show(host: Host, wall: Wall): TemplateResult {
  // Whether the line has room is seen only where it is laid out.
  if (isServer) return stage(wall, nothing, line(wall));
  const belt = belts.get(host) ?? new Belt(host);
  belts.set(host, belt);
  // Nothing moves before it can be stopped.
  const moves = belt.moves && wall.phrases.stopScrolling !== undefined;
  return stage(wall, moves ? toggle(belt, wall) : nothing, moves ? track(belt, wall) : line(wall));
}

function stage(wall: Wall, control: unknown, content: TemplateResult): TemplateResult {
  return html`<section class="ground marquee">
    <header class="head">
      <div class="head-line">
        ${heading(wall.level, 'title', html`<slot name="title">${wall.title}</slot>`)} ${control}
      </div>
      <div class="lead" part="lead"><slot name="lead">${wall.lead ?? nothing}</slot></div>
    </header>
    <div class="belt">${content}</div>
  </section>`;
}

function toggle(belt: Belt, {phrases}: Wall): TemplateResult {
  return html`<button
    class="toggle"
    part="toggle"
    type="button"
    aria-label=${belt.isStopped ? phrases.resumeScrolling! : phrases.stopScrolling!}
    @click=${() => belt.toggle()}
  >
    ${icon(belt.isStopped ? play : pause)}
  </button>`;
}

function line({items}: Wall): TemplateResult {
  return html`<ul class="line strip">
    ${items}
  </ul>`;
}

function track(belt: Belt, {items}: Wall): TemplateResult {
  return html`<div
    class="track ${belt.rests ? 'resting' : ''}"
    @focusin=${belt.reveal}
    @pointerenter=${belt.takeOver}
    @animationiteration=${belt.giveBack}
  >
    <ul class="line strip">
      ${items}
    </ul>
    <ul class="line strip copy" aria-hidden="true" inert>
      ${items}
    </ul>
  </div>`;
}
