import type {ReactiveControllerHost} from 'lit';
import type {Content, FeatureInstance} from './features.ts';
import type {LoadedContent} from './load-content.ts';

/** The instances of the features of one widget, by the name of the feature. */
export type Instances = ReadonlyMap<string, FeatureInstance>;

/** Creates the instances of a widget's features, and disconnects those of features that are no longer active. */
export class FeatureInstances {
  readonly #host: ReactiveControllerHost;
  #active: Instances = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The instances for a content: active instances are reused, the missing ones are created. */
  for(content: LoadedContent): Instances {
    return instancesFor(content, this.#host, this.#active);
  }

  /** Resolves when the new instances are ready to show the content. Rejects when `prepare` of one of them rejects. */
  async prepare(instances: Instances, content: Content): Promise<void> {
    const active = [...this.#active.values()];
    const fresh = [...instances.values()].filter(instance => !active.includes(instance));
    await Promise.all(fresh.map(instance => instance.prepare?.(content)));
  }

  /** Adds the new instances to the widget as controllers, and removes those that are no longer used. */
  activate(instances: Instances): void {
    const before = [...this.#active.values()];
    const after = [...instances.values()];
    this.#active = instances;
    for (const instance of before.filter(each => !after.includes(each))) {
      this.#host.removeController(instance);
      instance.hostDisconnected?.();
    }
    for (const instance of after.filter(each => !before.includes(each))) this.#host.addController(instance);
  }
}

/** @param known existing instances, which are reused */
export function instancesFor({loaded}: LoadedContent, host: object, known: Instances = new Map()): Instances {
  return new Map(loaded.map(({name, Class}) => [name, known.get(name) ?? new Class(host)]));
}

/** The instances by the name of the feature, for templates. Sets the interface words of each instance. */
export function featuresOf(instances: Instances, {loaded}: LoadedContent): object {
  for (const {name, phrases} of loaded) Object.assign(instances.get(name)!, phrases && {phrases});
  return Object.fromEntries(instances);
}
