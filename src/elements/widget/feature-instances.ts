import type {ReactiveControllerHost} from 'lit';
import type {Content, FeatureInstance, LoadedContent} from './features.ts';

/** The instances of the features of one widget, by their names. */
export type Instances = ReadonlyMap<string, FeatureInstance>;

/** Makes the instances of features, and ends those of features that are no longer active. */
export class FeatureInstances {
  readonly #host: ReactiveControllerHost;
  #active: Instances = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The instances that a content needs: those that are active already, and new ones. */
  for(content: LoadedContent): Instances {
    return instancesFor(content, this.#host, this.#active);
  }

  /** Resolves when the new ones among the instances are ready to show the content. */
  async prepare(instances: Instances, content: Content): Promise<void> {
    const active = [...this.#active.values()];
    const fresh = [...instances.values()].filter(instance => !active.includes(instance));
    await Promise.all(fresh.map(instance => instance.prepare?.(content)));
  }

  /** Calls the instances as controllers of the widget from now on, in the place of the last ones. */
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

/** @param known instances that are made already */
export function instancesFor({loaded}: LoadedContent, host: object, known: Instances = new Map()): Instances {
  return new Map(loaded.map(({name, Class}) => [name, known.get(name) ?? new Class(host)]));
}

/** What templates take: the instances by their names, each with its words. */
export function featuresOf(instances: Instances, {loaded}: LoadedContent): object {
  for (const {name, phrases} of loaded) Object.assign(instances.get(name)!, phrases && {phrases});
  return Object.fromEntries(instances);
}
