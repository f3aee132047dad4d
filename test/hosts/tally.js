/* global window, document, MediaQueryList */
/** Counts active listeners, timers and observers of a page. It is a classic script, and runs before all others. */
(() => {
  const listeners = new Map();
  const timers = new Set();
  // Weak references, so that counting does not keep observers in memory.
  const observed = new Map();
  const marks = new WeakMap();
  const markOf = observer => marks.get(observer) ?? marks.set(observer, new WeakRef(observer)).get(observer);

  const keyOf = (type, listener, options) =>
    `${type} ${typeof options === 'object' ? Boolean(options?.capture) : Boolean(options)}`;
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  // Only listeners on the page itself: those on a node are removed together with the node.
  const isPage = target =>
    target === window || target === document || target === undefined || target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (isPage(this)) {
      const key = keyOf(type, listener, options);
      const known = listeners.get(listener) ?? new Set();
      listeners.set(listener, known.add(key));
      options?.signal?.addEventListener('abort', () => forget(listener, key));
    }
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isPage(this)) forget(listener, keyOf(type, listener, options));
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  function forget(listener, key) {
    const known = listeners.get(listener);
    known?.delete(key);
    if (known?.size === 0) listeners.delete(listener);
  }

  for (const [begin, end] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const [beginNative, endNative] = [window[begin], window[end]];
    window[begin] = (act, ...others) => {
      const id = beginNative(
        (...words) => {
          if (begin !== 'setInterval') timers.delete(`${begin} ${id}`);
          act(...words);
        },
        ...others,
      );
      timers.add(`${begin} ${id}`);
      return id;
    };
    window[end] = id => {
      timers.delete(`${begin} ${id}`);
      endNative(id);
    };
  }

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    window[name] = class extends window[name] {
      observe(...words) {
        observed.set(markOf(this), name);
        return super.observe(...words);
      }

      disconnect() {
        observed.delete(markOf(this));
        return super.disconnect();
      }
    };
  }

  function observers() {
    for (const mark of observed.keys()) if (!mark.deref()) observed.delete(mark);
    return [...observed.values()].toSorted();
  }

  window.tally = () => ({
    listeners: [...listeners.values()].flatMap(keys => [...keys]).toSorted(),
    timers: timers.size,
    observers: observers(),
  });
})();
