import type {CSSResult, ReactiveController} from 'lit';
import {ContentController} from '../controllers/content-controller.ts';
import {gather, type Words} from '../controllers/words.ts';
import type {Need} from '../controllers/need.ts';
import type {Extra} from '../elements/widget/features.ts';
import type {Widget} from '../elements/widget/widget.ts';
import type {Language} from '../languages/language.ts';
import type {View} from '../model/content.ts';

export type WidgetClass = new () => Widget;

/** What stands around a widget, and when it is read. */
export interface Surroundings {
  /** Attributes by name, as written in HTML. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The slots for which the page has something of its own. */
  readonly slots: readonly string[];
  /** Address of the page. */
  readonly base: string;
  readonly now: Date;
  /** The visitor's, IANA name. */
  readonly timeZone: string;
}

/** A widget that no page holds: what it asks for is loaded before it is rendered. */
export interface OffPage {
  /** Whether the widget would hide itself now. */
  readonly hidden: boolean;
  /** Style sheets of the element and of all that it has asked for, in their order. */
  readonly sheets: readonly CSSResult[];
  /** All that it renders, once everything that it asks for is there. */
  view(language: Language, feed?: Promise<View>): Promise<unknown>;
  /** What it has rendered last. */
  readonly words: Words | undefined;
  /** Whether it keeps something back until a reader asks for it, which nobody can without a script. */
  readonly isLimited: boolean;
  /** Lets go of that. */
  showAll(): void;
}

const loadUnscripted = () => import('../elements/event-timeline/add-to-calendar/unscripted.ts');

type Made = new (tag: string, surroundings: Surroundings) => OffPage;

const classes = new Map<WidgetClass, Made>();
/** What each widget is for; it says so before it has any field. */
const mainNeeds = new WeakMap<object, Need>();

/** Makes a widget that stands in no page. */
export function offPage(base: WidgetClass, tag: string, surroundings: Surroundings): OffPage {
  let made = classes.get(base);
  if (!made) classes.set(base, (made = without(base)));
  return new made(tag, surroundings);
}

function without(Base: WidgetClass): Made {
  // Abstract to the compiler alone: what it is made of is not.
  abstract class WithoutPage extends Base {
    readonly #tag: string;
    readonly #needs: Need[] = [];
    readonly #modules = new Map<unknown, Extra | null | undefined>();
    #underWay: Promise<unknown>[] = [];
    words: Words | undefined;

    constructor(tag: string, {attributes, slots, base, now, timeZone}: Surroundings) {
      super();
      this.#tag = tag;
      for (const [name, value] of attributes) {
        this.setAttribute(name, value);
        this.attributeChangedCallback(name, null, value);
      }
      const children = slots.map(slot => ({slot}));
      const own = {
        baseURI: base,
        children,
        childElementCount: children.length,
        textContent: '',
        clock: () => now,
        visitorZone: () => timeZone,
        loadUnscripted,
        // What our elements ask for: ":scope > [slot=title]".
        querySelector: (selector: string) =>
          children.find(({slot}) => selector === `:scope > [slot=${slot}]`) ?? null,
      };
      for (const [name, value] of Object.entries(own)) Object.defineProperty(this, name, {value});
    }

    // Nothing here is connected, updated or disconnected.
    override addController(controller: ReactiveController): void {
      if (controller instanceof ContentController) mainNeeds.set(this, controller.needs[0]!);
    }

    override get localName(): string {
      return this.#tag;
    }

    override need(need: Need): void {
      if (!this.#needs.includes(need)) this.#needs.push(need);
    }

    override extra<Module>(load: () => Promise<Module & Extra>): Module | null | undefined {
      if (!this.#modules.has(load)) {
        this.#modules.set(load, undefined);
        this.#underWay.push(load().then(module => this.#modules.set(load, module)));
      }
      return this.#modules.get(load) as Module | undefined;
    }

    get sheets(): readonly CSSResult[] {
      const {elementStyles} = this.constructor as typeof Widget;
      const late = [...this.#modules.values()].flatMap(module => module?.styles ?? []);
      return [...elementStyles.map(style => style as CSSResult), ...late];
    }

    get isLimited(): boolean {
      return Boolean((this as {limit?: number}).limit);
    }

    showAll(): void {
      (this as {limit?: number | undefined}).limit = undefined;
    }

    async view(language: Language, feed?: Promise<View>): Promise<unknown> {
      for (;;) {
        const asked = this.#needs.length;
        this.words = await gather([mainNeeds.get(this)!, ...this.#needs], language, feed);
        this.willUpdate(new Map());
        const view = this.frame(this.words as Words);
        if (asked === this.#needs.length && this.#underWay.length === 0) return view;
        await Promise.all(this.#underWay.splice(0));
      }
    }
  }
  // Lit makes the properties of a class when a browser asks which attributes it observes.
  void (WithoutPage as unknown as typeof Widget).observedAttributes;
  return WithoutPage as unknown as Made;
}
